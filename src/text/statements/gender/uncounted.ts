/** What counts women and men without a number: "två kvinnor och en man", "ingen av dem är kvinna", "samtliga är män". */
import type { Figure } from "../../numbers";
import type { GenderWord, GenderedSentence } from "./words";

const LETTER = "[a-zà-öø-ɏ]";
const ARE = "(?:(?:är|var|blev|varit|(?:leds|drivs|ägs|leddes|drevs|ägdes|startades)\\sav)\\s(?:en\\s)?)";
/** A glance that spares most sentences the closer look. */
const MAY_COUNT = /(?<![a-zà-öø-ɏ])(?:en|ett|ing|inte|alla|samtliga|enbart|uteslutande)/;
const NONE = new RegExp(`(?<!${LETTER})(?:ingen|inga|inte\\sen\\senda)(?!${LETTER})`, "g");
/** "…, samtliga kvinnor", "… (alla män)". */
const ALL_SET_OFF = /(?:,\s|\()((?:alla|samtliga|enbart|uteslutande)\s)$/;
/** "Samtliga var kvinnor", "alla deltagare är kvinnor", "deltagarna var enbart män". */
const ALL_ARE = new RegExp(`(?:(?<!${LETTER})(?<!(?:inte|nästan|ej|av)\\s)((?:alla|samtliga)\\s(?:av\\sdem\\s|dessa\\s)?(?:${LETTER}{3,}\\s)?${ARE})|${ARE}((?:enbart|uteslutande)\\s))$`);
const CLAUSE_ENDS = /^(?:[.,;)]|$|\s(?:från|i|på|inom|mellan)\s)/;
const HAVE = /^(?:\s[a-zà-öø-ɏ-]+){0,6}\s$/;
const ARTICLE = /(?<![a-zà-öø-ɏ])(?:en|ett)\s$/;
/** "… varav en man". */
const OF_WHICH = /(?:varav|därav|av\svilka)\s(?:(?:bara|endast)\s)?$/;
/** "Av fem nya lotsar är en kvinna". */
const IS = /(?:är|var|blev)\s(?:(?:bara|endast)\s)?$/;
const OF = /^(?:av|bland)\s(?:[a-zà-öø-ɏ]+\s){0,3}$/;
/** No farther stands what says "none" or "all". */
const REACH = 60;

/** The counts and shares of a sentence that no number tells: none, one and all. */
export function uncounted(text: string, small: string, sentence: GenderedSentence, figures: readonly Figure[]): Figure[] {
  if (sentence.words.length === 0 || !MAY_COUNT.test(small.slice(sentence.start, sentence.end))) return [];
  return sentence.words.flatMap((word, at) => {
    const found = none(small, sentence, figures, at) ?? one(text, small, sentence, figures, at) ?? all(small, sentence, figures, word);
    return found ? [{ ...found, text: text.slice(found.start, found.end) }] : [];
  });
}

/** Whether a figure says that there are none, or that all are of one gender. */
export const saysNone = ({ form, low }: Figure) => form === "word" && low === 0;
export const saysAll = ({ kind, form, low }: Figure) => kind === "percent" && form === "part" && low === 100;

const WORD = { step: 1, qualifier: null, noun: null, text: "" } as const;
const count = (low: number, start: number, end: number): Figure => ({ ...WORD, kind: "count", form: "word", low, high: low, start, end });

/** "Ingen av de tolv var kvinna". */
function none(small: string, { start, words }: GenderedSentence, figures: readonly Figure[], at: number): Figure | null {
  const word = words[at]!;
  const from = Math.max(start, words[at - 1]?.end ?? 0, word.start - REACH);
  const found = [...small.slice(from, word.start).matchAll(NONE)].at(-1);
  // "7 procent av lagen har inte en enda kvinna": so many have none.
  if (!found || figures.some(({ kind, end }) => kind === "percent" && end <= from + found.index && HAVE.test(small.slice(end, from + found.index)))) return null;
  return count(0, from + found.index, from + found.index + found[0].length);
}

/** "Samtliga var kvinnor". */
function all(small: string, { start, end }: GenderedSentence, figures: readonly Figure[], word: GenderWord): Figure | null {
  const before = small.slice(Math.max(start, word.start - REACH), word.start);
  const isSetOff = CLAUSE_ENDS.test(small.slice(word.end, Math.min(end, word.end + 9))) ? ALL_SET_OFF.exec(before) : null;
  const found = isSetOff ?? ALL_ARE.exec(before);
  const words = found?.[1] ?? found?.[2];
  if (words === undefined) return null;
  const from = word.start - words.length;
  // "Alla fyra är kvinnor" tells how many.
  if (figures.some((figure) => figure.start >= from && figure.start < word.start)) return null;
  return { ...WORD, kind: "percent", form: "part", low: 100, high: 100, start: from, end: from + words.indexOf(" ") };
}

/** "Tre kvinnor och en man": an article is a number beside one, and where one of some is told. */
function one(text: string, small: string, sentence: GenderedSentence, figures: readonly Figure[], at: number): Figure | null {
  const { words, start } = sentence;
  const word = words[at]!;
  const article = ARTICLE.exec(small.slice(Math.max(0, word.start - 4), word.start));
  if (!article) return null;
  const from = word.start - article[0].length;
  const before = small.slice(Math.max(start, from - REACH), from);
  const [first] = figures;
  const isOfSome = OF_WHICH.test(before) || (IS.test(before) && first?.kind === "count" && first.end <= from && OF.test(small.slice(start, first.start)));
  const isBeside = [words[at - 1], words[at + 1]].some((other) => other && other.gender !== word.gender && isJoined(text, figures, { start: from, end: word.end }, other));
  return isOfSome || isBeside ? count(1, from, from + article[0].length - 1) : null;
}

function isJoined(text: string, figures: readonly Figure[], own: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const figure = figures.find(({ end, start, kind }) => kind === "count" && end <= other.start && other.start - end <= 1 && Math.abs(start - own.start) < 40);
  if (!figure) return false;
  const between = figure.start > own.start ? text.slice(own.end, figure.start) : text.slice(other.end, own.start);
  return /^(?:\s(?:och|samt|respektive)|,)\s$/.test(between);
}
