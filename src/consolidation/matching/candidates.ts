/** Rows that may be the same though some of their words are others: by what they share, so that not all need be compared. */
import { eachPaused } from "../../indicators/paused";
import { digestOf, letterDigest } from "../../text/digest";
import { nameAlone } from "../../table/names/name-alone";
import { wordsOf } from "../../text/normalise";
import type { MatchRow } from "./matching";
import type { Pairing } from "./pairing";

/** Of rows that share a key no more are looked at, those nearest in order: thousands may have one and the same name. */
const NEAREST = 4;
/** A word that more rows of a teller have says nothing. */
const MOST_WITH_WORD = 8;
/** Of the words of a row so many are looked up. */
const MOST_WORDS = 120;
/** Of the rows that share words with a row, those that share most. */
const MOST_BY_WORDS = 3;

/** Pairs of rows that have no other yet. Pauses now and then. */
export function* candidates(before: readonly MatchRow[], after: readonly MatchRow[], pairing: Pairing): Generator<undefined, [before: number, after: number][]> {
  const [leftBefore, leftAfter] = [before.flatMap((_, at) => (pairing.isFreeBefore(at) ? at : [])), after.flatMap((_, at) => (pairing.isFreeAfter(at) ? at : []))];
  if (leftBefore.length === 0 || leftAfter.length === 0) return [];
  const byKey = new Map<number, number[]>();
  const byWord = new Map<number, number[]>();
  yield* eachPaused(leftBefore, (at) => {
    for (const key of keysOf(before[at]!)) listIn(byKey, key).push(at);
    for (const word of wordsIn(before[at]!)) {
      const list = listIn(byWord, word);
      if (list.length <= MOST_WITH_WORD) list.push(at);
    }
  });
  const times = new Map<number, number>();
  const pairs = yield* eachPaused(leftAfter, (at): [number, number][] => {
    const found = new Set<number>();
    for (const key of keysOf(after[at]!)) {
      const list = byKey.get(key);
      if (!list) continue;
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      for (const near of list.slice(Math.max(0, time - NEAREST), time + NEAREST + 1)) found.add(near);
    }
    for (const near of sharingWords(after[at]!, byWord)) found.add(near);
    return [...found].map((near) => [near, at]);
  });
  return pairs.flat();
}

function sharingWords(row: MatchRow, byWord: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of wordsIn(row)) {
    const list = byWord.get(word);
    if (list && list.length <= MOST_WITH_WORD) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_BY_WORDS).map(([at]) => at);
}

function keysOf({ teller, section, texts: { name, outputs, outcomes }, place }: MatchRow): number[] {
  const key = (kind: string, text: string) => (text === "" ? [] : [digestOf(`${teller}\n${kind}\n${letterDigest(text)}`)]);
  return [
    ...(place === "" ? [] : [digestOf(`place\n${place}`)]),
    ...key(`name ${section}`, nameAlone(name)),
    ...key("outputs", outputs),
    ...key("outcomes", outcomes),
  ];
}

function* wordsIn({ teller, texts: { name, outputs, outcomes } }: MatchRow): Iterable<number> {
  const words = new Set<string>();
  for (const text of [name, outputs, outcomes]) {
    for (const word of wordsOf(text)) {
      if (words.size === MOST_WORDS) return;
      if (words.has(word)) continue;
      words.add(word);
      yield digestOf(`${teller}\n${word}`);
    }
  }
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
