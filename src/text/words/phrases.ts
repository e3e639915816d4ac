/**
 * Finds known phrases in a text, as they are written or nearly so: a letter wrong, a word apart, a small word more or
 * less. Where in the text each stands, and what differs.
 */
import { overlaps } from "../overlaps";
import { cheapestReading, isNearly, mayLack, SHORT, UNKNOWN, type Difference, type NumberedWords, type PhraseWords, type Reading } from "./phrase-reading";
import { placedWords, type Word } from "./placed-words";
import { remembering } from "../remembering";

export interface PhraseMatch<T> {
  value: T;
  /** Characters of the text. */
  start: number;
  end: number;
  /** Empty: word for word as it is known, but for case and punctuation. */
  differences: readonly Difference[];
}

interface Phrase<T> extends PhraseWords {
  value: T;
  /** Its own number among the phrases. */
  number: number;
  letters: number;
}

interface Anchor<T> {
  phrase: Phrase<T>;
  /** Which of the phrase's words it is. */
  at: number;
}

/** A misspelt phrase is known by one of its rarest and longest words, written right. */
const ANCHORS = 3;
/** So many words before and after where a phrase should stand are looked at. */
const BEFORE = 2;
const AFTER = 3;

/** One difference weighs a half to one; a long phrase bears more of them. */
function mostOf(words: readonly string[]): number {
  if (words.length < 2) return 0;
  return words.length < 6 ? 1 : words.length < 12 ? 1.5 : 2;
}

/**
 * A number for each word of any phrases, and for two neighbours written together. They are shared by all, so that a text
 * is looked up once however many phrases are sought in it.
 */
const vocabulary = new Map<string, number>();

function numberOf(word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** A text's words by their numbers; of `vocabularySize`, when they were looked up. */
interface LookedUp extends NumberedWords {
  /** The places of the words that have a number. */
  places: readonly number[];
  vocabularySize: number;
}

const lookUp = remembering<LookedUp>((text) => lookedUp(placedWords(text)), { most: 100, longest: 20_000 });

function lookedUp(words: readonly Word[]): LookedUp {
  const numbers: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = vocabulary.get(words[at]!.text) ?? UNKNOWN;
    numbers.push(number);
    if (number !== UNKNOWN) places.push(at);
  }
  return { words, numbers, places, vocabularySize: vocabulary.size };
}

