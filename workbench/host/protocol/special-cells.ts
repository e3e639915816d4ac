/** `getSpecialCells`: cells of a range that hold constants or formulas. */
import type { Area, Cell } from "../model";
import { areasOrNull } from "./areas";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import type { HostObject, Kind } from "./kind";
import type { RangeRef } from "./place";

type Test = (cell: Cell) => boolean;

const types: Readonly<Record<string, Test>> = {
  Constants: (cell) => cell.formula === undefined && cell.value !== null,
  Formulas: (cell) => cell.formula !== undefined,
};

export const specialCells: NonNullable<Kind<RangeRef>["call"]> = {
  GetSpecialCells: (ref, [type], context) => found(ref, type, context) ?? refuse(),
  GetSpecialCellsOrNullObject: (ref, [type], context) => found(ref, type, context),
};

function found(ref: RangeRef, type: unknown, context: Context): HostObject | null {
  const test = typeof type === "string" && Object.hasOwn(types, type) ? types[type]! : null;
  if (!test) throw invalidArgument("Range.getSpecialCells");
  const cells = [...sheetOf(context, ref).cells.within(ref.area)].filter(({ cell }) => test(cell));
  return areasOrNull(ref.sheet, columnRuns(cells));
}

/** Cells right below each other as one area. */
function columnRuns(cells: readonly { row: number; column: number }[]): Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows++;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

function refuse(): never {
  throw itemNotFound();
}
