/** `range.copyFrom`: everything, or only values, formulas or formats. References in formulas are left as they are. */
import type { Area, Cell, CellAfter, Sheet } from "../model";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument, invalidOperation } from "./errors";
import { contains, intersection, without, type RangeRef } from "./place";
import { anyRange } from "./range-argument";

type Copying = (copied: Cell | undefined, before: Cell | undefined) => Cell | undefined;

const looksOf = (cell: Cell | undefined) => ({ style: cell?.style, numberFormat: cell?.numberFormat });

const COPYING: Readonly<Record<string, Copying>> = {
  All: (copied) => copied,
  Values: (copied, before) => ({ ...looksOf(before), value: copied?.value ?? null }),
  Formulas: (copied, before) => ({ ...looksOf(before), value: copied?.value ?? null, formula: copied?.formula }),
  Formats: (copied, before) => ({ ...(before ?? { value: null }), ...looksOf(copied) }),
};

/** Copies the source over the range. A smaller source is repeated to fill; of a larger one all is copied. */
export function copyFrom(context: Context, ref: RangeRef, [source, type]: readonly unknown[]): void {
  const from = anyRange(ref.sheet, source, context);
  const [target, origin] = [sheetOf(context, ref), sheetOf(context, from)];
  requireOpen(target);
  const copying = COPYING[String(type ?? "All")];
  if (!copying) throw invalidArgument("Range.copyFrom");
  const grow = (size: number, by: number) => (size % by === 0 ? size : by);
  const area = { ...ref.area, rows: grow(ref.area.rows, from.area.rows), columns: grow(ref.area.columns, from.area.columns) };
  if (target.facts.merges.some((merge) => intersection(merge, area) && !contains(area, merge))) throw invalidOperation();
  const cells: CellAfter[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const copied = origin.cells.get(from.area.row + (row % from.area.rows), from.area.column + (column % from.area.columns));
      cells.push({ row: area.row + row, column: area.column + column, after: copying(copied, target.cells.get(area.row + row, area.column + column)) });
    }
  }
  context.edit.putCells(target.id, area, cells);
  if (copying === COPYING["All"]) copyFacts(context, from.area, origin, area, target);
}

/** Merged cells and rules for what may be typed come along, and take the place of those that were there. */
function copyFacts(context: Context, from: Area, origin: Sheet, area: Area, target: Sheet): void {
  const moved = (it: Area): Area => ({ ...it, row: it.row - from.row + area.row, column: it.column - from.column + area.column });
  const inside = (areas: readonly Area[]) => areas.flatMap((it) => intersection(it, from) ?? []).map(moved);
  const merges = [...target.facts.merges.filter((it) => !intersection(it, area)), ...inside(origin.facts.merges)];
  if (merges.length + target.facts.merges.length > 0) context.edit.setSheet(target.id, "merges", merges);
  const left = target.facts.validations.map((it) => ({ ...it, areas: it.areas.flatMap((each) => without(each, area)) }));
  const copied = origin.facts.validations.map((it) => ({ ...it, areas: inside(it.areas) }));
  const validations = [...left, ...copied].filter(({ areas }) => areas.length > 0);
  if (validations.length + target.facts.validations.length > 0) context.edit.setSheet(target.id, "validations", validations);
}
