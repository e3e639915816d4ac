/** How alike two rows are, from 0 (nothing shared) to 1 (the same words in the same order). */
import { nameAlone } from "../../table/names/name-alone";
import { wordsOf } from "../../text/words/normalise";
import type { ConsolidatedRow } from "../row";

export interface Likeness {
  name: number;
  /** `null`: neither row has any results. */
  results: number | null;
}

export function likenessOf(a: ConsolidatedRow, b: ConsolidatedRow): Likeness {
  const [one, other] = [resultWords(a), resultWords(b)];
  return {
    name: sharedPairs(wordsOf(nameAlone(a.texts.name)), wordsOf(nameAlone(b.texts.name))),
    results: one.length + other.length === 0 ? null : sharedPairs(one, other),
  };
}

const resultWords = ({ texts }: ConsolidatedRow): string[] => [...wordsOf(texts.outputs), ...wordsOf(texts.outcomes)];

/** Twice the pairs of neighbouring words that both have, by all pairs of both (L. R. Dice, 1945). Pairs keep the order of words. */
function sharedPairs(a: readonly string[], b: readonly string[]): number {
  const pairs = new Map<string, number>();
  for (const pair of neighbours(a)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of neighbours(b)) {
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      pairs.set(pair, left - 1);
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length + 2);
}

/** Each word with the one before it, the ends of the text among them, so that texts of one word have pairs too. */
function* neighbours(words: readonly string[]): Iterable<string> {
  for (let at = 0; at <= words.length; at += 1) yield `${words[at - 1] ?? ""} ${words[at] ?? ""}`;
}
