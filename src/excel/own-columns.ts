/**
 * Columns that a person has put to the right of a table of ours: notes, formulas, shares. When the table is written
 * anew and its lines are others, or in another order, each line's cells go with it.
 */
import { cellAddress } from "../table/address";
import { packed } from "./blocks";
import { fromExcel, asTyped, isFormula } from "./cells";
import { ExcelProblem } from "./port";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

/** A cell as it is typed, formulas told from where they stand, and its number format. */
interface OwnCell {
  typed: string | number | boolean;
  format: string;
  isFormula: boolean;
}

/** Line by line from the header on. */
export interface OwnColumns {
  first: number;
  columns: number;
  rows: readonly (readonly OwnCell[])[];
}

const MOST_CELLS = 5_000;
const EMPTY: OwnCell = { typed: "", format: "General", isFormula: false };

/** Reads the block of cells. */
export async function readOwnColumns(send: Send, id: string, { first, columns, rows: count }: { first: number; columns: number; rows: number }): Promise<OwnColumns> {
  const rows: OwnCell[][] = [];
  const step = Math.max(1, Math.floor(MOST_CELLS / columns));
  for (let row = 0; row < count; row += step) {
    const range = await send(({ workbook }) =>
      rangeAt(workbook.worksheets.getItem(id), { row, column: first, rows: Math.min(step, count - row), columns }).load("values,formulasR1C1,numberFormat"),
    );
    rows.push(...range.values.map((line, r) => line.map((value, c) => ownCell(value, range.formulasR1C1[r]![c], String(range.numberFormat[r]![c])))));
  }
  return { first, columns, rows };
}

function ownCell(value: unknown, formula: unknown, format: string): OwnCell {
  return isFormula(formula, value) ? { typed: formula, format, isFormula: true } : { typed: asTyped(fromExcel(value), format), format, isFormula: false };
}

/** Writes the cells beside a table's lines. */
export function writeOwnColumns(send: Send, id: string, own: OwnColumns): Promise<void> {
  return inStrips(send, id, own, (range, lines) => {
    range.numberFormat = formatsOf(lines);
    range.formulasR1C1 = lines.map((line) => line.map(({ typed }) => typed));
  });
}

/** Gives cells that stand there their number formats. */
export function setOwnFormats(send: Send, id: string, own: OwnColumns): Promise<void> {
  return inStrips(send, id, own, (range, lines) => {
    range.numberFormat = formatsOf(lines);
  });
}

type Lines = OwnColumns["rows"];

const formatsOf = (lines: Lines): string[][] => lines.map((line) => line.map(({ format }) => format));

/** Lines up work on some lines at a time, in a request each. */
async function inStrips(send: Send, id: string, { first, columns, rows }: OwnColumns, work: (range: Excel.Range, lines: Lines) => void): Promise<void> {
  let row = 0;
  for (const lines of packed(rows, MOST_CELLS, () => columns)) {
    await send(({ workbook }) => work(rangeAt(workbook.worksheets.getItem(id), { row, column: first, rows: lines.length, columns }), lines));
    row += lines.length;
  }
}

/**
 * The person's cells in the order of the new lines, of which `origins` says which old line each was. A column that has
 * one formula all the way down has it on new lines too. Throws `ownColumns` where something typed beside a line that is
 * gone would be lost.
 */
export function alongWith(own: OwnColumns, origins: readonly (number | null)[]): OwnColumns {
  const throughout = Array.from({ length: own.columns }, (_, c) => formulaThroughout(own.rows.slice(1).map((row) => row[c]!)));
  const kept = new Set(origins);
  for (const [row, line] of own.rows.entries()) {
    const lost = kept.has(row) ? -1 : line.findIndex((cell) => !cell.isFormula && cell.typed !== "");
    if (lost >= 0) throw inTheWay(own, row, lost);
  }
  return { ...own, rows: origins.map((at) => (at === null ? throughout : own.rows[at]!)) };
}

/** That a person's cell stands in the way: it, and its column. */
export function inTheWay({ first, rows }: OwnColumns, row: number, column: number): ExcelProblem {
  const header = String(rows[0]?.[column]?.typed ?? "");
  return new ExcelProblem("ownColumns", { cell: cellAddress(row, first + column), ...(header !== "" && { columns: [header] }) });
}

function formulaThroughout(cells: readonly OwnCell[]): OwnCell {
  const [first] = cells;
  return first?.isFormula && cells.every(({ typed }) => typed === first.typed) ? first : EMPTY;
}
