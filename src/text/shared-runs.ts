/**
 * The same words in the same order in two places: in one text, or in two of many. Texts are cut into windows of eight
 * words; of every four windows the one with the least digest is remembered (winnowing: S. Schleimer, D. Wilkerson,
 * A. Aiken, 2003), which finds every run of eleven words or more with half the memory and one pass over the words.
 */
import { digestOf } from "./digest";

const WINDOW = 8;
const CHOSEN_OF = 4;
/** A workbook of a hundred thousand rows has more; what comes after is still compared with what came before. */
const MOST_REMEMBERED = 1_000_000;

interface Words {
  /** Digests of the words, and where each begins and ends. */
  digests: number[];
  starts: number[];
  ends: number[];
}

/** A text read into words once, whatever is asked of it. */
function wordsOf(text: string): Words {
  const words: Words = { digests: [], starts: [], ends: [] };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.digests.push(digestOf(word.toLowerCase()));
    words.starts.push(index);
    words.ends.push(index + word.length);
  }
  return words;
}

/** The digest of every window: a polynomial of its words' digests. */
function windowsOf({ digests }: Words): number[] {
  const count = digests.length - WINDOW + 1;
  const windows: number[] = [];
  for (let at = 0; at < count; at += 1) {
    let digest = 0;
    for (let step = 0; step < WINDOW; step += 1) digest = (Math.imul(digest, 0x01000193) ^ (digests[at + step]! % 0x7fffffff)) | 0;
    windows.push(digest);
  }
  return windows;
}

/** How many words agree from two places on. */
function agreeing(a: Words, from: number, b: Words, other: number): number {
  let count = 0;
  while (from + count < a.digests.length && other + count < b.digests.length && a.digests[from + count] === b.digests[other + count]) count += 1;
  return count;
}

/** How many words agree before two places, no further back than `until`. */
function agreeingBefore(a: Words, from: number, b: Words, other: number, until: number): number {
  let count = 0;
  while (from - count - 1 >= until && other - count - 1 >= 0 && a.digests[from - count - 1] === b.digests[other - count - 1]) count += 1;
  return count;
}

export interface Run {
  /** Characters of the text. */
  start: number;
  end: number;
  words: number;
}

export interface RepeatedRun extends Run {
  /** Where the words stood first in the same text. */
  first: { start: number; end: number };
}

/** Runs of at least `least` words (eight or more) that a text has said before, in order. */
export function repeatedRuns(text: string, least: number): RepeatedRun[] {
  const words = wordsOf(text);
  const windows = windowsOf(words);
  const seen = new Map<number, number>();
  const found: RepeatedRun[] = [];
  for (let at = 0; at < windows.length; at += 1) {
    const earlier = seen.get(windows[at]!);
    if (earlier === undefined) seen.set(windows[at]!, at);
    else if (earlier + WINDOW <= at) {
      const count = Math.min(agreeing(words, at, words, earlier), at - earlier);
      if (count < least) continue;
      const place = (from: number) => ({ start: words.starts[from]!, end: words.ends[from + count - 1]! });
      found.push({ ...place(at), words: count, first: place(earlier) });
      at += count - 1;
    }
  }
  return found;
}

export interface SharedRun<T> extends Run {
  /** The earlier text that has the same words. */
  with: T;
}

/** Remembers texts and tells of each new one which runs it shares with earlier ones. */
export class SharedRuns<T> {
  private readonly seen = new Map<number, { words: Words; at: number; value: T }>();

  /**
   * Runs of at least `least` words (eleven or more, so that none is missed), in order; then remembers the text.
   * @param apart Whether two texts are to be compared at all.
   */
  add(text: string, value: T, least: number, apart: (a: T, b: T) => boolean): SharedRun<T>[] {
    const words = wordsOf(text);
    const windows = windowsOf(words);
    const found: SharedRun<T>[] = [];
    const fresh: number[] = [];
    let until = 0;
    for (const at of chosen(windows)) {
      const known = this.seen.get(windows[at]!);
      if (!known) fresh.push(at);
      else if (at >= until && apart(value, known.value)) {
        const back = agreeingBefore(words, at, known.words, known.at, until);
        const count = back + agreeing(words, at, known.words, known.at);
        const from = at - back;
        if (count >= least) found.push({ start: words.starts[from]!, end: words.ends[from + count - 1]!, words: count, with: known.value });
        if (count >= WINDOW) until = from + count;
      }
    }
    if (this.seen.size < MOST_REMEMBERED) for (const at of fresh) if (!this.seen.has(windows[at]!)) this.seen.set(windows[at]!, { words, at, value });
    return found;
  }
}

/** Of every four windows in a row the one with the least digest; each once, in order. */
function chosen(windows: readonly number[]): number[] {
  const places: number[] = [];
  for (let from = 0; from < Math.max(1, windows.length - CHOSEN_OF + 1); from += 1) {
    let least = from;
    for (let at = from + 1; at < Math.min(windows.length, from + CHOSEN_OF); at += 1) if (windows[at]! <= windows[least]!) least = at;
    if (windows.length > 0 && places.at(-1) !== least) places.push(least);
  }
  return places;
}
