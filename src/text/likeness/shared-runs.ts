/**
 * The same words in the same order in two places: in one text, or in two of many. Texts are cut into windows of eight
 * words; of every four windows the one with the least digest is remembered (winnowing: S. Schleimer, D. Wilkerson,
 * A. Aiken, 2003), which finds every run of eleven words or more with half the memory and one pass over the words.
 */
import { DigestTable, NOWHERE } from "./digest-table";
import { WINDOW, wordReader } from "./word-windows";

const CHOSEN_OF = 4;
/** A workbook of a hundred thousand rows has more; what comes after is still compared with what came before. */
const MOST_REMEMBERED = 1_000_000;

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

/** Where a window stands first in the text, counted from 1, by its digest; 0: free. */
let firstPlaces = new Int32Array(256);

/** Runs of at least `least` words (eight or more) that a text has said before, in order. */
export function repeatedRuns(text: string, least: number): RepeatedRun[] {
  wordReader.readWords(text);
  if (wordReader.words < 2 * least) return [];
  wordReader.readWindows(text);
  const { words, windows, digests, starts, ends, ofWindow } = wordReader;
  const found: RepeatedRun[] = [];
  const last = 2 ** Math.ceil(Math.log2(2 * windows + 2)) - 1;
  if (last >= firstPlaces.length) firstPlaces = new Int32Array(last + 1);
  else firstPlaces.fill(0, 0, last + 1);
  for (let at = 0; at < windows; at += 1) {
    const digest = ofWindow[at]!;
    let slot = (digest ^ (digest >>> 15)) & last;
    while (firstPlaces[slot] !== 0 && ofWindow[firstPlaces[slot]! - 1] !== digest) slot = (slot + 1) & last;
    const earlier = firstPlaces[slot]! - 1;
    if (earlier < 0) firstPlaces[slot] = at + 1;
    else if (earlier + WINDOW <= at) {
      const count = Math.min(agreeing(digests, at, words, digests, earlier, words), at - earlier);
      if (count < least) continue;
      const first = { start: starts[earlier]!, end: ends[earlier + count - 1]! };
      found.push({ start: starts[at]!, end: ends[at + count - 1]!, words: count, first });
      at += count - 1;
    }
  }
  return found;
}

/** How many words agree from two places on, each in a text that ends somewhere. */
function agreeing(a: Int32Array, from: number, end: number, b: Int32Array, other: number, otherEnd: number): number {
  const most = Math.min(end - from, otherEnd - other);
  let count = 0;
  while (count < most && a[from + count] === b[other + count]) count += 1;
  return count;
}

/** How many words agree before two places, each no further back than where it may begin. */
function agreeingBefore(a: Int32Array, from: number, begin: number, b: Int32Array, other: number, otherBegin: number): number {
  const most = Math.min(from - begin, other - otherBegin);
  let count = 0;
  while (count < most && a[from - count - 1] === b[other - count - 1]) count += 1;
  return count;
}

export interface SharedRun<T> extends Run {
  /** The earlier text that has the same words. */
  with: T;
}

/** Remembers texts and tells of each new one which runs it shares with earlier ones. */
export class SharedRuns<T> {
  /** The words of all texts remembered, one after the other, and the word with which each text begins. */
  private digests = new Int32Array(1024);
  private words = 0;
  private readonly values: T[] = [];
  private readonly begins: number[] = [];
  private readonly seen = new DigestTable();

  /**
   * Runs of at least `least` words (eleven or more, so that none is missed), in order; then remembers the text.
   * @param apart Whether two texts are to be compared at all.
   */
  add(text: string, value: T, least: number, apart: (a: T, b: T) => boolean): SharedRun<T>[] {
    wordReader.readWindows(text);
    const { words, windows, digests, starts, ends, ofWindow } = wordReader;
    const found: SharedRun<T>[] = [];
    const fresh: number[] = [];
    let until = 0;
    for (let from = 0, at = -1; from < Math.max(1, windows - CHOSEN_OF + 1) && windows > 0; from += 1) {
      const chosen = leastOf(ofWindow, from, Math.min(windows, from + CHOSEN_OF), at);
      if (chosen === at) continue;
      at = chosen;
      const place = this.seen.get(ofWindow[at]!);
      if (place === NOWHERE) {
        fresh.push(at);
        continue;
      }
      if (at < until) continue;
      const known = this.textAt(place);
      const other = this.values[known]!;
      if (!apart(value, other)) continue;
      const back = agreeingBefore(digests, at, until, this.digests, place, this.begins[known]!);
      const count = back + agreeing(digests, at, words, this.digests, place, this.begins[known + 1] ?? this.words);
      const begin = at - back;
      if (count >= least) found.push({ start: starts[begin]!, end: ends[begin + count - 1]!, words: count, with: other });
      if (count >= WINDOW) until = begin + count;
    }
    if (fresh.length > 0 && this.seen.size < MOST_REMEMBERED) this.remember(value, fresh);
    return found;
  }

  /** Which text a word belongs to. */
  private textAt(word: number): number {
    let low = 0;
    let high = this.begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.begins[middle]! <= word) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Keeps the text that was read last, known by some of its windows. */
  private remember(value: T, windows: readonly number[]): void {
    const begin = this.words;
    this.words += wordReader.words;
    if (this.words > this.digests.length) {
      const before = this.digests;
      this.digests = new Int32Array(2 * this.words);
      this.digests.set(before);
    }
    this.digests.set(wordReader.digests.subarray(0, wordReader.words), begin);
    for (const at of windows) if (this.seen.get(wordReader.ofWindow[at]!) === NOWHERE) this.seen.add(wordReader.ofWindow[at]!, begin + at);
    this.values.push(value);
    this.begins.push(begin);
  }
}

/** Which of some windows in a row has the least digest, the last of equals; `before`: which one had in the row one earlier. */
function leastOf(windows: Int32Array, from: number, end: number, before: number): number {
  if (before >= from) return windows[end - 1]! <= windows[before]! ? end - 1 : before;
  let least = from;
  for (let at = from + 1; at < end; at += 1) if (windows[at]! <= windows[least]!) least = at;
  return least;
}
