/** Puts findings in reading order, a little at a time: a hundred thousand of them must not hold the pane. */
import type { Finding, Severity } from "../check";
import { PAUSE } from "../check";
import type { Grid } from "../../table/grid";

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const STEPS = 5000;

/** Sheet by sheet, row by row, column by column; in one cell the worst first. */
function inReadingOrder(grids: readonly Grid[]): (a: Finding, b: Finding) => number {
  const sheets = new Map(grids.map((grid, index) => [grid.name, index]));
  const at = (sheet: string) => sheets.get(sheet) ?? grids.length;
  return (a, b) =>
    at(a.sheet) - at(b.sheet) ||
    a.row - b.row ||
    a.column - b.column ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    a.start - b.start;
}

/** Sorted copy; equals keep their order. A merge sort from the bottom up that pauses every few thousand steps. */
export function* sorting(findings: readonly Finding[], grids: readonly Grid[]): Generator<typeof PAUSE, Finding[]> {
  const order = inReadingOrder(grids);
  let from = [...findings];
  let steps = 0;
  for (let width = 1; width < from.length; width *= 2) {
    const to: Finding[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      let left = start;
      const middle = Math.min(start + width, from.length);
      let right = middle;
      const end = Math.min(start + 2 * width, from.length);
      while (left < middle || right < end) {
        const takeLeft = left < middle && (right >= end || order(from[left]!, from[right]!) <= 0);
        to.push(from[takeLeft ? left++ : right++]!);
        if (++steps % STEPS === 0) yield PAUSE;
      }
    }
    from = to;
  }
  return from;
}
