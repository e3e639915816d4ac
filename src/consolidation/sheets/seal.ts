/**
 * A sheet that is not read back carries, out of sight, a digest of what was written on it: so that it can be pointed out
 * that what a person has changed there does not come along to another file. (In the open workbook such a sheet is not
 * written over at all: `excel/sheet-digest`.)
 */
import { valueOf, type SheetPlan } from "../../planned-sheets/plan";
import { eachPaused } from "../../slices/each-paused";
import type { CellValue, Grid } from "../../table/grid";
import { textDigest } from "../refresh/read-as";

const SEAL = /^sheet;[0-9a-z]+$/;
const WIDTH = 12;

/** The plan with its seal, in a hidden column after the others. */
export function sealed(plan: SheetPlan): SheetPlan {
  const { rows: [first = [], ...others], widths, hiddenColumns } = plan;
  const line = Array.from({ length: widths.length }, (_, column) => first[column] ?? null);
  const seal = sealOf([first, ...others].map((row) => digestsIn(row.map(valueOf))));
  return { ...plan, rows: [[...line, seal], ...others], widths: [...widths, WIDTH], hiddenColumns: [...hiddenColumns, widths.length] };
}

/** Whether somebody has changed anything in the columns before the seal since it was written; a sheet without one tells nothing. Pauses now and then. */
export function* isChanged(grid: Grid): Generator<undefined, boolean> {
  const column = sealColumn(grid);
  if (column < 0) return false;
  return sealOf(yield* eachPaused(grid.values, (row) => digestsIn(row.slice(0, column)))) !== grid.values[0]![column];
}

/** Whether a sheet carries a seal. */
export const isSealed = (grid: Grid): boolean => sealColumn(grid) >= 0;

const sealColumn = ({ values: [first = []] }: Grid): number => first.findIndex((cell) => typeof cell === "string" && SEAL.test(cell));

/** Empty cells are left out: where a grid ends is nobody's doing. */
const digestsIn = (cells: readonly (CellValue | undefined)[]): string => cells.flatMap((cell) => (cell === null || cell === undefined || cell === "" ? [] : textDigest(String(cell)))).join(";");

const sealOf = (rows: readonly string[]): string => `sheet;${textDigest(rows.filter((row) => row !== "").join("\n"))}`;
