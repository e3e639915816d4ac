/** How much each word of a row counts: more where it stands often or in the name, less where it is common anywhere. */
import type { RowField } from "../tag";
import { isContentWord, kindOfTerm, numberOfWord } from "./features";
import type { FieldText } from "./fields";
import type { TermMatch } from "./lexicon";
import { VIEWS, type View } from "./views";

/** How rare words are, by the number of the word: a byte each, 255 for words that were never met. */
export interface Rarity {
  bytes: Uint8Array;
  /** The rarity that a byte of one stands for. */
  unit: number;
}

/** A function that tells how rare a word is. */
export function rarityTeller({ bytes, unit }: Rarity): (word: string) => number {
  return (word) => bytes[numberOfWord(word)]! * unit;
}

/** A row's words as every side sees them, each with how much it counts. */
export function countedWords(texts: readonly FieldText[], rarityOf: (word: string) => number): Map<string, number> {
  const counted = new Map<string, number>();
  for (const view of VIEWS) for (const [word, value] of wordsSeen(view, texts, rarityOf)) counted.set(view.seen(word), view.weight * value);
  return counted;
}

/** The words that one side sees; the squares of how much they count make one together. */
function wordsSeen({ fields }: View, texts: readonly FieldText[], rarityOf: (word: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { field, words, weight } of texts) {
    if (!fields.includes(field)) continue;
    for (const { text } of words) if (isContentWord(text)) counts.set(text, (counts.get(text) ?? 0) + weight);
  }
  return scaled(counts, (word, count) => Math.log(1 + count) * rarityOf(word));
}

/** A term in one of the row's texts. */
export interface FieldTerm extends TermMatch {
  field: RowField;
}

/** How much the terms in the name count together, and those in what was done: the words that they stand in are counted too. */
const TERMS = 0.32;

/**
 * How much the row's different terms count, by the priority that they speak for and by its area. Those in the name are
 * counted apart; those in the goals not at all, since a goal's wording lists what it spans.
 */
export function countedTerms(terms: readonly FieldTerm[]): Map<string, number> {
  const inName = terms.filter(({ field }) => field === "name");
  const inWork = terms.filter(({ field }) => field === "outputs" || field === "outcomes");
  return new Map([...kindsOf(inName, "name "), ...kindsOf(inWork, "")]);
}

function kindsOf(terms: readonly FieldTerm[], prefix: string): Map<string, number> {
  const different = new Map(terms.map(({ value, term }) => [`${value} ${term}`, value]));
  const counts = new Map<string, number>();
  for (const value of different.values()) {
    for (const kind of [kindOfTerm(prefix + value), kindOfTerm(prefix + value.split(".")[0]!)]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = scaled(counts, (_, count) => Math.log(1 + count));
  for (const [kind, value] of kinds) kinds.set(kind, value * TERMS);
  return kinds;
}

/** Counts as values whose squares make one together. */
export function scaled(counts: Map<string, number>, valueOf: (key: string, count: number) => number): Map<string, number> {
  let squares = 0;
  for (const [key, count] of counts) {
    const value = valueOf(key, count);
    counts.set(key, value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [key, value] of counts) counts.set(key, value / length);
  return counts;
}
