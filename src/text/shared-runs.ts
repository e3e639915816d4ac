/**
 * The same words in the same order in two places: in one text, or in two of many. Texts are cut into windows of eight
 * words; of every four windows the one with the least digest is remembered (winnowing: S. Schleimer, D. Wilkerson,
 * A. Aiken, 2003), which finds every run of eleven words or more with half the memory and one pass over the words.
 */

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

/** A letter in lower case or a digit; 0 for all that parts words. */
function inWord(code: number): number {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? code : code >= 0x41 && code <= 0x5a ? code | 0x20 : code >= 0x30 && code <= 0x39 ? code : 0;
  if (code < 0x100) return code < 0xc0 || code === 0xd7 || code === 0xf7 ? 0 : code | 0x20;
  return code >= 0x2000 && code <= 0x2bff ? 0 : code;
}

/** A text read into words in one pass (FNV-1a over the letters). */
function wordsOf(text: string): Words {
  const words: Words = { digests: [], starts: [], ends: [] };
  let start = -1;
  let digest = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? inWord(text.charCodeAt(at)) : 0;
    if (code !== 0) {
      if (start < 0) [start, digest] = [at, 0x811c9dc5];
      digest = Math.imul(digest ^ code, 0x01000193);
    } else if (start >= 0) {
      words.digests.push(digest);
      words.starts.push(start);
      words.ends.push(at);
      start = -1;
    }
  }
  return words;
}

/** The digest of every window: a polynomial of its words' digests. */
function windowsOf({ digests }: Words): number[] {
  const count = digests.length - WINDOW + 1;
  const windows: number[] = [];
  for (let at = 0; at < count; at += 1) {
    let digest = 0x811c9dc5;
    for (let step = 0; step < WINDOW; step += 1) digest = Math.imul(digest ^ digests[at + step]!, 0x01000193) ^ (digest >>> 15);
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
