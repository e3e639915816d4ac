/** Reading a block of cells: rows of values, formulas, texts, formats. */
import type { Cell, CellStyle } from "../model";
import { ERRORS } from "../model/entry";
import { conventionsOf, shownText } from "../model/shown";
import { type Context, sheetOf } from "./context";
import type { RangeRef } from "./place";

/** Above this many cells Excel gives `null` instead of rows. */
const READ_LIMIT = 5_000_000;

/** Rows of what `read` makes of each cell; `null` when the block is too large to be read at all. */
export function rowsOf<Value>(context: Context, ref: RangeRef, read: (cell: Cell | undefined, row: number, column: number) => Value): Value[][] | null {
  const { cells } = sheetOf(context, ref);
  const { row, column, rows, columns } = ref.area;
  if (rows * columns > READ_LIMIT) return null;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => read(cells.get(row + r, column + c), row + r, column + c)));
}

export const valueOf = (cell: Cell | undefined): string | number | boolean => cell?.value ?? "";
export const formulaOf = (cell: Cell | undefined): string | number | boolean => cell?.formula ?? valueOf(cell);
export const formatOf = (cell: Cell | undefined): string => cell?.numberFormat ?? "General";

export function valueTypeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (typeof value === "string") return ERRORS.has(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

export function textsOf(context: Context, ref: RangeRef): string[][] | null {
  const conventions = conventionsOf(context.locale);
  return rowsOf(context, ref, (cell) => shownText(cell, conventions));
}

/** A look shared by all cells of the block, `null` when they differ. */
export function sharedStyle<Key extends keyof CellStyle>(context: Context, ref: RangeRef, key: Key, standard: NonNullable<CellStyle[Key]>): NonNullable<CellStyle[Key]> | null {
  const { cells } = sheetOf(context, ref);
  const found = new Set<NonNullable<CellStyle[Key]>>();
  let counted = 0;
  for (const { cell } of cells.within(ref.area)) {
    found.add(cell.style?.[key] ?? standard);
    counted++;
    if (found.size > 1) return null;
  }
  if (counted < ref.area.rows * ref.area.columns) found.add(standard);
  return found.size === 1 ? [...found][0]! : null;
}
