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
  value: T;
  words: readonly string[];
  /** The words by their numbers in the vocabulary, and each word written together with the one before it. */
  numbers: readonly number[];
  joined: readonly number[];
  letters: number;
  /** The weight of differences that it bears. */
  most: number;
}

interface Anchor<T> {
  phrase: Phrase<T>;
  /** Which of the phrase's words it is. */
  at: number;
}

interface Cell {
  cost: number;
  from: Cell | null;
  /** First and last word of the text that it takes in. */
  first: number;
  last: number;
  difference?: Difference;
}

/** A text's words, each with its number among the words of the phrases; `UNKNOWN`: in none of them. */
interface NumberedWords {
  words: readonly Word[];
  numbers: readonly number[];
}

const UNKNOWN = -1;
/** A misspelt phrase is known by one of its rarest and longest words, written right. */
const ANCHORS = 3;
const SHORT = 3;
/** So many words before and after where a phrase should stand are looked at. */
const BEFORE = 2;
const AFTER = 3;

const ACCENT = /\p{M}/u;
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Accents that stand apart come after these characters. */
const PLAIN = 0x300;
const isOfWord = Array.from({ length: PLAIN }, (_, code) => OF_WORD.test(String.fromCharCode(code)));

/** How many characters the letter or digit at a place takes; 0: there is none. */
function ofWordAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < PLAIN) return isOfWord[code] ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return OF_WORD.test(character) ? character.length : 0;
}

/** The words of a text in lower case with their places. */
export const placedWords: (text: string) => readonly Word[] = remembering(readWords, { most: 100, longest: 20_000 });

/** Letter by letter, since every goal cell and answer passes through here: a pattern takes several times as long. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would move all places after it; such texts are read letter by letter.
  const source = lower.length === text.length ? lower : text;
  for (let start = 0; start < source.length; ) {
    let end = start;
    let isPlain = true;
    for (let length = ofWordAt(source, end); length > 0; length = ofWordAt(source, end)) {
      if (source.charCodeAt(end) >= PLAIN) isPlain = false;
      end += length;
    }
    if (end > start) {
      const piece = source.slice(start, end);
      const word = source === lower ? piece : piece.toLowerCase();
      words.push({ text: !isPlain && ACCENT.test(word) ? word.normalize("NFC") : word, start, end });
    }
    start = end + 1;
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
  /** A number for each word of the phrases, and for two neighbours written together. */
  private readonly vocabulary = new Map<string, number>();
  /** By the number of a word, the phrases that it leads to. */
  private readonly anchors: (Anchor<T>[] | undefined)[] = [];
  /** By the number of a word, the last look around a place at which it was seen. */
  private readonly seen: number[] = [];
  private looks = 0;

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    const phrases = [...entries].map(([name, value]) => this.read(name, value));
    const uses = new Map<string, number>();
    for (const { words } of phrases) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const phrase of phrases) {
      const ranked = phrase.words.map((word, at) => ({ word, at })).sort((a, b) => Number(a.word.length <= SHORT) - Number(b.word.length <= SHORT) || uses.get(a.word)! - uses.get(b.word)! || b.word.length - a.word.length);
      for (const { at } of ranked.slice(0, ANCHORS)) (this.anchors[phrase.numbers[at]!] ??= []).push({ phrase, at });
    }
  }

  private read(name: string, value: T): Phrase<T> {
    const words = placedWords(name).map(({ text }) => text);
    const numbers = words.map((word) => this.numberOf(word));
    const joined = words.map((word, at) => (at === 0 ? UNKNOWN : this.numberOf(words[at - 1]! + word)));
    return { value, words, numbers, joined, letters: words.join("").length, most: mostOf(words) };
  }

  private numberOf(word: string): number {
    const known = this.vocabulary.get(word);
    if (known !== undefined) return known;
    const number = this.vocabulary.size;
    this.vocabulary.set(word, number);
    this.anchors.push(undefined);
    this.seen.push(0);
    return number;
  }

  /** Every phrase in the text, in order; where two share words, the closer and longer one. */
  find(text: string): PhraseMatch<T>[] {
    const words = placedWords(text);
    const numbers = words.map(({ text: word }) => this.vocabulary.get(word) ?? UNKNOWN);
    const found: { match: PhraseMatch<T>; worth: number }[] = [];
    const tried = new Map<Phrase<T>, number[]>();
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at] === UNKNOWN) continue;
      for (const anchor of this.anchors[numbers[at]!] ?? []) {
        // One reading for each phrase and place, whichever of its words led there.
        const { phrase } = anchor;
        const place = at - anchor.at;
        const places = tried.get(phrase);
        if (places?.includes(place)) continue;
        if (places) places.push(place);
        else tried.set(phrase, [place]);
        const cell = this.align(phrase, { words, numbers }, place);
        if (cell) found.push({ match: matchOf(phrase.value, cell, words), worth: phrase.letters - 12 * cell.cost });
      }
    }
    if (found.length === 0) return [];
    found.sort((a, b) => b.worth - a.worth);
    const taken: PhraseMatch<T>[] = [];
    for (const { match } of found) if (!taken.some((other) => other.start < match.end && match.start < other.end)) taken.push(match);
    return taken.sort((a, b) => a.start - b.start);
  }

  /** The cheapest way to read the phrase from about a place in the text; `null` when it is another text. */
  private align(phrase: Phrase<T>, text: NumberedWords, place: number): Cell | null {
    const { length } = phrase.words;
    if (phrase.numbers.every((number, index) => text.numbers[place + index] === number)) return { cost: 0, from: null, first: place, last: place + length - 1 };
    if (phrase.most === 0) return null;
    const begin = Math.max(0, place - BEFORE);
    const end = Math.min(text.words.length, place + length + AFTER);
    return this.isPromising(phrase, text, begin, end) ? cheapestReading(phrase, text, begin, end) : null;
  }

  /**
   * Whether enough of the phrase's words stand around the place. Half of them do; of a short one, one more does or
   * some word begins or ends alike. And each that does not costs at least a half.
   */
  private isPromising({ words, numbers, joined, most }: Phrase<T>, text: NumberedWords, begin: number, end: number): boolean {
    const look = ++this.looks;
    for (let at = begin; at < end; at++) if (text.numbers[at] !== UNKNOWN) this.seen[text.numbers[at]!] = look;
    const isSeen = (number = UNKNOWN) => number !== UNKNOWN && this.seen[number] === look;
    let known = 0;
    let cost = 0;
    for (let at = 0; at < words.length; at++) {
      if (isSeen(numbers[at])) known++;
      else if (!isSeen(joined[at]) && !isSeen(joined[at + 1])) cost += 0.5;
    }
    if (cost > most) return false;
    if (words.length > 3) return known * 2 >= words.length - 1;
    return known > 1 || words.some((word, at) => !isSeen(numbers[at]) && looksAlike(word, text, begin, end));
  }
}

