/** Labels on one line, each before its number: "Kvinnor: 12 Män: 8", "Deltagare (varav kvinnor): 20 (12)". */
import type { Figure } from "../../numbers";
import { placeFrom } from "./places";
import { AGES } from "./tie-before";
import type { Told } from "./told";
import type { GenderWord, GenderedSentence } from "./words";

const SIGN = /^\s?[:=|\t]\s?$/;
const NUMBER_THEN = /^\s?[:=|\t]?\s?\d/;

/** Whether a number has its gender before it, so that the word after it is the next number's label. */
export function isLabelled(small: string, { words }: GenderedSentence, { start }: Figure, next: GenderWord): boolean {
  const own = words[placeFrom(words, start) - 1];
  if (!own || own.gender === next.gender) return false;
  // "Fler kvinnor än män: 62 procent kvinnor"
  if (small.startsWith(" än ", own.start - 4)) return false;
  const between = small.slice(own.end, start).replace(AGES, "");
  if (SIGN.test(between)) return true;
  // "12 kvinnor 8 män" tells each after its number.
  return between === " " && NUMBER_THEN.test(small.slice(next.end, next.end + 4)) && !/\d\s?(?:%|st|procent)?\s?$/.test(small.slice(Math.max(0, own.start - 10), own.start));
}

/** The 12 of "Deltagare (varav kvinnor): 20 (12)", of the 20. */
export function inBrackets(small: string, { words }: GenderedSentence, figures: readonly Figure[], at: number): Told | null {
  const [whole, figure] = [figures[at - 1], figures[at]!];
  const word = whole && words[placeFrom(words, whole.start) - 1];
  if (!word || whole.kind !== "count" || figure.kind !== "count" || small[figure.end] !== ")" || !/^(?:\s?st)?\s?\($/.test(small.slice(whole.end, figure.start))) return null;
  const isLabel = /\((?:varav|därav)\s(?:antal\s)?$/.test(small.slice(Math.max(0, word.start - 20), word.start)) && /^(?:\s(?:inom|i)\sparentes)?\)\s?:\s?$/.test(small.slice(word.end, whole.start));
  return isLabel ? { gender: word.gender, figure, tie: "of", whole, word: word.start, again: null, start: word.start, end: figure.end } : null;
}
