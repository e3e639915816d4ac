/** The words of a text that name a gender, and how they do. */
import { type Gender, genderOfWord } from "../../numbers/gender";
import type { Sentence } from "../../numbers/passage";

export interface GenderWord {
  gender: Gender;
  /**
   * people: "kvinnor". the: "kvinnorna", those that were spoken of. led: "kvinnoledda", said of companies and the like.
   * adjective: "kvinnliga", said of the noun that follows.
   */
  form: "people" | "the" | "led" | "adjective";
  start: number;
  end: number;
}

/** A sentence as it is read for genders. */
export interface GenderedSentence extends Sentence {
  words: readonly GenderWord[];
}

/** A glance that spares most texts the reading: every word for a gender, and for how genders are divided, holds one of these. */
const MAY_NAME = /kvinn|tjej|flick|dame|\bkv\b|m[aä]n|kill|pojk|herr|könsfördel/i;
const WORD = /[a-zà-öø-ɏ]+/g;
/** "45 kv", "45 kvinnor och 55 man": short or damaged words that name a gender only right after a number. */
const AFTER_NUMBER = /(?:\d|%|procent|proc\.?|(?:^|\s)en)\s?$/;
/** "45 kv/35 m", "kv/m", "kv 45, m 35". */
const BESIDE_SHORT_WOMEN = /\dkv\.?\s?(?:\/|,|och|\+)\s?\d{1,6}\s?%?\s?$|\d\skv\.?\s?(?:\/|,|och|\+)\s?\d{1,6}\s?%?\s?$|(?:^|[^a-zà-öø-ɏ])kv\.?(?:\/|\s?:?\s?\d{1,6}[\s,;/]{1,3})$/;
const REACH = 20;

/** Whether a text may speak of women and men at all. */
export function mayNameGender(text: string): boolean {
  return MAY_NAME.test(text);
}

/** A text in small letters, each in its place; some rare letters have no small one of the same length. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The words for a gender in a text, in order. `small` is the text in small letters. */
export function genderWordsOf(text: string, small: string): GenderWord[] {
  const words: GenderWord[] = [];
  for (const match of small.matchAll(WORD)) {
    const word = match[0];
    const gender = word === "kv" ? "women" : word === "m" ? "men" : genderOfWord(word);
    const [start, end] = [match.index, match.index + word.length];
    if (gender === null || isOtherWord(small, word, start, end) || isName(text, start)) continue;
    words.push({ gender, form: formOf(word), start, end });
  }
  return words.map((word) => ledBy(small, word));
}

function formOf(word: string): GenderWord["form"] {
  if (/(?:led|driv|äg|styr|start|företag)/.test(word)) return "led";
  if (/lig[at]?$/.test(word)) return "adjective";
  return /(?:orna|erna|arna|männen|nan|nnen)$/.test(word) ? "the" : "people";
}

/** "man" is mostly "one", "kv" a quarter or a block, "m" a metre; "kvinnor-i-teknik" names something. */
function isOtherWord(small: string, word: string, start: number, end: number): boolean {
  if (small[end] === "-" && /[a-zà-öø-ɏ]/.test(small[end + 1] ?? "")) return true;
  const before = small.slice(Math.max(0, start - REACH), start);
  if (word === "m") return !BESIDE_SHORT_WOMEN.test(before);
  if (word === "kv" && /^\.?\s?:?\s?\d{1,6}[\s,;/]{1,3}m(?![a-zà-öø-ɏ])/.test(small.slice(end, end + REACH))) return false;
  return (word === "man" || word === "kv") && !AFTER_NUMBER.test(before) && !/kv\.?\s?\/\s?$/.test(before) && !/^\s?\/\s?m(?:än)?(?![a-zà-öø-ɏ])/.test(small.slice(end, end + 6));
}

/** A capital inside a sentence: "nätverket Kvinnor i Mellansjö". */
function isName(text: string, start: number): boolean {
  const isCapital = text[start] !== text[start]!.toLowerCase();
  return isCapital && /[A-Za-zÀ-ÖØ-öø-ɏ,”"][ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "kvinnligt ledda" is one word in two. */
function ledBy(small: string, word: GenderWord): GenderWord {
  if (word.form !== "adjective") return word;
  const led = /^\s(?:ledda|drivna|ägda|styrda|ledd|driven|ägd)(?![a-zà-öø-ɏ])/.exec(small.slice(word.end, word.end + 9));
  return led ? { ...word, form: "led", end: word.end + led[0].length } : word;
}
