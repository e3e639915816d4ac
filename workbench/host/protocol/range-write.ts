/** Writing into a block of cells: the checks that Excel makes, then the cells. */
import type { Area, Cell, CellStyle, CellValue } from "../model";
import { entered } from "../model/entry";
import { type Context, requireOpen, sheetOf } from "./context";
import { accessDenied, HostError, invalidArgument, wrongSize } from "./errors";
import { boundingArea, contains, intersection, type RangeRef } from "./place";
import { headerNames, rowUnderFilter } from "./quirks";

/** Largest block in which every single cell is written; what is larger gets one value for all, in the used part. */
const DENSE_LIMIT = 5_000_000;

/** Checks a two-dimensional array against the range; a single value stands for all cells. */
export function shaped<Value>({ area }: RangeRef, input: unknown): (row: number, column: number) => Value {
  if (!Array.isArray(input)) return () => input as Value;
  if (input.length === 1 && area.rows * area.columns === 1 && !Array.isArray(input[0])) return () => input[0] as Value;
  const rows = input as readonly (readonly Value[])[];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) throw wrongSize();
  return (row, column) => rows[row]![column]!;
}

/**
 * Puts values or formulas; `null` leaves a cell alone. Cells that a merge hides are left alone too, as in Excel.
 * `read`: how a formula is written where it is not as in the cell.
 */
export function writeValues(context: Context, ref: RangeRef, input: unknown, read?: (formula: string, row: number, column: number) => string): void {
  const at = shaped<CellValue>(ref, input);
  const sheet = sheetOf(context, ref);
  const [rowOf, headerName] = [rowUnderFilter(sheet, ref.area), headerNames(sheet)];
  writeCells(context, ref, (before, row, column) => {
    const from = rowOf(row);
    const value = from === null ? null : at(from, column - ref.area.column);
    if (value === null || value === undefined) return before;
    if (!["string", "number", "boolean"].includes(typeof value)) throw invalidArgument("Range.values");
    try {
      const isFormula = typeof value === "string" && value.startsWith("=");
      const after = entered(read && isFormula ? read(value, row, column) : value, before);
      return after.formula === undefined ? { ...after, value: headerName(row, column, after.value) } : after;
    } catch (error) {
      throw error instanceof SyntaxError || error instanceof RangeError ? invalidArgument("Range.values") : error;
    }
  }, { skipMerged: true });
}

export function writeFormats(context: Context, ref: RangeRef, input: unknown): void {
  const at = shaped<string | null>(ref, input);
  writeCells(context, ref, (before, row, column) => {
    const format = at(row - ref.area.row, column - ref.area.column);
    if (format === null) return before;
    if (typeof format !== "string") throw invalidArgument("Range.numberFormat");
    return { ...(before ?? { value: null }), numberFormat: format === "General" ? undefined : format, shown: undefined };
  }, { allowance: "allowFormatCells" });
}

/** Changes the looks of every cell in the block; a key with `undefined` goes back to standard. */
export function writeStyle(context: Context, ref: RangeRef, style: Partial<CellStyle>): void {
  writeCells(context, ref, (before) => ({ ...(before ?? { value: null }), style: { ...before?.style, ...style } }), { allowance: "allowFormatCells" });
}

type Change = (before: Cell | undefined, row: number, column: number) => Cell | undefined;

/** Carries a change through every cell of a block, or through the used part of one too large to fill. */
export function writeCells(context: Context, ref: RangeRef, change: Change, rules: { allowance?: string; skipMerged?: boolean } = {}): void {
  const sheet = sheetOf(context, ref);
  const area = writable(ref, sheet.cells.used(false));
  if (sheet.facts.protection && rules.allowance) requireOpen(sheet, rules.allowance);
  const locked = sheet.facts.protection && !rules.allowance;
  const merges = rules.skipMerged ? sheet.facts.merges.filter((merge) => intersection(merge, ref.area)) : [];
  const cells: { row: number; column: number; after: Cell | undefined }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = sheet.cells.get(row, column);
      if (locked && before?.style?.locked !== false) throw accessDenied();
      const hidden = merges.some((merge) => (merge.row !== row || merge.column !== column) && contains(merge, { row, column, rows: 1, columns: 1 }));
      if (!hidden) cells.push({ row, column, after: change(before, row, column) });
    }
  }
  context.edit.putCells(sheet.id, ref.area, cells);
}

