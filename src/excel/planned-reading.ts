/** A planned sheet as it stands in the workbook. */
import type { PlannedSheet, PlannedValue } from "../planned-sheets/plan";
import { cellAddress } from "../table/address";
import type { Area } from "../table/grid";
import { fromExcel, isFormula } from "./cells";
import { type Filling, fillingOf } from "./filling";
import { type Layout, planOf } from "./layouts";
import { readOwnColumns } from "./own-columns";
import { readLinks } from "./planned-links";
import { readPieces } from "./pieces";
import { ExcelProblem } from "./port";
import { areaOf, PLACE } from "./ranges";
import type { Send } from "./run";
import { changeSince } from "./sheet-digest";
import { standingFormula } from "./shown-formulas";

export interface NamedTable {
  name: string;
  area: Area;
}

/** What stands on the sheet just now. */
export interface Standing {
  tables: NamedTable[];
  charts: string[];
  /** From A1 to the last cell that holds something. */
  used: Area | null;
  /** To the last that has looks. */
  drawn: Area | null;
}

export async function standing(send: Send, id: string): Promise<Standing> {
  const { tables, charts, used, drawn } = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    return { tables: sheet.tables.load("items/name"), charts: sheet.charts.load("items/name"), used: sheet.getUsedRangeOrNullObject(true).load(PLACE), drawn: sheet.getUsedRangeOrNullObject().load(PLACE) };
  });
  const ranges = await send(({ workbook }) => tables.items.map(({ name }) => workbook.worksheets.getItem(id).tables.getItem(name).getRange().load(PLACE)));
  return {
    tables: tables.items.map(({ name }, at) => ({ name, area: areaOf(ranges[at]!) })),
    charts: charts.items.map(({ name }) => name),
    used: fromCorner(used),
    drawn: fromCorner(drawn),
  };
}

function fromCorner(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { row, column, rows, columns } = areaOf(range);
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}

/** A sheet as it is read back. */
export interface StandingFilling extends Filling {
  /** The first cell with something right below the table. */
  below: string | null;
  /** The first with something elsewhere on the sheet, where we have written nothing; only within so many rows and columns of it, if asked. */
  apart(within?: Pick<Area, "rows" | "columns">): string | null;
}

/** Reads a sheet of ours back. Rejects with `ownColumns` where it is not laid out as we left it. */
export async function readPlanned(send: Send, id: string, layout: Layout): Promise<StandingFilling> {
  const now = await standing(send, id);
  const { tables, used } = now;
  const [planned] = layout.plan.tables;
  const cells = used ? await readCells(send, id, used) : [];
  if (!planned) {
    // Such a sheet is written anew from end to end: what a person has written there would go.
    if (tables.length > 0 || layout.said === null) throw new ExcelProblem("ownColumns");
    const change = used && (await changeSince(layout.said, cells, layout.plan, standingFormula));
    if (change) throw new ExcelProblem("ownColumns", change.row === null ? {} : { row: change.row + 1 });
    const plan = planOf(layout, { rows: cells, links: await readLinks(send, id, layout.linked, cells.length) });
    return { ...fillingOf(plan, null), below: null, apart: () => null };
  }
  const width = layout.headers.length;
  const other = layout.headers.findIndex((header, c) => cells[0]?.[c] !== header);
  if (other >= 0) throw new ExcelProblem("ownColumns", { cell: cellAddress(0, other) });
  const table = ourTable(now, layout.plan);
  const height = table?.area.rows ?? cells.length;
  const rows = Array.from({ length: height }, (_, r) => cells[r]?.slice(0, width) ?? []);
  const columns = columnsBeside(cells.slice(0, height), width, tables);
  const own = columns > 0 ? await readOwnColumns(send, id, { first: width, columns, rows: height }) : null;
  const plan = planOf(layout, { rows, links: await readLinks(send, id, layout.linked, height) });
  return {
    ...fillingOf({ ...plan, tables: [{ ...planned, name: table?.name ?? planned.name, rows: height }] }, own),
    below: firstFilled(cells, { row: height, column: 0, rows: Infinity, columns: width + columns }),
    apart: (within = { rows: Infinity, columns: Infinity }) => firstFilled(cells, { ...within, row: 0, column: width + columns, columns: within.columns - width - columns }),
  };
}

/** How many columns right beside ours hold something: up to an empty one, or to another table. What comes after stands still. */
function columnsBeside(rows: readonly (readonly PlannedValue[])[], first: number, tables: readonly NamedTable[]): number {
  const isTaken = (column: number) => tables.some(({ area }) => area.column > 0 && column >= area.column);
  let end = first;
  while (!isTaken(end) && rows.some((row) => isFilled(row[end] ?? null))) end++;
  return end - first;
}

/** The table that a plan speaks of, whatever it is called by now. */
export function ourTable({ tables }: Standing, { tables: [planned] }: Pick<PlannedSheet, "tables">): NamedTable | undefined {
  return tables.find(({ area }) => area.row === planned?.row && area.column === planned.column);
}

/** The address of the first cell in a block that holds something. */
function firstFilled(cells: readonly (readonly PlannedValue[])[], { row, column, rows, columns }: Area): string | null {
  for (const [r, line] of cells.slice(row, row + rows).entries()) {
    const at = line.slice(column, Math.max(column, column + columns)).findIndex(isFilled);
    if (at >= 0) return cellAddress(row + r, column + at);
  }
  return null;
}

const isFilled = (cell: PlannedValue): boolean => cell !== null;

async function readCells(send: Send, id: string, area: Area): Promise<PlannedValue[][]> {
  const rows: PlannedValue[][] = [];
  for await (const { content } of readPieces(send, [{ sheet: id, area, asks: ["values", "formulas"] }])) {
    if (!content.values || !content.formulas) throw new ExcelProblem("tooLarge");
    const { formulas } = content;
    rows.push(...content.values.map((row, r) => row.map((value, c) => plannedFrom(value, formulas[r]![c]))));
  }
  return rows;
}

function plannedFrom(value: unknown, formula: unknown): PlannedValue {
  const held = fromExcel(value);
  const plain = typeof held === "boolean" ? String(held) : held;
  return isFormula(formula, value) ? { formula: formula.slice(1), value: plain } : plain;
}