export class Phrases<T> {
  /** By the number of a word, the phrases that it leads to. */
  private readonly anchors: (Anchor<T>[] | undefined)[];
  /** By the number of a word, the last look around a place at which it was seen. */
  private readonly seen: Int32Array;
  private looks = 0;
  private readonly size: number;

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    const phrases = [...entries].map(([name, value], number) => read(name, value, number));
    this.size = phrases.length;
    this.anchors = Array.from({ length: vocabulary.size });
    this.seen = new Int32Array(vocabulary.size);
    const uses = new Map<string, number>();
    for (const { words } of phrases) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const phrase of phrases) {
      const ranked = phrase.words.map((word, at) => ({ word, at })).sort((a, b) => Number(a.word.length <= SHORT) - Number(b.word.length <= SHORT) || uses.get(a.word)! - uses.get(b.word)! || b.word.length - a.word.length);
      for (const { at } of ranked.slice(0, ANCHORS)) (this.anchors[phrase.numbers[at]!] ??= []).push({ phrase, at });
    }
  }

  /** Every phrase in the text, in order; where two share words, the closer and longer one. */
  find(text: string): PhraseMatch<T>[] {
    let words = lookUp(text);
    if (words.vocabularySize < vocabulary.size) words = lookedUp(words.words);
    const found: { match: PhraseMatch<T>; worth: number }[] = [];
    // One reading for each phrase and place, whichever of its words led there.
    const tried = new Set<number>();
    for (const at of words.places) {
      for (const { phrase, at: own } of this.anchors[words.numbers[at]!] ?? []) {
        const place = at - own;
        const trial = place * this.size + phrase.number;
        if (tried.has(trial)) continue;
        tried.add(trial);
        const reading = this.align(phrase, words, place);
        if (reading) found.push({ match: matchOf(phrase.value, reading, words.words), worth: phrase.letters - 12 * reading.cost });
      }
    }
    if (found.length === 0) return [];
    found.sort((a, b) => b.worth - a.worth);
    const taken: PhraseMatch<T>[] = [];
    for (const { match } of found) if (!taken.some((other) => overlaps(other, match))) taken.push(match);
    return taken.sort((a, b) => a.start - b.start);
  }

  /** The cheapest way to read the phrase from about a place in the text; `null` when it is another text. */
  private align(phrase: Phrase<T>, text: NumberedWords, place: number): Reading | null {
    const { length } = phrase.words;
    if (standsAt(phrase.numbers, text.numbers, place)) return { cost: 0, from: null, first: place, last: place + length - 1, difference: undefined };
    if (phrase.most === 0) return null;
    const begin = Math.max(0, place - BEFORE);
    const end = Math.min(text.words.length, place + length + AFTER);
    return this.isPromising(phrase, text, begin, end) ? cheapestReading(phrase, text, begin, end) : null;
  }

  /**
   * Whether enough of the phrase's words stand around the place. Half of them do; of a short one, one more does or
   * some word begins or ends alike. And each that does not costs at least a half, and stands there nearly so unless the
   * phrase may lack it.
   */
  private isPromising({ words, numbers, joined, most }: Phrase<T>, text: NumberedWords, begin: number, end: number): boolean {
    const look = ++this.looks;
    for (let at = begin; at < end; at++) if (text.numbers[at] !== UNKNOWN) this.seen[text.numbers[at]!] = look;
    let known = 0;
    let cost = 0;
    for (let at = 0; at < words.length; at++) {
      if (this.seen[numbers[at]!] === look) known++;
      else if (!this.isSeenJoined(joined, at, look) && !this.isSeenJoined(joined, at + 1, look)) cost += 0.5;
      if (cost > most) return false;
    }
    const isSeen = (at: number) => this.seen[numbers[at]!] === look;
    const isLikely = words.length > 3 ? known * 2 >= words.length - 1 : known > 1 || words.some((word, at) => !isSeen(at) && looksAlike(word, text, begin, end));
    return isLikely && words.every((word, at) => isSeen(at) || this.isSeenJoined(joined, at, look) || this.isSeenJoined(joined, at + 1, look) || mayLack(words, at) || isNearly(word, text, begin, end));
  }

  /** Whether a word written together with the one before it was seen in a look. */
  private isSeenJoined(joined: readonly number[], at: number, look: number): boolean {
    return at > 0 && at < joined.length && this.seen[joined[at]!] === look;
  }
}

function read<T>(name: string, value: T, number: number): Phrase<T> {
  const words = placedWords(name).map(({ text }) => text);
  const numbers = words.map(numberOf);
  const joined = words.map((word, at) => (at === 0 ? UNKNOWN : numberOf(words[at - 1]! + word)));
  return { value, number, words, numbers, joined, letters: words.join("").length, most: mostOf(words) };
}

/** Whether some numbers stand among others from a place on. */
function standsAt(numbers: readonly number[], among: readonly number[], place: number): boolean {
  for (let index = 0; index < numbers.length; index++) if (among[place + index] !== numbers[index]) return false;
  return true;
}

function matchOf<T>(value: T, end: Reading, words: readonly Word[]): PhraseMatch<T> {
  const differences: Difference[] = [];
  for (let reading: Reading | null = end; reading; reading = reading.from) if (reading.difference) differences.unshift(reading.difference);
  return { value, start: words[end.first]!.start, end: words[end.last]!.end, differences };
}

/** Whether some word of the text begins or ends like a word, or has its letters between the same two. */
function looksAlike(word: string, { words }: NumberedWords, begin: number, end: number): boolean {
  const beginning = word.slice(0, 3);
  const last = word.charCodeAt(word.length - 1);
  for (let at = begin; at < end; at++) {
    const other = words[at]!.text;
    if (other.startsWith(beginning) || (other.length > 3 && other.charCodeAt(other.length - 1) === last && (word.endsWith(other.slice(-4)) || (other.length === word.length && other.charCodeAt(0) === word.charCodeAt(0))))) return true;
  }
  return false;
}