function writable({ area }: RangeRef, used: Area | null): Area {
  if (area.rows * area.columns <= DENSE_LIMIT) return area;
  const part = used && intersection(area, boundingArea([used, { row: 0, column: 0, rows: 1, columns: 1 }]));
  return part ?? { ...area, rows: 0 };
}

/** `clear`: contents, formats, hyperlinks or all of it. Only stored cells are touched, so a whole sheet is quick. */
export function clear(context: Context, ref: RangeRef, applyTo: unknown): void {
  const sheet = sheetOf(context, ref);
  const what = applyTo ?? "All";
  requireOpen(sheet, what === "Formats" ? "allowFormatCells" : undefined);
  const wipe: Record<string, (cell: Cell) => Cell | undefined> = {
    All: (cell) => (cell.note ? { value: null, note: cell.note } : undefined),
    Contents: (cell) => (cell.spilled ? cell : { ...cell, value: null, formula: undefined, shown: undefined }),
    Formats: (cell) => ({ ...cell, style: undefined, numberFormat: undefined, shown: undefined }),
    Hyperlinks: (cell) => ({ ...cell, link: undefined }),
    RemoveHyperlinks: (cell) => ({ ...cell, link: undefined }),
  };
  const change = wipe[String(what)];
  if (!change) throw invalidArgument("Range.clear");
  const cells = [...sheet.cells.within(ref.area)].map(({ row, column, cell }) => ({ row, column, after: change(cell) }));
  context.edit.putCells(sheet.id, ref.area, cells);
  if (what === "All" || what === "Formats") splitMerges(context, ref);
}

/** Merges the block, or with `across` each of its rows; everything but the first cell is emptied. */
export function merge(context: Context, ref: RangeRef, across: boolean): void {
  const sheet = sheetOf(context, ref);
  requireOpen(sheet);
  if (sheet.facts.tables.some((table) => intersection(table.area, ref.area))) throw new HostError("InvalidOperation", "A table can't overlap merged cells.");
  const { area } = ref;
  const merged = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  const kept = sheet.facts.merges.filter((it) => !intersection(it, area));
  for (const one of merged) {
    const first = [...sheet.cells.within(one)].filter(({ cell }) => cell.value !== null || cell.formula !== undefined).sort((a, b) => a.row - b.row || a.column - b.column)[0];
    const emptied = [...sheet.cells.within(one)].map(({ row, column, cell }) => ({ row, column, after: { ...cell, value: null, formula: undefined, shown: undefined } }));
    context.edit.putCells(sheet.id, one, emptied);
    if (first) {
      const corner = sheet.cells.get(one.row, one.column);
      const { value, formula, shown, numberFormat } = first.cell;
      context.edit.putCells(sheet.id, one, [{ row: one.row, column: one.column, after: { ...corner, value, formula, shown, numberFormat } }]);
    }
  }
  context.edit.setSheet(sheet.id, "merges", [...kept, ...merged.filter(({ rows, columns }) => rows * columns > 1)]);
}

export function unmerge(context: Context, ref: RangeRef): void {
  requireOpen(sheetOf(context, ref));
  splitMerges(context, ref);
}

function splitMerges(context: Context, ref: RangeRef): void {
  const { id, facts } = sheetOf(context, ref);
  const kept = facts.merges.filter((it) => !intersection(it, ref.area));
  if (kept.length < facts.merges.length) context.edit.setSheet(id, "merges", kept);
}