function matchOf<T>(value: T, end: Cell, words: readonly Word[]): PhraseMatch<T> {
  const differences: Difference[] = [];
  for (let cell: Cell | null = end; cell; cell = cell.from) if (cell.difference) differences.unshift(cell.difference);
  return { value, start: words[end.first]!.start, end: words[end.last]!.end, differences };
}

/** Whether some word of the text begins or ends like a word. */
function looksAlike(word: string, { words }: NumberedWords, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    const other = words[at]!.text;
    if (other.startsWith(word.slice(0, 3)) || (other.length > 3 && word.endsWith(other.slice(-4)))) return true;
  }
  return false;
}

type Row = readonly (Cell | null)[];

/** The cheapest way to read the phrase among some words of the text; `null`: all ways cost too much. */
function cheapestReading<T>(phrase: Phrase<T>, text: NumberedWords, begin: number, end: number): Cell | null {
  const { length } = phrase.words;
  const wide = end - begin;
  // rows[i][j]: the phrase's first i words read, the text's words from `begin` read up to j.
  const first: (Cell | null)[] = [];
  for (let j = 0; j < wide; j++) first.push({ cost: 0, from: null, first: begin + j, last: begin + j - 1 });
  const rows: Row[] = [[...first, null]];
  for (let i = 1; i <= length; i++) {
    const row: (Cell | null)[] = [];
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

function cheapest<T>({ words, numbers, joined, most }: Phrase<T>, text: NumberedWords, begin: number, rows: readonly Row[], row: Row, i: number, j: number): Cell | null {
  let best: Cell | null = null;
  /** Whether going on from a cell at a cost is worth a look. */
  const isBetter = (from: Cell | null | undefined, cost: number): from is Cell => !!from && from.cost + cost <= most && (best === null || from.cost + cost < best.cost);
  const take = (from: Cell, cost: number, taken: number, difference?: Difference) => {
    best = { cost: from.cost + cost, from, first: from.first, last: from.last + taken, ...(difference && { difference }) };
  };
  const expected = words[i - 1]!;
  if (j > 0) {
    const at = begin + j - 1;
    const written = text.words[at]!.text;
    const corner = rows[i - 1]![j - 1];
    if (text.numbers[at] === numbers[i - 1]) {
      if (isBetter(corner, 0)) take(corner, 0, 1);
    } else {
      if (isBetter(corner, 0.5)) {
        const kind = near(expected, written);
        if (kind) take(corner, 0.5, 1, { kind, expected, written });
      }
      const left = row[j - 1];
      if (i < words.length && left && left.last >= left.first && isBetter(left, weightOf(written))) take(left, weightOf(written), 1, { kind: "more", expected: "", written });
    }
    const apart = j > 1 ? rows[i - 1]![j - 2] : null;
    if (isBetter(apart, 0.5)) {
      const before = text.words[at - 1]!.text;
      if (before + written === expected) take(apart, 0.5, 2, { kind: "apart", expected, written: `${before} ${written}` });
    }
    const together = i > 1 ? rows[i - 2]![j - 1] : null;
    if (isBetter(together, 0.5) && joined[i - 1] === text.numbers[at]) take(together, 0.5, 1, { kind: "together", expected: `${words[i - 2]} ${expected}`, written });
  }
  const above = rows[i - 1]![j];
  if (isBetter(above, weightOf(expected)) && mayLack(words, i - 1)) take(above, weightOf(expected), 0, { kind: "less", expected, written: "" });
  return best;
}

/** A small word may be left out anywhere, a longer one only inside a long phrase: what is left must still be that phrase. */
function mayLack(phrase: readonly string[], at: number): boolean {
  return phrase[at]!.length <= SHORT ? phrase.length > 2 : phrase.length >= 6 && at > 0 && at < phrase.length - 1;
}

/** Whether a word may stand for another: the same but for a letter or two, or another form of it. */
function near(expected: string, written: string): "letters" | "inflection" | null {
  if (Math.min(expected.length, written.length) < 4) return null;
  const allowed = expected.length < 8 ? 1 : 2;
  const kind = isInflection(expected, written) ? "inflection" : letterDistance(expected, written, allowed) <= allowed ? "letters" : null;
  return kind === null || /\d/.test(expected + written) ? null : kind;
}
