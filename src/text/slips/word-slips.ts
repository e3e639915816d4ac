/**
 * Long words that stand once in many texts and are nearly a word that stands there often, or a common one of the field:
 * "näringlsiv" beside "näringsliv". And such words that are two, a common one and a small one: "kronorav".
 */
import { COMMON_WORDS, isCommonWord } from "./common-words";
import { addTo, grouped } from "../grouped";
import data from "./misspellings.json";
import { isInflection } from "../words/near-words";
import type { Span } from "../sentences";

/** A word with a slip in it, in one of the texts. */
export interface WordSlip<T> extends Span {
  of: T;
  kind: "letters" | "together";
  /** The word as it should be, or the two words. */
  mended: string;
}

/** Shorter words become others by a letter. */
const SHORTEST = 8;
const SHORTEST_KNOWN = 7;
/** A word that stands so often is a word: few slips are made twice. */
const OFTEN = 2;
/** Forms of a word differ near its end. */
const ENDING = 3;
/** Words that begin otherwise are others: "anställning", "inställning". */
const BEGINNING = 2;
/** Shorter words are others with another letter. */
const SHORTEST_OTHER = 9;
/** Doubled or not, letters make other words of those that are shorter: "vägarna" and "väggarna". */
const SHORTEST_DOUBLED = 10;
/** With a capital inside a sentence, what is shorter may be another name: "Petersson" beside "Pettersson". */
const SHORTEST_NAME = 14;
/** So much more often must the other word stand, since both may be words. */
const MUCH_OFTENER = 3;
const BOTH_WORDS = data.bothWords as [string, string][];
const OPENS = /(?:^|[.!?:;•*–"”(\n-]\s{0,3})$/;
const WORD = /[a-zà-öø-ÿ]{7,40}/g;
/** Beside a letter, a digit or one of these, a word is part of something else. */
const TIED = /[A-Za-zÀ-ÖØ-öø-ɏ\d@/._-]/;
const SMALL_AFTER = ["att", "för", "som", "till", "med", "har", "från", "av", "på"];
const SMALL_BEFORE = ["att", "har", "som"];
/** What copying leaves is told by another check. */
const TOLD_ELSEWHERE = /och$|^och|(?:et|en|na)(?:har|som|på|med|från|inom)$|([a-zà-öø-ÿ])\1\1|^([bdfghjknprstv])\2/;

interface Seen<T> {
  count: number;
  of: T;
}

/**
 * How a word differs from a common one by a slip of the hand: a letter lost or doubled, or two swapped, before its ending;
 * of a word of the field also the key beside, or a letter too many.
 */
function isSlipOf(word: string, common: string, isOfField = false): boolean {
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === common.charCodeAt(at)) at++;
  if (at > word.length - ENDING) return false;
  const isWide = isOfField && at >= BEGINNING && common.length >= SHORTEST_OTHER;
  if (!isSlipAt(word, common, at, isWide) || isInflection(word, common)) return false;
  return !BOTH_WORDS.some(([one, other]) => word.replace(one, other) === common || word.replace(other, one) === common);
}

/** Whether the words differ by one slip at a place and by nothing after it; `isWide`: the key beside and a letter too many are slips too. */
function isSlipAt(word: string, common: string, at: number, isWide: boolean): boolean {
  if (word.length < common.length) return goesOn(word, at, common, at + 1);
  if (word.length > common.length) return (isDoubled(word, at) || (isWide && !isPresent(word, common))) && goesOn(word, at + 1, common, at);
  if (isSwapped(word, common, at) && goesOn(word, at + 2, common, at + 2)) return true;
  return isWide && areNeighbours(word[at]!, common[at]!) && goesOn(word, at + 1, common, at + 1);
}

/** "Samverkande" beside "samverkade" is another form. */
const isPresent = (word: string, common: string) => word.endsWith("ande") && common.endsWith("ade");

/** The letters of a Swedish keyboard: a finger slips to the key beside. */
const ROWS = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const areNeighbours = (one: string, other: string) => ROWS.some((row) => row.includes(one + other) || row.includes(other + one));

/** Whether a letter that one of two words has more stands beside its like. */
function differsByDoubling(word: string, common: string): boolean {
  const [short, long] = word.length < common.length ? [word, common] : [common, word];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.length < long.length && isDoubled(long, at);
}

const goesOn = (word: string, from: number, common: string, other: number): boolean => word.length - from === common.length - other && common.endsWith(word.slice(from));
const isDoubled = (word: string, at: number): boolean => word[at] === word[at - 1] || word[at] === word[at + 1];
const isSwapped = (word: string, common: string, at: number): boolean => word[at] === common[at + 1] && word[at + 1] === common[at];

/** Reads many texts, and then tells which words in them have a slip. */
export class WordSlips<T> {
  private readonly words = new Map<string, Seen<T>>();

  read(text: string, of: T): void {
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      const seen = this.words.get(word);
      if (seen) seen.count += 1;
      else this.words.set(word, { count: 1, of });
    }
  }

  /** The words with a slip, in the order of the texts; `null` now and then, between them. */
  *found(textOf: (of: T) => string): Iterable<WordSlip<T> | null> {
    const common = this.commonWords();
    let looked = 0;
    for (const [word, { count, of }] of this.words) {
      if (++looked % 2000 === 0) yield null;
      if (count > 1 || word.length < SHORTEST || isCommonWord(word)) continue;
      const near = this.nearly(word, common);
      const parts = near === undefined ? this.together(word) : undefined;
      if ((near === undefined && parts === undefined) || TOLD_ELSEWHERE.test(word)) continue;
      const text = textOf(of);
      const start = text.toLowerCase().indexOf(word);
      const end = start + word.length;
      if (TIED.test(text[start - 1] ?? " ") || /^(?:[A-Za-zÀ-ÖØ-öø-ɏ\d@/_-]|\.[a-zß-öø-ÿ])/.test(text.slice(end, end + 2))) continue;
      const mended = near ?? parts!;
      const first = text[start]!;
      if (near !== undefined && word.length < SHORTEST_NAME && first !== first.toLowerCase() && !OPENS.test(text.slice(Math.max(0, start - 4), start))) continue;
      yield { of, start, end, kind: near === undefined ? "together" : "letters", mended: first === first.toLowerCase() ? mended : mended[0]!.toUpperCase() + mended.slice(1) };
    }
  }

  /** The words that stand often, by their first two letters and their length. */
  private commonWords(): ReadonlyMap<number, readonly string[]> {
    const common = new Map<number, string[]>();
    for (const [word, { count }] of this.words) {
      if (count < MUCH_OFTENER || word.length < SHORTEST - 1 || isCommonWord(word)) continue;
      addTo(common, keyOf(word, word.length), word);
    }
    return common;
  }

  private nearly(word: string, common: ReadonlyMap<number, readonly string[]>): string | undefined {
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      const key = keyOf(word, length);
      for (const other of common.get(key) ?? []) if (isSlipOf(word, other) && (word.length >= SHORTEST_DOUBLED || !differsByDoubling(word, other))) return other;
      for (const other of ofTheField().get(key) ?? []) if (isSlipOf(word, other, true)) return other;
    }
    return undefined;
  }

  private together(word: string): string | undefined {
    const isKnown = (part: string) => part.length >= SHORTEST_KNOWN && (this.words.get(part)?.count ?? 0) >= OFTEN;
    for (const small of SMALL_AFTER) {
      if (word.endsWith(small) && isKnown(word.slice(0, -small.length))) return `${word.slice(0, -small.length)} ${small}`;
    }
    for (const small of SMALL_BEFORE) {
      if (word.startsWith(small) && isKnown(word.slice(small.length))) return `${small} ${word.slice(small.length)}`;
    }
    return undefined;
  }
}

/** Letters of words are below 256, and lengths below 64: a number is sooner looked up than a text. */
const keyOf = (word: string, length: number): number => (word.charCodeAt(0) * 256 + word.charCodeAt(1)) * 64 + length;

let byKey: Map<number, readonly string[]> | null = null;

/** The common words of the field by their first two letters and their length, put in order once. */
function ofTheField(): ReadonlyMap<number, readonly string[]> {
  byKey ??= grouped([...COMMON_WORDS], (word) => keyOf(word, word.length));
  return byKey;
}
