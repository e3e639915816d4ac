/** The words of a text that name a gender, and how they do. */
import { type Gender, genderOfWord } from "../../numbers/gender";
import type { Sentence } from "../../numbers/passage";
import type { Span } from "../../sentences";
import { lettersIn } from "./letters";

export interface GenderWord {
  gender: Gender;
  /**
   * people: "kvinnor". the: "kvinnorna", those that were spoken of. led: "kvinnoledda", said of companies and the like.
   * adjective: "kvinnliga", said of the noun that follows. share: "kvinnoandelen", "kvinnors andel".
   * label: the letter before its number ("k: 45"). theirs: "kvinnornas", said of what is theirs.
   */
  form: "people" | "the" | "led" | "adjective" | "share" | "label" | "theirs";
  start: number;
  end: number;
}

/** A sentence as it is read for genders. */
export interface GenderedSentence extends Sentence {
  words: readonly GenderWord[];
}

/** A glance that spares most texts the reading: every word for a gender, and for how genders are divided, holds one of these. */
const MAY_NAME = /kvinn|tjej|flick|dame|\bkv?i?\b|m[aä]n|kill|pojk|herr|könsfördel|(?:dera|tive) kön/i;
/** What may be such a word: few others begin like this. */
const CANDIDATE = /(?<![a-zà-öø-ɏ])(?:kvinn|tjej|flick|dame|m[aä]n|kill|pojk|herr|kv?i?(?![a-zà-öø-ɏ])|m(?![a-zà-öø-ɏ]))[a-zà-öø-ɏ]*/g;
/** A word says nothing of a number that stands farther away. */
const FARTHEST = 115;
/** "45 kv", "45 kvinnor och 55 man": short or damaged words that name a gender only right after a number. */
const AFTER_NUMBER = /(?:\d|%|procent|proc\.?|(?:^|\s)(?:ing)?en)\s?$/;
/** "Var tionde deltagare var man". */
const EVERY_ONE = /(?:varannan|var\s[a-zà-öø-ɏ]+e)\s[a-zà-öø-ɏ]+\s(?:är|var|har varit)\s(?:en\s)?$/;
const REACH = 20;

/** Whether a text may speak of women and men at all. */
export function mayNameGender(text: string): boolean {
  return MAY_NAME.test(text);
}

/** "Flickor/kvinnor", "tjejer och kvinnor": one gender in two words. */
const WITH_ALIKE = /^(?:\s?\/\s?|\s(?:och|eller|samt)\s)$/;

/** The words for a gender near some numbers of a text, in order. `small` is the text in small letters. */
export function genderWordsNear(text: string, small: string, numbers: readonly Span[]): GenderWord[] {
  const found = candidatesNear(small, numbers);
  const letters = found.some(({ word }) => /^kv?i?$/.test(word)) ? lettersIn(small) : null;
  const words: GenderWord[] = [];
  for (const { word, start } of found) {
    const end = start + word.length;
    const letter = letters?.get(start);
    const named = letter ?? shareAt(small, word, end) ?? namedBy(word, end);
    if (named === null || (!letter && (isOtherWord(small, word, start, end) || isName(text, start)))) continue;
    const last = words.at(-1);
    if (last?.gender === named.gender && last.form === named.form && WITH_ALIKE.test(small.slice(last.end, start))) last.end = named.end;
    else words.push(ledBy(small, { gender: named.gender, form: named.form, start, end: named.end }));
  }
  return words;
}

/** No sentence that anybody reads holds more numbers. */
const MOST = 300;

/** Sentences with the words that stand in them. */
export function withWords(sentences: readonly Sentence[], words: readonly GenderWord[]): GenderedSentence[] {
  let next = 0;
  return sentences.map(({ start, end, figures }) => {
    const first = next;
    while (next < words.length && words[next]!.start < end) next++;
    return { start, end, figures: figures.length > MOST ? figures.slice(0, MOST) : figures, words: words.slice(first, next) };
  });
}

/** Reads each stretch near a number once, however many numbers it is near to. */
function candidatesNear(small: string, numbers: readonly Span[]): { word: string; start: number }[] {
  const found: { word: string; start: number }[] = [];
  CANDIDATE.lastIndex = 0;
  for (const number of numbers) {
    const to = number.end + FARTHEST;
    CANDIDATE.lastIndex = Math.max(CANDIDATE.lastIndex, number.start - FARTHEST);
    for (let match = CANDIDATE.exec(small); match; match = CANDIDATE.exec(small)) {
      if (match.index >= to) {
        CANDIDATE.lastIndex = match.index;
        break;
      }
      found.push({ word: match[0], start: match.index });
    }
    if (CANDIDATE.lastIndex === 0) break;
  }
  return found;
}

type Named = Omit<GenderWord, "start">;

function namedBy(word: string, end: number): Named | null {
  const gender = word === "kv" ? "women" : genderOfWord(word);
  if (gender === null) return null;
  const form = forms.get(word) ?? formOf(word);
  forms.set(word, form);
  return { gender, form, end };
}

