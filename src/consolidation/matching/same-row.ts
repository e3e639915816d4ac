/** Whether a row is another one with some words changed. */
import { TEXT_ROLES } from "../row";
import type { MatchRow } from "./matching";
import { pairsOf, shared } from "./row-pairs";

export interface RowLikeness {
  /** How alike the words are, 0–1. */
  words: number;
  /** The same with what else speaks for the two: by this pairs are chosen. */
  score: number;
}

/** With less in common rows are two, wherever they stand. */
const LEAST = 0.4;
/** In the same cell less will do. */
const LEAST_IN_PLACE = 0.2;
const SAME_SECTION = 0.1;
const SAME_PLACE = 0.15;
/** No score is higher. */
export const MOST_SCORE = 1 + SAME_SECTION + SAME_PLACE;
/** Results alone say nearly as much as with a name. */
const RESULTS_ALONE = 0.9;

const inSamePlace = (a: MatchRow, b: MatchRow): boolean => a.place !== "" && a.place === b.place;

export function likenessOfRows(a: MatchRow, b: MatchRow): RowLikeness {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  const name = shared(one.name, other.name) ?? 0;
  const results = shared(one.results, other.results);
  const words = results === null ? name : Math.max((name + results) / 2, RESULTS_ALONE * results);
  return { words, score: words + (a.section === b.section ? SAME_SECTION : 0) + (inSamePlace(a, b) ? SAME_PLACE : 0) };
}

/** In the same cell a row in which one text alone was changed is the same, whatever stands there now. */
export function isSameRow(a: MatchRow, b: MatchRow, { words }: RowLikeness): boolean {
  if (words >= LEAST) return true;
  if (!inSamePlace(a, b)) return false;
  return words >= LEAST_IN_PLACE || TEXT_ROLES.filter((role) => a.texts[role] !== b.texts[role]).length <= 1;
}
