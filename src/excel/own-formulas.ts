/** Formulas of ours in the workbook, and the cells that each fills. */
import { parseArea } from "../table/address";
import type { Area } from "../table/grid";
import { blocksOf, packed } from "./blocks";
import { isFormula } from "./cells";
import { readLayout } from "./layout";
import { readPieces, type Piece } from "./pieces";
import { areaOf, PLACE, rangeAt } from "./ranges";
import { canDo, type Send } from "./run";

export interface OwnFormula {
  sheet: string;
  /** With its "=". */
  formula: string;
  /** The block it fills, with its own cell in the upper left corner. */
  area: Area;
}

/** Formulas asked about in one request. */
const MOST_FORMULAS = 500;

const ONE_CELL = { rows: 1, columns: 1 };

/** The formulas that call a function of ours, on all sheets or those in `only`. */
export async function ownFormulas(send: Send, only?: readonly string[]): Promise<OwnFormula[]> {
  const { sheets } = await readLayout(send, only);
  const pieces = sheets.flatMap(({ name, area, formulas }): Piece[] => {
    const areas = formulas === null ? [area!] : blocksOf(formulas.map((address) => parseArea(address)!)).map((block) => block.area);
    return areas.map((each) => ({ sheet: name, area: each, asks: ["values", "formulas"] }));
  });
  const found: OwnFormula[] = [];
  for await (const { piece: { sheet, area }, content: { values, formulas } } of readPieces(send, pieces)) {
    formulas?.forEach((row, r) => row.forEach((formula, c) => {
      if (isFormula(formula, values?.[r]?.[c]) && callsOurs(formula)) found.push({ sheet, formula, area: { row: area.row + r, column: area.column + c, ...ONE_CELL } });
    }));
  }
  return withoutFilled(await spilling(send, found));
}

/** Where Excel does not know the function just now, it calls it by the longer name. */
const OURS = /(?<![a-zà-öø-ɏ\d_.])(?:_xldudf_INSATS_|INSATS\.)[a-zà-öø-ɏ]/i;

/** Whether a formula calls a function of ours: texts and names of sheets within it call nothing. */
function callsOurs(formula: string): boolean {
  return OURS.test(formula.replace(/"[^"]*"|'[^']*'/g, "''"));
}

/** The formulas with the blocks that they fill. Where Excel cannot tell of such it knows none. */
async function spilling(send: Send, formulas: readonly OwnFormula[]): Promise<OwnFormula[]> {
  if (!canDo("1.12")) return [...formulas];
  const told: OwnFormula[] = [];
  for (const parcel of packed(formulas, MOST_FORMULAS, () => 1)) {
    const ranges = await send(({ workbook }) => parcel.map(({ sheet, area }) => rangeAt(workbook.worksheets.getItem(sheet), area).getSpillingToRangeOrNullObject().load(PLACE)));
    told.push(...parcel.map((formula, at) => (ranges[at]!.isNullObject ? formula : { ...formula, area: areaOf(ranges[at]!) })));
  }
  return told;
}

/** Without cells that show the formula which fills them as their own. */
function withoutFilled(formulas: readonly OwnFormula[]): OwnFormula[] {
  const filled = new Set(formulas.flatMap(({ sheet, area }) => cellsOf(area).slice(1).map(({ row, column }) => `${sheet}!${row},${column}`)));
  return formulas.filter(({ sheet, area: { row, column } }) => !filled.has(`${sheet}!${row},${column}`));
}

/** The cells of a block, row by row. */
export function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}
