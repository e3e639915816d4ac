/**
 * Sheets that Insatskollen writes of figures and their sums. They stand beside the report and say nothing of their own,
 * but a list of goals with headers such as "Insatser" above it looks like an insats table.
 */
import { indicatorSheetTexts } from "../language/indicator-sheets";
import type { Grid } from "./grid";

/** The headers come early, also where somebody has put lines above them. */
const FIRST_ROWS = 50;

/** Headers that stand in one row of each sheet, and together in no other. */
const TOGETHER: readonly (readonly string[])[] = Object.values(indicatorSheetTexts).flatMap(({ figures, sources, summary }) => [
  [figures.headers.words, figures.headers.id, figures.headers.read],
  ...[sources.headers, sources.fixedHeaders].map(({ figures: count, split }) => [count, split, sources.headers.id]),
  [summary.columns.insatser, summary.columns.withFigures, summary.columns.withSplit],
]);

/** Whether a sheet is one of them. */
export function isFigureSheet({ values }: Pick<Grid, "values">): boolean {
  return values.slice(0, FIRST_ROWS).some((row) => TOGETHER.some((headers) => headers.every((header) => row.includes(header))));
}
