/** Rows and columns that are hidden. */
import { COLUMNS, ROWS, type SheetFacts } from "../model";
import { type Context, requireOpen, sheetOf } from "./context";
import type { RangeRef } from "./place";

type Axis = "hiddenRows" | "hiddenColumns";

function spanOf({ area }: RangeRef, axis: Axis): { from: number; to: number; all: boolean } {
  return axis === "hiddenRows"
    ? { from: area.row, to: area.row + area.rows, all: area.rows === ROWS }
    : { from: area.column, to: area.column + area.columns, all: area.columns === COLUMNS };
}

/** Whether the range's rows or columns are hidden; `null` when some are. */
export function hidden(context: Context, ref: RangeRef, axis: Axis): boolean | null {
  const facts: SheetFacts = sheetOf(context, ref).facts;
  const { from, to } = spanOf(ref, axis);
  const count = facts[axis].filter((index) => index >= from && index < to).length;
  return count === 0 ? false : count === to - from ? true : null;
}

export function hide(context: Context, ref: RangeRef, axis: Axis, hiding: boolean): void {
  const sheet = sheetOf(context, ref);
  requireOpen(sheet, axis === "hiddenRows" ? "allowFormatRows" : "allowFormatColumns");
  const { from, to } = spanOf(ref, axis);
  const others = sheet.facts[axis].filter((index) => index < from || index >= to);
  const added = hiding ? Array.from({ length: to - from }, (_, index) => from + index) : [];
  context.edit.setSheet(sheet.id, axis, [...others, ...added].sort((a, b) => a - b));
}
