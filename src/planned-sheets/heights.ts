/** How high rows must be for their texts: not every program works that out when it opens a file. */
import { valueOf, type PlannedValue } from "./plan";

/** Points of a line of text. */
export const LINE = 15;
/** Points of a title's line. */
export const TITLE = 24;
/** The highest that Excel makes a row. */
export const HIGHEST = 405;

/** How much wider bold letters are than digits, and a little to spare. */
const BOLD = 1.25;

/** The height of a row whose texts are wrapped in columns of these widths, in characters; 0 for those that are not. */
export function heightOf(cells: readonly PlannedValue[], widths: readonly number[]): number {
  return Math.min(HIGHEST, fullHeightOf(cells, widths));
}

/** The same of bold headers. */
export function headerHeightOf(headers: readonly string[], widths: readonly number[]): number {
  return heightOf(headers, widths.map((width) => width / BOLD));
}

/** What the texts take, though it may be more than one row can have. */
export function fullHeightOf(cells: readonly PlannedValue[], widths: readonly number[]): number {
  return LINE * cells.reduce<number>((most, cell, column) => Math.max(most, linesOf(valueOf(cell), widths[column] ?? 0)), 1);
}

/** Letters are on average as much narrower than digits as whole words leave unused of a line. */
function linesOf(value: string | number | null, width: number): number {
  if (typeof value !== "string" || width === 0) return 1;
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** The width, in characters, in which none of some bold texts is broken inside a word. */
export function widthOf(texts: readonly string[], least: number): number {
  const longest = Math.max(...texts.flatMap((text) => text.split(/[\s-]+/u)).map((word) => word.length));
  return Math.max(least, Math.ceil(BOLD * longest));
}
