/**
 * Sheets that Insatskollen writes of what it has read: figures and their sums, the rows of the national table with where
 * they come from, its duplicates, notes, answers and files. They say nothing of their own, but look much like insats tables.
 */
import { consolidationTexts } from "../language/national-table";
import { indicatorSheetTexts } from "../language/indicator-sheets";
import type { Grid } from "./grid";

/** Within how many rows their headers stand, also where somebody has put lines above them. */
export const FIRST_ROWS = 50;

/** Headers that stand in one row of each sheet, and together in no other. */
const TOGETHER: readonly (readonly string[])[] = [
  ...Object.values(indicatorSheetTexts).flatMap(({ figures, sources, summary }) => [
    [figures.headers.words, figures.headers.id, figures.headers.read],
    ...[sources.headers, sources.fixedHeaders].map(({ figures: count, split }) => [count, split, sources.headers.id]),
    [summary.columns.insatser, summary.columns.withFigures, summary.columns.withSplit],
  ]),
  ...Object.values(consolidationTexts).flatMap(({ sheets: { rows, duplicates, notes, answers, files } }) => [
    [rows.headers.file, rows.headers.read, rows.headers.fingerprint],
    [duplicates.headers.kind, duplicates.headers.similarity, duplicates.headers.file],
    [notes.headers.text, notes.headers.saysNone, notes.headers.file],
    [answers.headers.question, answers.headers.answer, answers.headers.file, answers.headers.cell],
    [files.headers.problems, files.headers.read, files.headers.fingerprint],
  ]),
];

/** Whether a sheet is one of them. */
export function isListingSheet({ values }: Pick<Grid, "values">): boolean {
  return values.slice(0, FIRST_ROWS).some((row) => TOGETHER.some((headers) => headers.every((header) => row.includes(header))));
}
