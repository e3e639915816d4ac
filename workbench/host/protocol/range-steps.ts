/** Methods of Excel.Range that lead from one range to another. */
import { COLUMNS, ROWS, type Area } from "../model";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import type { HostObject, Kind } from "./kind";
import { boundingArea, cellArea, intersection, onSheet, type RangeRef } from "./place";
import { rangeFor } from "./range";
import { anyRange, otherRange } from "./range-argument";

type Steps = NonNullable<Kind<RangeRef>["call"]>;

const number = (value: unknown, otherwise?: number): number => {
  const given = value ?? otherwise;
  if (typeof given !== "number") throw invalidArgument();
  return given;
};

const at = (ref: RangeRef, area: Area): HostObject => rangeFor({ sheet: ref.sheet, area: onSheet(area) });

export const rangeSteps: Steps = {
  GetCell: (ref, [row, column]) => at(ref, cellArea(ref.area.row + number(row), ref.area.column + number(column))),
  GetRow: (ref, [row]) => at(ref, { ...ref.area, row: ref.area.row + number(row), rows: 1 }),
  GetColumn: (ref, [column]) => at(ref, { ...ref.area, column: ref.area.column + number(column), columns: 1 }),
  GetLastCell: (ref) => at(ref, cellArea(ref.area.row + ref.area.rows - 1, ref.area.column + ref.area.columns - 1)),
  GetLastRow: (ref) => at(ref, { ...ref.area, row: ref.area.row + ref.area.rows - 1, rows: 1 }),
  GetLastColumn: (ref) => at(ref, { ...ref.area, column: ref.area.column + ref.area.columns - 1, columns: 1 }),
  GetEntireRow: (ref) => at(ref, { ...ref.area, column: 0, columns: COLUMNS }),
  GetEntireColumn: (ref) => at(ref, { ...ref.area, row: 0, rows: ROWS }),
  GetOffsetRange: (ref, [rows, columns]) => at(ref, { ...ref.area, row: ref.area.row + number(rows), column: ref.area.column + number(columns) }),
  GetResizedRange: (ref, [rows, columns]) => at(ref, { ...ref.area, rows: ref.area.rows + number(rows), columns: ref.area.columns + number(columns) }),
  GetAbsoluteResizedRange: (ref, [rows, columns]) => at(ref, { ...ref.area, rows: number(rows), columns: number(columns) }),
  GetRowsBelow: (ref, [count]) => beside(ref, number(count, 1), "rows", true),
  GetRowsAbove: (ref, [count]) => beside(ref, number(count, 1), "rows", false),
  GetColumnsAfter: (ref, [count]) => beside(ref, number(count, 1), "columns", true),
  GetColumnsBefore: (ref, [count]) => beside(ref, number(count, 1), "columns", false),
  GetBoundingRect: (ref, [other], context) => at(ref, boundingArea([ref.area, otherRange(ref, other, context).area])),
  GetIntersection: (ref, [other], context) => common(ref, other, context) ?? refuse(),
  GetIntersectionOrNullObject: (ref, [other], context) => common(ref, other, context),
  GetUsedRange: (ref, [valuesOnly], context) => used(ref, valuesOnly === true, context) ?? at(ref, cellArea(ref.area.row, ref.area.column)),
  GetUsedRangeOrNullObject: (ref, [valuesOnly], context) => used(ref, valuesOnly === true, context),
  GetSpillingToRange: (ref, _, context) => spilling(ref, context) ?? refuse(),
  GetSpillingToRangeOrNullObject: (ref, _, context) => spilling(ref, context),
  GetSurroundingRegion: (ref, _, context) => at(ref, region(ref, context)),
};

/** Rows or columns beside the range; a negative count looks the other way, as in Excel. */
function beside(ref: RangeRef, count: number, axis: "rows" | "columns", after: boolean): HostObject {
  if (count === 0) throw invalidArgument();
  const start = axis === "rows" ? "row" : "column";
  const forward = after === count > 0;
  const size = Math.abs(count);
  const from = forward ? ref.area[start] + ref.area[axis] : ref.area[start] - size;
  return at(ref, { ...ref.area, [start]: from, [axis]: size });
}

function common(ref: RangeRef, argument: unknown, context: Context): HostObject | null {
  const other = anyRange(ref.sheet, argument, context);
  const area = other.sheet === ref.sheet ? intersection(ref.area, other.area) : null;
  return area && at(ref, area);
}

function refuse(): never {
  throw itemNotFound();
}

/** What the formula of a cell fills, its own cell with it; `null` when it fills no other. */
function spilling({ sheet, area }: RangeRef, context: Context): HostObject | null {
  const filled = [...sheetOf(context, { sheet }).cells.entries()].filter(({ cell: { spilled } }) => spilled?.row === area.row && spilled.column === area.column);
  return filled.length === 0 ? null : at({ sheet, area }, boundingArea([area, ...filled.map(({ row, column }) => cellArea(row, column))]));
}

/** The part of the range that is used; `null` when none of it is. */
function used(ref: RangeRef, valuesOnly: boolean, context: Context): HostObject | null {
  const all = sheetOf(context, ref).cells.used(valuesOnly);
  const part = all && intersection(all, ref.area);
  if (!part) return null;
  if (part.rows === all.rows && part.columns === all.columns) return at(ref, part);
  const inside = [...sheetOf(context, ref).cells.within(part)].filter(({ cell }) => !valuesOnly || cell.value !== null || cell.formula);
  return inside.length ? at(ref, boundingArea(inside.map(({ row, column }) => cellArea(row, column)))) : null;
}

/** The block around the range, bounded by blank rows and columns. */
function region(ref: RangeRef, context: Context): Area {
  const { cells } = sheetOf(context, ref);
  let area = ref.area;
  for (;;) {
    const [row, column] = [Math.max(0, area.row - 1), Math.max(0, area.column - 1)];
    const [bottom, right] = [Math.min(ROWS, area.row + area.rows + 1), Math.min(COLUMNS, area.column + area.columns + 1)];
    const around = { row, column, rows: bottom - row, columns: right - column };
    const inside = [...cells.within(around)].filter(({ cell }) => cell.value !== null || cell.formula);
    const grown = boundingArea([area, ...inside.map((it) => cellArea(it.row, it.column))]);
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}
