/**
 * Finds known phrases in a text, as they are written or nearly so: a letter wrong, a word apart, a small word more or
 * less. Where in the text each stands, and what differs.
 */
import { remembering } from "./remembering";
import { isInflection, letterDistance } from "./near-words";

/** One way in which the text differs from the phrase. */
export interface Difference {
  /** letters: a word misspelt; inflection: another form of the word; apart, together: spaces; more, less: a word. */
  kind: "letters" | "inflection" | "apart" | "together" | "more" | "less";
  /** The phrase's word ("" where the text has one more). */
  expected: string;
  /** The text's ("" where it has one less). */
  written: string;
}

export interface PhraseMatch<T> {
  value: T;
  /** Characters of the text. */
  start: number;
  end: number;
  /** Empty: word for word as it is known, but for case and punctuation. */
  differences: readonly Difference[];
}

interface Word {
  text: string;
  start: number;
  end: number;
}

interface Phrase<T> {
  id: number;
  value: T;
  words: readonly string[];
  letters: number;
}

interface Cell {
  cost: number;
  from: Cell | null;
  /** First and last word of the text that it takes in. */
  first: number;
  last: number;
  difference?: Difference;
}

const ACCENT = /\p{M}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A misspelt phrase is known by one of its rarest and longest words, written right. */
const ANCHORS = 3;
const SHORT = 3;

/** The words of a text in lower case with their places. */
export const placedWords: (text: string) => readonly Word[] = remembering(readWords, { most: 100, longest: 20_000 });

function readWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would move all places after it; such texts are read letter by letter.
  const source = lower.length === text.length ? lower : text;
  for (const match of source.matchAll(WORD)) {
    const word = source === lower ? match[0] : match[0].toLowerCase();
    words.push({ text: ACCENT.test(word) ? word.normalize("NFC") : word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** One difference weighs a half to one; a long phrase bears more of them. */
function mostOf(words: readonly string[]): number {
  if (words.length < 2) return 0;
  return words.length < 6 ? 1 : words.length < 12 ? 1.5 : 2;
}

const weightOf = (word: string) => (word.length <= SHORT ? 0.5 : 1);

export class Phrases<T> {
  private readonly anchors = new Map<string, { phrase: Phrase<T>; at: number }[]>();

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    const phrases = [...entries].map(([name, value], id): Phrase<T> => {
      const words = placedWords(name).map(({ text }) => text);
      return { id, value, words, letters: words.join("").length };
    });
    const uses = new Map<string, number>();
    for (const { words } of phrases) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const phrase of phrases) {
      const ranked = phrase.words.map((word, at) => ({ word, at })).sort((a, b) => Number(a.word.length <= SHORT) - Number(b.word.length <= SHORT) || uses.get(a.word)! - uses.get(b.word)! || b.word.length - a.word.length);
      for (const { word, at } of ranked.slice(0, ANCHORS)) {
        const known = this.anchors.get(word);
        if (known) known.push({ phrase, at });
        else this.anchors.set(word, [{ phrase, at }]);
      }
    }
  }

  /** Every phrase in the text, in order; where two share words, the closer and longer one. */
  find(text: string): PhraseMatch<T>[] {
    const words = placedWords(text);
    const found: { match: PhraseMatch<T>; worth: number }[] = [];
    const tried = new Set<number>();
    for (const [at, { text: word }] of words.entries()) {
      for (const anchor of this.anchors.get(word) ?? []) {
        // One reading for each phrase and place, whichever of its words led there.
        const key = anchor.phrase.id * 1_000_000 + (at - anchor.at);
        if (tried.has(key)) continue;
        tried.add(key);
        const cell = align(anchor.phrase.words, words, at - anchor.at);
        if (cell) found.push({ match: matchOf(anchor.phrase.value, cell, words), worth: anchor.phrase.letters - 12 * cell.cost });
      }
    }
    if (found.length === 0) return [];
    found.sort((a, b) => b.worth - a.worth);
    const taken: PhraseMatch<T>[] = [];
    for (const { match } of found) if (!taken.some((other) => other.start < match.end && match.start < other.end)) taken.push(match);
    return taken.sort((a, b) => a.start - b.start);
  }
}

function matchOf<T>(value: T, end: Cell, words: readonly Word[]): PhraseMatch<T> {
  const differences: Difference[] = [];
  for (let cell: Cell | null = end; cell; cell = cell.from) if (cell.difference) differences.unshift(cell.difference);
  return { value, start: words[end.first]!.start, end: words[end.last]!.end, differences };
}

/** The cheapest way to read the phrase from about a place in the text; `null` when it is another text. */
function align(phrase: readonly string[], words: readonly Word[], place: number): Cell | null {
  if (phrase.every((word, index) => words[place + index]?.text === word)) return { cost: 0, from: null, first: place, last: place + phrase.length - 1 };
  const most = mostOf(phrase);
  if (most === 0) return null;
  const begin = Math.max(0, place - 2);
  const window = words.slice(begin, place + phrase.length + 3).map(({ text }) => text);
  if (!isPromising(phrase, window)) return null;
  // rows[i][j]: the phrase's first i words read, the text's window read up to j.
  const rows: (Cell | null)[][] = [window.map((_, j) => ({ cost: 0, from: null, first: begin + j, last: begin + j - 1 }))];
  rows[0]!.push(null);
  for (let i = 1; i <= phrase.length; i++) {
    const row: (Cell | null)[] = [];
    for (let j = 0; j <= window.length; j++) row.push(cheapest(phrase, window, rows, row, i, j, most));
    rows.push(row);
  }
  return rows[phrase.length]!.reduce((best, cell) => (cell && cell.last >= cell.first && (!best || cell.cost < best.cost) ? cell : best), null);
}

/** Half of the phrase's words stand there; of a short one, one more stands there or begins or ends alike. */
function isPromising(phrase: readonly string[], window: readonly string[]): boolean {
  let known = 0;
  for (const word of phrase) if (window.includes(word)) known++;
  if (phrase.length > 3) return known * 2 >= phrase.length - 1;
  return known > 1 || phrase.some((word) => !window.includes(word) && window.some((other) => other.startsWith(word.slice(0, 3)) || (other.length > 3 && word.endsWith(other.slice(-4)))));
}

function cheapest(phrase: readonly string[], window: readonly string[], rows: readonly (readonly (Cell | null)[])[], row: readonly (Cell | null)[], i: number, j: number, most: number): Cell | null {
  let best: Cell | null = null;
  const consider = (from: Cell | null | undefined, cost: number, taken: number, difference?: Difference) => {
    if (!from || from.cost + cost > most || (best && best.cost <= from.cost + cost)) return;
    best = { cost: from.cost + cost, from, first: from.first, last: from.last + taken, ...(difference && { difference }) };
  };
  const expected = phrase[i - 1]!;
  const written = window[j - 1];
  if (written !== undefined) {
    if (written === expected) consider(rows[i - 1]![j - 1], 0, 1);
    else {
      const kind = near(expected, written);
      if (kind) consider(rows[i - 1]![j - 1], 0.5, 1, { kind, expected, written });
      if (i < phrase.length) consider(row[j - 1]?.first === undefined || row[j - 1]!.last < row[j - 1]!.first ? null : row[j - 1], weightOf(written), 1, { kind: "more", expected: "", written });
    }
    const before = window[j - 2];
    if (before !== undefined && before + written === expected) consider(rows[i - 1]![j - 2], 0.5, 2, { kind: "apart", expected, written: `${before} ${written}` });
    if (i > 1 && phrase[i - 2]! + expected === written) consider(rows[i - 2]![j - 1], 0.5, 1, { kind: "together", expected: `${phrase[i - 2]} ${expected}`, written });
  }
  if (mayLack(phrase, i - 1)) consider(rows[i - 1]![j], weightOf(expected), 0, { kind: "less", expected, written: "" });
  return best;
}

/** A small word may be left out anywhere, a longer one only inside a long phrase: what is left must still be that phrase. */
function mayLack(phrase: readonly string[], at: number): boolean {
  return phrase[at]!.length <= SHORT ? phrase.length > 2 : phrase.length >= 6 && at > 0 && at < phrase.length - 1;
}

/** Whether a word may stand for another: the same but for a letter or two, or another form of it. */
function near(expected: string, written: string): "letters" | "inflection" | null {
  if (Math.min(expected.length, written.length) < 4 || /\d/.test(expected + written)) return null;
  if (isInflection(expected, written)) return "inflection";
  const allowed = expected.length < 8 ? 1 : 2;
  return letterDistance(expected, written, allowed) <= allowed ? "letters" : null;
}