/** Of the few words that name a gender. */
const forms = new Map<string, GenderWord["form"]>();

const ONE_WORD = /^(kvinno|mans|män|flick|pojk|tjej|kill)(?:andel(?:en|ar|arna)?|representation(?:en)?)$/;
const GENITIVE = /^((?:kvinno|flicko|tjejer|män|pojka|killar)[a-zà-öø-ɏ]*)s$/;
const THEIR_SHARE = /^\sandel(?:en|ar|arna)?(?![a-zà-öø-ɏ])/;

/** "Kvinnors etableringsgrad är 54 %, mäns 71 %". */
const THEIR_OWN = /^\s(?:[a-zà-öø-ɏ-]+(?:grad|frekvens|nivå|frånvaro|tal|behörighet|andel)(?:en|et)?\s(?:[a-zà-öø-ɏ]+\s){0,4})?(?:(?:ca|cirka|drygt|knappt)\s)?\d/;
/** "Kvinnors företag fick 19 av dessa". */
const THEIR_BUSINESS = /^\s(?:(?:företag|bolag|firmor)(?:en|et|na)?(?![a-zà-öø-ɏ])|(?:ansökningar|lån|stöd)(?=\s?:))/;

/** "Kvinnoandelen", "kvinnorepresentationen", "kvinnors andel": the share is named with the gender. */
function shareAt(small: string, word: string, end: number): Named | null {
  if (/^(?:kvinn|man)liga?$/.test(word)) {
    const share = THEIR_SHARE.exec(small.slice(end, end + REACH));
    return share && { gender: word.startsWith("k") ? "women" : "men", form: "share", end: end + share[0].length };
  }
  if (!word.endsWith("s") && !/andel|represent/.test(word)) return null;
  const own = ONE_WORD.exec(word)?.[1];
  if (own !== undefined) return { gender: /^(?:kvinno|flick|tjej)$/.test(own) ? "women" : "men", form: "share", end };
  const whose = GENITIVE.exec(word)?.[1];
  const gender = whose === undefined ? null : genderOfWord(whose);
  const share = gender && THEIR_SHARE.exec(small.slice(end, end + REACH));
  if (gender && share) return { gender, form: "share", end: end + share[0].length };
  const business = gender && THEIR_BUSINESS.exec(small.slice(end, end + REACH));
  if (business) return { gender, form: "led", end: end + business[0].length };
  const isTheirs = gender && (/(?:rna|nnen)$/.test(whose!) || THEIR_OWN.test(small.slice(end, end + 2 * REACH)));
  return isTheirs ? { gender, form: "theirs", end } : null;
}

function formOf(word: string): GenderWord["form"] {
  if (/(?:led|driv|äg|styr|start|företag)/.test(word)) return "led";
  if (/lig[at]?$/.test(word)) return "adjective";
  return /(?:orna|erna|arna|männen|nan|nnen)$/.test(word) ? "the" : "people";
}

/** "man" is mostly "one", "kv" a quarter or a block; "kvinnor-i-teknik" names something. */
function isOtherWord(small: string, word: string, start: number, end: number): boolean {
  if (small[end] === "-" && /[a-zà-öø-ɏ]/.test(small[end + 1] ?? "")) return true;
  if (word !== "man" && word !== "kv") return false;
  const before = small.slice(Math.max(0, start - 2 * REACH), start);
  // "Ägare man: 30", "kvinna i 22 fall och man i 30 fall"
  if (word === "man" && (/^:\s?\d/.test(small.slice(end, end + 3)) || BESIDE_WOMAN.test(before))) return false;
  return !AFTER_NUMBER.test(before) && !EVERY_ONE.test(before) && !(/[,;/\n]\s?$|(?:^|[\s(])(?:andel|antal|varav)\s$/.test(before) && /^:?\s\d/.test(small.slice(end, end + 3)));
}

const BESIDE_WOMAN = /kvinna\s(?:i|på|vid)\s[^.;]{1,20}(?:,|\soch|\srespektive|\sresp\.?)\s(?:en\s)?$/;

/** A capital inside a sentence: "nätverket Kvinnor i Mellansjö". */
function isName(text: string, start: number): boolean {
  const isCapital = text[start] !== text[start]!.toLowerCase();
  // "Kvinnor: 14, Män: 12": labels begin with capitals too.
  return isCapital && !/^[a-zà-öø-ɏ]+\s?[:=|]\s?\d/i.test(text.slice(start, start + REACH)) && /[A-Za-zÀ-ÖØ-öø-ɏ,”"][ \u00a0]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** "kvinnligt ledda" is one word in two. */
function ledBy(small: string, word: GenderWord): GenderWord {
  if (word.form !== "adjective") return word;
  const led = /^\s(?:ledda|drivna|ägda|styrda|ledd|driven|ägd)(?![a-zà-öø-ɏ])/.exec(small.slice(word.end, word.end + 9));
  return led ? { ...word, form: "led", end: word.end + led[0].length } : word;
}
