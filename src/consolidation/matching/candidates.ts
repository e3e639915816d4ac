/**
 * Rows that may be the same though some of their words are others, by what they share, so that not all need be compared
 * with all: first by a text that is the same or the cell, then, for those still left, by words that few have.
 */
import { eachPaused } from "../../slices/each-paused";
import { nameAlone } from "../../table/names/name-alone";
import { digestOf, letterDigest } from "../../text/likeness/digest";
import { wordReader } from "../../text/likeness/word-windows";
import type { MatchRow } from "./matching";

/** Of rows that share a text no more are looked at, those nearest in order: thousands may have one and the same name. */
const NEAREST = 4;
/** A word that more rows of a teller have says nothing. */
const MOST_WITH_WORD = 8;
/** Of the words of a text so many are looked up. */
const MOST_WORDS = 60;
/** Of the rows that share words with a row, those that share most. */
const MOST_BY_WORDS = 3;
/** Rows between two pauses. */
const STEP = 100;

export type RowPair = readonly [before: number, after: number];

/** Rows by their numbers, of which the others with the same key are looked for. */
type Candidates = (before: readonly MatchRow[], leftBefore: readonly number[], after: readonly MatchRow[], leftAfter: readonly number[]) => Generator<undefined, RowPair[]>;

/** By the cell, the name, and what each result says. */
export const byTexts: Candidates = function* (before, leftBefore, after, leftAfter) {
  const rows = new Map<number, number[]>();
  yield* eachPaused(leftBefore, (at) => keysOf(before[at]!).forEach((key) => listIn(rows, key).push(at)), STEP);
  const times = new Map<number, number>();
  const pairs = yield* eachPaused(
    leftAfter,
    (at) => {
      const near = new Set<number>();
      for (const key of keysOf(after[at]!)) {
        const time = times.get(key) ?? 0;
        times.set(key, time + 1);
        for (const row of rows.get(key)?.slice(Math.max(0, time - NEAREST), time + NEAREST + 1) ?? []) near.add(row);
      }
      return [...near].map((row): RowPair => [row, at]);
    },
    STEP,
  );
  return pairs.flat();
};

/** By words that few rows of a teller have. */
export const byWords: Candidates = function* (before, leftBefore, after, leftAfter) {
  const rows = new Map<number, number[]>();
  yield* eachPaused(
    leftBefore,
    (at) => {
      for (const word of wordsIn(before[at]!)) {
        const list = listIn(rows, word);
        if (list.length <= MOST_WITH_WORD) list.push(at);
      }
    },
    STEP,
  );
  const pairs = yield* eachPaused(
    leftAfter,
    (at) => {
      const shared = new Map<number, number>();
      for (const word of wordsIn(after[at]!)) {
        const list = rows.get(word);
        if (list && list.length <= MOST_WITH_WORD) for (const row of list) shared.set(row, (shared.get(row) ?? 0) + 1);
      }
      return [...shared].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_BY_WORDS).map(([row]): RowPair => [row, at]);
    },
    STEP,
  );
  return pairs.flat();
};

function keysOf({ teller, section, texts: { name, outputs, outcomes }, place }: MatchRow): number[] {
  const key = (kind: string, text: string) => (text === "" ? [] : [digestOf(`${teller}\n${kind}\n${letterDigest(text)}`)]);
  return [...(place === "" ? [] : [digestOf(`place\n${place}`)]), ...key(`name ${section}`, nameAlone(name)), ...key("outputs", outputs), ...key("outcomes", outcomes)];
}

/** Digests of the words that a row begins its texts with. */
function wordsIn({ teller, texts: { name, outputs, outcomes } }: MatchRow): Set<number> {
  const words = new Set<number>();
  const own = digestOf(teller);
  for (const text of [name, outputs, outcomes]) {
    wordReader.readWords(text);
    for (let at = 0; at < Math.min(MOST_WORDS, wordReader.words); at += 1) words.add(own ^ wordReader.digests[at]!);
  }
  return words;
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
