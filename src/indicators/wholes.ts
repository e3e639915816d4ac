/** Which figures are parts of which. */
import type { IndicatorFigure } from "./figure";

/** Whether two figures stand in one cell. */
export function isSameCell(a: IndicatorFigure, b: IndicatorFigure): boolean {
  return a.source === b.source && a.row === b.row && a.column === b.column;
}

/** The whole of each part, among figures in reading order: a statement leads to it by its place among those of its cell. */
export function wholesOf(figures: readonly IndicatorFigure[]): Map<IndicatorFigure, IndicatorFigure> {
  const wholes = new Map<IndicatorFigure, IndicatorFigure>();
  let first = 0;
  for (const [at, figure] of figures.entries()) {
    if (!isSameCell(figures[first]!, figure)) first = at;
    const { partOf } = figure.statement;
    const whole = partOf === null ? undefined : figures[first + partOf];
    if (whole) wholes.set(figure, whole);
  }
  return wholes;
}
