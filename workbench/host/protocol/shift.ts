/** Putting cells in and taking them out, so that others move. References in formulas are left as they are. */
import { COLUMNS, ROWS, type Area, type CellAfter, type Shift, type SheetFacts } from "../model";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument, invalidOperation } from "./errors";
import type { HostObject } from "./kind";
import { contains, intersection, type RangeRef } from "./place";
import { rangeFor } from "./range";

interface Move {
  /** The block put in or taken out. */
  area: Area;
  down: boolean;
  /** Cells moved on (positive) or back. */
  by: number;
}

/** `range.insert`: room for the range; gives the new, blank range. */
export function insert(context: Context, ref: RangeRef, direction: unknown): HostObject {
  if (direction !== "Down" && direction !== "Right") throw invalidArgument("Range.insert");
  const down = ref.area.columns === COLUMNS || (direction === "Down" && ref.area.rows !== ROWS);
  move(context, ref, { area: ref.area, down, by: down ? ref.area.rows : ref.area.columns });
  return rangeFor(ref);
}

/** `range.delete`: takes the range out; what is below or to the right comes in its place. */
export function remove(context: Context, ref: RangeRef, direction: unknown): void {
  if (direction !== "Up" && direction !== "Left") throw invalidArgument("Range.delete");
  const down = ref.area.columns === COLUMNS || (direction === "Up" && ref.area.rows !== ROWS);
  move(context, ref, { area: ref.area, down, by: down ? -ref.area.rows : -ref.area.columns });
}

export function move(context: Context, ref: RangeRef, how: Move): void {
  const { id, facts, cells } = sheetOf(context, ref);
  const { area, down, by } = how;
  requireOpen(sheetOf(context, ref), `allow${by > 0 ? "Insert" : "Delete"}${down ? "Rows" : "Columns"}`);
  const zone = down ? { ...area, rows: ROWS - area.row } : { ...area, columns: COLUMNS - area.column };
  if (facts.merges.some((merge) => intersection(merge, zone) && !spans(merge, how))) throw invalidOperation();
  const after = new Map<string, CellAfter>();
  const put = (row: number, column: number, cell: CellAfter["after"]) => after.set(`${row} ${column}`, { row, column, after: cell });
  const moving = [...cells.within(zone)];
  for (const { row, column } of moving) put(row, column, undefined);
  for (const { row, column, cell } of moving) {
    if (by < 0 && (down ? row < area.row - by : column < area.column - by)) continue;
    put(down ? row + by : row, down ? column : column + by, cell);
  }
  context.edit.putCells(id, area, [...after.values()], shiftOf(how));
  moveFacts(context, id, facts, how);
}

const shiftOf = ({ area, by }: Move): Shift =>
  `${area.columns === COLUMNS ? "Row" : area.rows === ROWS ? "Column" : "Cell"}${by > 0 ? "Inserted" : "Deleted"}`;

/** True when the move carries the block whole, across its full breadth. */
const spans = (block: Area, { area, down }: Move): boolean =>
  down ? contains({ ...area, row: 0, rows: ROWS }, { ...block, row: 0, rows: 1 }) : contains({ ...area, column: 0, columns: COLUMNS }, { ...block, column: 0, columns: 1 });

/** Where a block is after the move: moved, grown, shrunk, as before, or gone. */
function moved(block: Area, how: Move): Area[] {
  if (!spans(block, how)) return [block];
  const { area, down, by } = how;
  const [at, start, count] = down ? [area.row, block.row, block.rows] : [area.column, block.column, block.columns];
  const place = (edge: number, isEnd: boolean) => {
    if (by > 0) return edge > at || (edge === at && !isEnd) ? edge + by : edge;
    return edge <= at ? edge : Math.max(at, edge + by);
  };
  const [from, end] = [place(start, false), place(start + count, true)];
  const size = end - from;
  if (size <= 0) return [];
  return [down ? { ...block, row: from, rows: size } : { ...block, column: from, columns: size }];
}

function moveFacts(context: Context, id: string, facts: SheetFacts, how: Move): void {
  const { edit } = context;
  const within = <It extends { areas: readonly Area[] }>(items: readonly It[]) =>
    items.map((it) => ({ ...it, areas: it.areas.flatMap((area) => moved(area, how)) })).filter(({ areas }) => areas.length > 0);
  const points = <It extends { row: number; column: number }>(items: readonly It[]) =>
    items.flatMap((it) => moved({ row: it.row, column: it.column, rows: 1, columns: 1 }, how).map(({ row, column }) => ({ ...it, row, column })));
  if (facts.merges.length) edit.setSheet(id, "merges", facts.merges.flatMap((merge) => moved(merge, how)));
  if (facts.tables.length) edit.setSheet(id, "tables", facts.tables.flatMap((table) => moved(table.area, how).map((area) => ({ ...table, area }))));
  if (facts.validations.length) edit.setSheet(id, "validations", within(facts.validations));
  if (facts.conditionalFormats.length) edit.setSheet(id, "conditionalFormats", within(facts.conditionalFormats));
  if (facts.comments.length) edit.setSheet(id, "comments", points(facts.comments));
  if (facts.hiddenRows.length && how.down && how.area.columns === COLUMNS) {
    edit.setSheet(id, "hiddenRows", points(facts.hiddenRows.map((row) => ({ row, column: 0 }))).map(({ row }) => row));
  }
}
