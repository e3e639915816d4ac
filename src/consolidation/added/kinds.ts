/** Columns that are made of what a row says, where somebody wants them. Knows nothing of how they are made. */
import { consolidationTexts } from "../../language/national-table";
import { plainText } from "../../text/words/normalise";

export const ADDED_KEYS = {
  tags: ["rusGoals", "agenda2030"],
  figures: ["women", "men", "total", "womenShare"],
} as const;

export type AddedKind = keyof typeof ADDED_KEYS;
export type AddedKey = (typeof ADDED_KEYS)[AddedKind][number];

export const ADDED_KINDS = Object.keys(ADDED_KEYS) as AddedKind[];

/** Their headers in every language: no column of a report's own may be called so. */
export const ADDED_HEADERS: readonly string[] = Object.values(consolidationTexts).flatMap(({ sheets }) => Object.values(sheets.rows.added));

/** The kinds of which a header row has a column, in whatever language it was written. */
export function addedKinds(headers: readonly string[]): AddedKind[] {
  const there = new Set(headers.map(plainText));
  return ADDED_KINDS.filter((kind) => ADDED_KEYS[kind].some((key) => Object.values(consolidationTexts).some(({ sheets }) => there.has(plainText(sheets.rows.added[key])))));
}
