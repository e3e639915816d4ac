/** Puts findings in reading order, a little at a time: a hundred thousand of them must not hold the pane. */
import type { Finding, Severity } from "../check";
import { PAUSE } from "../check";
import type { Grid } from "../../table/grid";

export const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const STEPS = 2000;

type Order = (a: Finding, b: Finding) => number;

/** Sheet by sheet, row by row, column by column; in one cell the worst first. */
function inReadingOrder(grids: readonly Grid[]): Order {
  const sheets = new Map(grids.map((grid, index) => [grid.name, index]));
  const at = (sheet: string) => sheets.get(sheet) ?? grids.length;
  return (a, b) =>
    (a.sheet === b.sheet ? 0 : at(a.sheet) - at(b.sheet)) ||
    a.row - b.row ||
    a.column - b.column ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    a.start - b.start;
}

/**
 * Sorted copy; equals keep their order. Each check reports in order, so what is merged, two and two, are the long runs
 * that already are in order. Pauses every few thousand steps.
 */
export function* sorting(findings: readonly Finding[], grids: readonly Grid[]): Generator<typeof PAUSE, Finding[]> {
  const order = inReadingOrder(grids);
  let runs = yield* runsIn(findings, order);
  while (runs.length > 1) {
    const merged: Finding[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merging(runs[at]!, runs[at + 1] ?? [], order));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* runsIn(findings: readonly Finding[], order: Order): Generator<typeof PAUSE, Finding[][]> {
  const runs: Finding[][] = [];
  for (const [at, finding] of findings.entries()) {
    if (at % STEPS === STEPS - 1) yield PAUSE;
    if (at > 0 && order(findings[at - 1]!, finding) <= 0) runs.at(-1)!.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

function* merging(left: readonly Finding[], right: readonly Finding[], order: Order): Generator<typeof PAUSE, Finding[]> {
  const both: Finding[] = [];
  let [a, b] = [0, 0];
  while (a < left.length || b < right.length) {
    const takeLeft = a < left.length && (b >= right.length || order(left[a]!, right[b]!) <= 0);
    both.push(takeLeft ? left[a++]! : right[b++]!);
    if (both.length % STEPS === 0) yield PAUSE;
  }
  return both;
}
