/** How much each word of a row counts: more where it stands often or in the name, less where it is common anywhere. */
import { featuresOf, isContentWord } from "./features";
import type { FieldText } from "./fields";

/** How rare words are, by the number of the word: a byte each, 255 for words that were never met. */
export interface Rarity {
  bytes: Uint8Array;
  /** The rarity that a byte of one stands for. */
  unit: number;
}

const MOST_REMEMBERED = 20_000;

/** A function that tells how rare a word is. */
export function rarityTeller({ bytes, unit }: Rarity): (word: string) => number {
  let known = new Map<string, number>();
  return (word) => {
    let rarity = known.get(word);
    if (rarity === undefined) {
      rarity = bytes[featuresOf(word)[0]!]! * unit;
      if (known.size >= MOST_REMEMBERED) known = new Map();
      known.set(word, rarity);
    }
    return rarity;
  };
}

/** A row's words, each with how much it counts; their squares make one together. */
export function countedWords(texts: readonly FieldText[], rarityOf: (word: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, weight } of texts) {
    for (const { text } of words) if (isContentWord(text)) counts.set(text, (counts.get(text) ?? 0) + weight);
  }
  let squares = 0;
  for (const [word, count] of counts) {
    const value = Math.log(1 + count) * rarityOf(word);
    counts.set(word, value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [word, value] of counts) counts.set(word, value / length);
  return counts;
}
