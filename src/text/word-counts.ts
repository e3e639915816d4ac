/**
 * How many have a word, without the words: digests of 32 bits in flat arrays, since a Map of all that reports say takes
 * many times the memory and the collector's time. Of a hundred thousand words one or two have that of another.
 */
import { DigestTable, NOWHERE } from "./digest-table";
import { endOfNumber, isDigit, usualText, wordsOf } from "./normalise";

/** Words that come after so many different ones are not counted. */
const MOST_WORDS = 200_000;

/** Counts words by those who have them, who are numbered and come one after the other. */
export class WordCounts {
  private readonly places = new DigestTable();
  /** How many have the word of each place, and the last who has. */
  private counts = new Int32Array(1024);
  private last = new Int32Array(1024);

  /** Counts the words of a text, as `wordsOf` gives them, as had by somebody. Gives how many words the text has. */
  add(text: string, by: number): number {
    const usual = usualText(text);
    if (usual !== null) return this.addUsual(usual, by);
    const words = wordsOf(text);
    for (const word of words) this.count(digestOf(word), by);
    return words.length;
  }

  /** How many have a word, which is in lower case. */
  of(word: string): number {
    const place = this.places.get(digestOf(word));
    return place === NOWHERE ? 0 : this.counts[place]!;
  }

  /** The same where no character is unusual, in one pass and without making the words. */
  private addUsual(text: string, by: number): number {
    const { length } = text;
    let words = 0;
    for (let at = 0; at < length; ) {
      let digest = NOTHING;
      let letter = letterAt(text, at);
      if (letter !== 0) {
        do {
          digest = withCode(digest, letter);
          at += 1;
          letter = at < length ? letterAt(text, at) : 0;
        } while (letter !== 0);
      } else if (isDigit(text.charCodeAt(at))) {
        for (const end = endOfNumber(text, at + 1); at < end; at += 1) digest = withCode(digest, text.charCodeAt(at));
      } else {
        at += 1;
        continue;
      }
      words += 1;
      this.count(digest, by);
    }
    return words;
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

/** Letters as far as ÿ in lower case; 0 for all else. */
const LETTERS = Uint8Array.from({ length: 0x100 }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0));

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? LETTERS[code]! : 0;
}

/* FNV-1a. */
const NOTHING = 0x811c9dc5;
const withCode = (digest: number, code: number): number => Math.imul(digest ^ code, 0x01000193);

function digestOf(word: string): number {
  let digest = NOTHING;
  for (let at = 0; at < word.length; at += 1) digest = withCode(digest, word.charCodeAt(at));
  return digest;
}

function widened(array: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * array.length);
  wide.set(array);
  return wide;
}
