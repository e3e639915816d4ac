/** Reads a phrase among the words of a text at the least cost: as it is, or with differences that weigh a half to one. */
import { isInflection, letterDistance } from "./near-words";
import type { Word } from "./placed-words";

/** One way in which the text differs from the phrase. */
export interface Difference {
  /** letters: a word misspelt; inflection: another form of the word; apart, together: spaces; more, less: a word. */
  kind: "letters" | "inflection" | "apart" | "together" | "more" | "less";
  /** The phrase's word ("" where the text has one more). */
  expected: string;
  /** The text's ("" where it has one less). */
  written: string;
}

/** A phrase to read. */
export interface PhraseWords {
  words: readonly string[];
  /** The words by their numbers in the vocabulary, and each word written together with the one before it. */
  numbers: readonly number[];
  joined: readonly number[];
  /** The weight of differences that it bears. */
  most: number;
}

/** How some of a phrase's words were read, and what came before. */
export interface Reading {
  cost: number;
  from: Reading | null;
  /** First and last word of the text that it takes in. */
  first: number;
  last: number;
  difference: Difference | undefined;
}

/** A text's words, each with its number among the words of the phrases; `UNKNOWN`: in none of them. */
export interface NumberedWords {
  words: readonly Word[];
  numbers: readonly number[];
}

/** The number of a word that is in no phrase. */
export const UNKNOWN = -1;
/** Words up to so many letters are small ones. */
export const SHORT = 3;

const weightOf = (word: string) => (word.length <= SHORT ? 0.5 : 1);

type Row = readonly (Reading | null)[];

/** The cheapest way to read the phrase among some words of the text; `null`: all ways cost too much. */
export function cheapestReading(phrase: PhraseWords, text: NumberedWords, begin: number, end: number): Reading | null {
  const { length } = phrase.words;
  const wide = end - begin;
  // rows[i][j]: the phrase's first i words read, the text's words from `begin` read up to j.
  const first: (Reading | null)[] = [];
  for (let j = 0; j < wide; j++) first.push({ cost: 0, from: null, first: begin + j, last: begin + j - 1, difference: undefined });
  const rows: Row[] = [[...first, null]];
  for (let i = 1; i <= length; i++) {
    const row: (Reading | null)[] = [];
    let isOpen = false;
    for (let j = 0; j <= wide; j++) {
      const cell = cheapest(phrase, text, begin, rows, row, i, j);
      row.push(cell);
      isOpen ||= cell !== null;
    }
    // A word of the text may stand for two of the phrase: the way goes on from one of the last two rows.
    if (!isOpen && i > 1 && rows[i - 1]!.every((cell) => cell === null)) return null;
    rows.push(row);
  }
  return rows[length]!.reduce((best, cell) => (cell && cell.last >= cell.first && (!best || cell.cost < best.cost) ? cell : best), null);
}

function cheapest({ words, numbers, joined, most }: PhraseWords, text: NumberedWords, begin: number, rows: readonly Row[], row: Row, i: number, j: number): Reading | null {
  let best: Reading | null = null;
  const expected = words[i - 1]!;
  if (j > 0) {
    const at = begin + j - 1;
    const written = text.words[at]!.text;
    const corner = rows[i - 1]![j - 1];
    if (text.numbers[at] === numbers[i - 1]) {
      if (isWorth(corner, 0, most, best)) best = goneOn(corner, 0, 1);
    } else {
      if (isWorth(corner, 0.5, most, best)) {
        const kind = near(expected, written);
        if (kind) best = goneOn(corner, 0.5, 1, { kind, expected, written });
      }
      const left = row[j - 1];
      if (i < words.length && left && left.last >= left.first && isWorth(left, weightOf(written), most, best)) best = goneOn(left, weightOf(written), 1, { kind: "more", expected: "", written });
    }
    const apart = j > 1 ? rows[i - 1]![j - 2] : null;
    if (isWorth(apart, 0.5, most, best)) {
      const before = text.words[at - 1]!.text;
      if (isWrittenApart(expected, before, written)) best = goneOn(apart, 0.5, 2, { kind: "apart", expected, written: `${before} ${written}` });
    }
    const together = i > 1 ? rows[i - 2]![j - 1] : null;
    if (joined[i - 1] === text.numbers[at] && isWorth(together, 0.5, most, best)) best = goneOn(together, 0.5, 1, { kind: "together", expected: `${words[i - 2]} ${expected}`, written });
  }
  const above = rows[i - 1]![j];
  if (isWorth(above, weightOf(expected), most, best) && mayLack(words, i - 1)) best = goneOn(above, weightOf(expected), 0, { kind: "less", expected, written: "" });
  return best;
}

/** Whether going on from a reading at a cost costs neither too much nor more than the best way known. */
function isWorth(from: Reading | null | undefined, cost: number, most: number, best: Reading | null): from is Reading {
  return !!from && from.cost + cost <= most && (best === null || from.cost + cost < best.cost);
}

/** A reading that has gone on by some of the text's words. */
function goneOn(from: Reading, cost: number, taken: number, difference?: Difference): Reading {
  return { cost: from.cost + cost, from, first: from.first, last: from.last + taken, difference };
}

/** Whether a word that stands nowhere as it is may be read among some of the text's: misspelt, in another form or apart. */
export function isNearly(expected: string, { words }: NumberedWords, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    const written = words[at]!.text;
    if (near(expected, written) || (at > begin && isWrittenApart(expected, words[at - 1]!.text, written))) return true;
  }
  return false;
}

function isWrittenApart(expected: string, before: string, written: string): boolean {
  return before.length + written.length === expected.length && expected.startsWith(before) && expected.endsWith(written);
}

/** A small word may be left out anywhere, a longer one only inside a long phrase: what is left must still be that phrase. */
export function mayLack(phrase: readonly string[], at: number): boolean {
  return phrase[at]!.length <= SHORT ? phrase.length > 2 : phrase.length >= 6 && at > 0 && at < phrase.length - 1;
}

/** Whether a word may stand for another: the same but for a letter or two, or another form of it. */
function near(expected: string, written: string): "letters" | "inflection" | null {
  if (Math.min(expected.length, written.length) < 4) return null;
  const allowed = expected.length < 8 ? 1 : 2;
  const kind = isInflection(expected, written) ? "inflection" : letterDistance(expected, written, allowed) <= allowed ? "letters" : null;
  return kind === null || /\d/.test(expected + written) ? null : kind;
}
