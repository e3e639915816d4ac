/**
 * Two numbers and two words for a gender, each in order: "kvinnor/män 58/42", "45 respektive 55 % kvinnor och män", "50/50",
 * "flickor deltog oftare än pojkar, 45 respektive 30", "(kvinnor/män): Segling 48/13, Rodd 22/9".
 */
import type { Figure } from "../../numbers";
import type { Gender } from "../../numbers/gender";
import { makeAll } from "../../numbers/make-all";
import { countedOf } from "../counted";
import { COUNTS_GENDERS } from "./tie";
import type { GenderWord, GenderedSentence } from "./words";

export interface Two {
  figures: readonly [Figure, Figure];
  genders: readonly [Gender, Gender];
  start: number;
  end: number;
  /** Another year's than what was told before. */
  isEarlier: boolean;
  /** How each gender fares, and not what they are of a whole. */
  isRate?: boolean;
}

const JOINED = /^\s?(?:\/|och|respektive|resp\.?|samt|[–-]|mot)\s?(?:(?:andel(?:en)?|antal(?:et)?)\s)?$/;
/** "… fler än männen, 14 mot 9". */
const COMPARED = /^\s(?:mot|jämfört\smed)\s$/;
const NUMBERS_THEN = /^\s?[(,:]?\s?(?:(?:av|för|bland|hos|mellan|fördelat på|var|är|personer|st|andel(?:en)?|antal(?:et)?)\s){0,2}[(]?$/;
/** "(kvinnor/män): 40 (26/14)" */
const WHOLE_THEN = /^\)?\s?[:=]?\s?\d[\d \u00a0]{0,9}(?:[a-zà-öø-ɏ]+\s)?\($/;
const WORDS_THEN = /^(?:\s(?:företagare|deltagare|bland|i|av)(?:\s[a-zà-öø-ɏ]+){0,3})?\)?\s?(?:[:,(=–-]|(?:\s?(?:var|är|blev|på|till|med|utgör|stod för|står för|fick|har|uppgick till|utgjorde|i procent))\s(?:(?:nästan|exakt|helt|ganska)\s){0,2}(?:(?:ca|cirka|drygt|totalt)\s)?)?\s?\(?$/;

const isLed = (words: string) => WORDS_THEN.test(words.replace(PERCENT_LABEL, "")) || WHOLE_THEN.test(words);
const PERCENT_LABEL = /\s?\((?:i\s)?(?:%|procent)\)/;

/** What says that two numbers come in the order of what was named before, however far back in the sentence. */
const RESPECTIVELY = /^\s?(?:respektive|resp\.?)\s?$/;
/** "…, bland köparna är motsvarande siffror 72 och 28 procent": in the same order. */
const CORRESPONDING = /motsvarande\s(?:siffror|andelar|antal|tal|fördelning)(?:\s(?:är|var))?\s$/;
/** "Fler kvinnor än män kom, 118 mot 94". */
const MORE = /(?<![a-zà-öø-ɏ])(?:(?:högre|lägre|större|mindre)\s(?:grad|utsträckning|omfattning)|fler|färre|flera|oftare|vanligare|(?:dubbelt|tre\sgånger)\sså\smånga)(?![a-zà-öø-ɏ])/;
/** No words lie between them that name something else in order. */
const FARTHEST = 130;
const EARLIER = /(?:\((?:år\s)?(?:19|20)\d\d\s?:?|jämfört med|året innan|förra året|i fjol|tidigare)(?:\s(?:var|låg|på|det|andelen|fördelningen|ca|cirka|20\d\d|siffrorna)){0,4}:?\s$/;

/** "(18 respektive 31 år 2023)" */
const YEAR_THEN = /^\s?(?:%|procent|st)?\s(?:år\s|under\s)?(?:19|20)\d\d\)/;

/** "Minst 40 % av vardera könet", "lika många kvinnor som män, 24 av varje": one number of both. */
const OF_EACH = /^\svardera(?=[,.;)]|\s?$)|^\sav\s(?:(?:vardera|vartdera|respektive|båda)\skön(?:et|en)?|vardera|varje(?:\skön)?)(?![a-zà-öø-ɏ])/;

/** "Antal deltagare (kvinnor/män): …" above numbers in that order, each pair with its label. */
const SLASHED = /\((?:(kvinnor|flickor|tjejer)|(?:män|pojkar|killar))\/(?:kvinnor|flickor|tjejer|män|pojkar|killar)\)[^.;()]{0,200}$/;

function underSlashes(small: string, first: Figure, second: Figure): Two | null {
  if (small.slice(first.end, second.start) !== "/") return null;
  const header = SLASHED.exec(small.slice(Math.max(0, first.start - 260), first.start));
  return header && { figures: [first, second], genders: header[1] !== undefined ? ["women", "men"] : ["men", "women"], start: first.start, end: second.end, isEarlier: false };
}

/** The pairs of a sentence that are told together. */
export function twosOf(small: string, sentence: GenderedSentence, figures: readonly Figure[]): Two[] {
  const { words, start, end } = sentence;
  const found: Two[] = [];
  for (const [at, first] of figures.entries()) {
    const each = OF_EACH.exec(small.slice(first.end, first.end + 30));
    // "7 kvinnor och 5 män fick 50 000 kr vardera": what each got is no sum of theirs.
    if (each && (each[0].includes("kön") || (words.length > 1 && first.kind !== "money"))) {
      found.push({ figures: [first, first], genders: ["women", "men"], start: first.start, end: first.end + each[0].length, isEarlier: false });
      continue;
    }
    const second = figures[at + 1];
    if (!second || first.kind !== second.kind || !(JOINED.test(small.slice(first.end, second.start)) || COMPARED.test(small.slice(first.end, second.start)))) continue;
    const two = [first, second] as const;
    const named = words.flatMap((one, index) => {
      const other = words[index + 1];
      if (!other || other.gender === one.gender || !JOINED.test(small.slice(one.end, other.start))) return [];
      const after = one.start >= second.end && NUMBERS_THEN.test(small.slice(second.end, one.start));
      const before = other.end <= first.start && first.start - other.end < 60 && isLed(small.slice(other.end, first.start));
      return after || before ? [{ figures: two, genders: [one.gender, other.gender] as const, start: Math.min(first.start, one.start), end: Math.max(second.end, other.end), isEarlier: false }] : [];
    })[0];
    const inOrder = named ?? underSlashes(small, ...two) ?? inOrderOfWords(small, sentence, two);
    if (inOrder) found.push({ ...inOrder, isRate: areRates(small, sentence, inOrder) });
    else if (isEven(two) && /könsfördel|jämn fördelning/.test(small.slice(start, end))) found.push({ figures: two, genders: ["women", "men"], start: first.start, end: second.end, isEarlier: false });
  }
  return found;
}

/** "Kvinnliga och manliga nätverk, 5 respektive 4" are no women and men. */
function countsGenders(small: string, { end }: GenderWord): boolean {
  const noun = /^\s([a-zà-öø-ɏ-]+)/.exec(small.slice(end, end + 40))?.[1];
  return noun === undefined || COUNTS_GENDERS.has(countedOf(noun, "count"));
}

const OF_SO_MANY = /^\sav\s(?:de\s)?\d/;

/** "Flickor deltog oftare än pojkar, 45 respektive 30": the last two genders named before. */
function inOrderOfWords(small: string, { words, start }: GenderedSentence, [first, second]: readonly [Figure, Figure]): Two | null {
  const isCompared = COMPARED.test(small.slice(first.end, second.start)) && MORE.test(small.slice(start, first.start));
  // "8 av 10 respektive 7 av 10": of each so many.
  if (OF_SO_MANY.test(small.slice(second.end, second.end + 9))) return null;
  if (!isCompared && !RESPECTIVELY.test(small.slice(first.end, second.start)) && !CORRESPONDING.test(small.slice(Math.max(0, first.start - 40), first.start))) return null;
  const named = isCompared ? words.find((word) => word.start - second.end === 1) : undefined;
  const before = words.filter(({ end }) => end <= first.start).at(-1);
  // "Kvinnorna var fler, 19 mot 14 män".
  if (named && before && before.gender !== named.gender && first.start - before.end < FARTHEST) return { figures: [first, second], genders: [before.gender, named.gender], start: first.start, end: named.end, isEarlier: false };
  const after = words.find(({ start }) => start >= second.end);
  if (after && /^\s(?:st\s|%\s)?(?:[a-zà-öø-ɏ]+[aet]\s)?$/.test(small.slice(second.end, after.start))) return null;
  const [one, other] = words.filter(({ end }) => end <= first.start).slice(-2);
  if (!one || !other || one.gender === other.gender || (other.form === "adjective" && !countsGenders(small, other)) || first.start - other.end > FARTHEST || other.start - one.end > FARTHEST) return null;
  return { figures: [first, second], genders: [one.gender, other.gender], start: first.start, end: second.end, isEarlier: EARLIER.test(small.slice(Math.max(0, first.start - 50), first.start)) || (small[first.start - 1] === "(" && YEAR_THEN.test(small.slice(second.end, second.end + 20))) };
}

/** "Kvinnor svarade ja i högre grad än män (61 % mot 52 %)", "38 respektive 45 procent för kvinnor och män". */
function areRates(small: string, { start: from }: GenderedSentence, { figures: [first, second], start, end }: Two): boolean {
  if (first.kind !== "percent") return false;
  return FARES.test(small.slice(from, first.start)) || MORE_AMONG.test(small.slice(from, first.start)) || (!makeAll(first, second, ALL) && /\s(?:för|bland|hos)\s/.test(small.slice(start, end)));
}

/** Two shares that make all differ from a hundred by no more. */
const ALL = 3;
const FARES = /(?<![a-zà-öø-ɏ])i\s(?:betydligt\s|något\s)?(?:högre|lägre|större|mindre)\s(?:grad|utsträckning|omfattning)(?![a-zà-öø-ɏ])/;

/** "… är vanligare bland kvinnor än män". */
const MORE_AMONG = /(?<![a-zà-öø-ɏ])(?:vanligare|högre|lägre|större|mindre)\s(?:bland|hos|för)\s/;

const isEven = ([first, second]: readonly [Figure, Figure]) => first.low === 50 && second.low === 50;
