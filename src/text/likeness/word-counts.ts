/**
 * How many have a word, without the words: digests of 32 bits in flat arrays, since a Map of all that reports say takes
 * many times the memory and the collector's time. Of a hundred thousand words one or two have that of another.
 */
import { DigestTable, NOWHERE } from "./digest-table";
import { wordDigest, wordReader } from "./word-windows";

/** Words that come after so many different ones are not counted. */
const MOST_WORDS = 200_000;

/** Counts words by those who have them, who are numbered and come one after the other. */
export class WordCounts {
  private readonly places = new DigestTable();
  /** How many have the word of each place, and the last who has. */
  private counts = new Int32Array(1024);
  private last = new Int32Array(1024);

  /** Counts the words of a text as had by somebody. Gives how many words the text has. */
  add(text: string, by: number): number {
    wordReader.readWords(text);
    const { words, digests } = wordReader;
    for (let at = 0; at < words; at += 1) this.count(digests[at]!, by);
    return words;
  }

  /** How many have a word, which is in lower case: letters and digits with nothing between. */
  of(word: string): number {
    const place = this.places.get(wordDigest(word));
    return place === NOWHERE ? 0 : this.counts[place]!;
  }

  private count(digest: number, by: number): void {
    const known = this.places.get(digest);
    if (known !== NOWHERE) {
      if (this.last[known] !== by) this.counts[known]! += 1;
      this.last[known] = by;
      return;
    }
    const place = this.places.size;
    if (place === MOST_WORDS) return;
    if (place === this.counts.length) {
      this.counts = widened(this.counts);
      this.last = widened(this.last);
    }
    this.places.add(digest, place);
    this.counts[place] = 1;
    this.last[place] = by;
  }
}

function widened(array: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * array.length);
  wide.set(array);
  return wide;
}
