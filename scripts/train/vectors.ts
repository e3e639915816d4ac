/** Documents as vectors of features, the way the model reads rows. */
import { eachFeature, FEATURE_BITS, isContentWord, numberOfWord } from "../../src/tagging/content/features";
import type { Rarity } from "../../src/tagging/content/counted-words";
import { fieldTexts } from "../../src/tagging/content/fields";
import type { SparseVector } from "./fit";
import type { Document } from "./material";

/** So rare is a word in a byte of one; the rarest that a byte can hold are those never met. */
const HIGHEST = 255;

/** How rare each word is among some documents. */
export function rarityAmong(documents: readonly Document[]): Rarity {
  const counts = new Map<number, number>();
  for (const { texts } of documents) {
    const words = new Set(fieldTexts(texts).flatMap((field) => field.words.map(({ text }) => text)));
    for (const word of words) {
      if (!isContentWord(word)) continue;
      const number = numberOfWord(word);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  const rarest = Math.log(1 + documents.length);
  const unit = rarest / HIGHEST;
  const bytes = new Uint8Array(1 << FEATURE_BITS).fill(HIGHEST);
  for (const [number, count] of counts) bytes[number] = Math.round(Math.log(1 + documents.length / count) / unit);
  return { bytes, unit };
}

/** A row's counted words as features, numbered modulo `size`. */
export function vectorOf(words: ReadonlyMap<string, number>, size: number): SparseVector {
  const sums = new Map<number, number>();
  for (const [word, value] of words) {
    eachFeature(word, (feature, share) => {
      const number = feature % size;
      sums.set(number, (sums.get(number) ?? 0) + value * share);
    });
  }
  return { features: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}
