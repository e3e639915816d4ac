/**
 * A row's words as numbers: each with the one before it, by which rows are compared (L. R. Dice, 1945). What was made of
 * rows lately is kept, since a row is compared with several.
 */
import { nameAlone } from "../../table/names/name-alone";
import { wordReader } from "../../text/likeness/word-windows";
import type { MatchRow } from "./matching";

export interface RowPairs {
  /** Digests of neighbouring words, in ascending order. */
  name: Int32Array;
  results: Int32Array;
}

/** Rows that are kept; at most twice as many. */
const MOST_KEPT = 1000;

let fresh = new Map<MatchRow, RowPairs>();
let older = new Map<MatchRow, RowPairs>();

export function pairsOf(row: MatchRow): RowPairs {
  const known = fresh.get(row);
  if (known) return known;
  const { name, outputs, outcomes } = row.texts;
  const pairs = older.get(row) ?? { name: pairsIn([nameAlone(name)]), results: pairsIn([outputs, outcomes]) };
  if (fresh.size >= MOST_KEPT) [older, fresh] = [fresh, new Map()];
  fresh.set(row, pairs);
  return pairs;
}

/** Twice what both have, by all of both; `null`: neither has any words. */
export function shared(a: Int32Array, b: Int32Array): number | null {
  if (a.length + b.length === 0) return null;
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i += 1;
    else if (a[i]! > b[j]!) j += 1;
    else [i, j, count] = [i + 1, j + 1, count + 1];
  }
  return (2 * count) / (a.length + b.length);
}

/** Digests of the neighbouring words of some texts, in ascending order. The ends are among the words, so that one word alone has pairs too. */
export function pairsIn(texts: readonly string[]): Int32Array {
  const digests: number[] = [];
  let before = 0;
  for (const text of texts) {
    wordReader.readWords(text);
    for (let at = 0; at < wordReader.words; at += 1) {
      digests.push(Math.imul(before ^ (before >>> 15), 0x01000193) ^ wordReader.digests[at]!);
      before = wordReader.digests[at]!;
    }
  }
  if (digests.length > 0) digests.push(Math.imul(before ^ (before >>> 15), 0x01000193));
  return Int32Array.from(digests).sort();
}
