/** Compounds that lack their hyphen: with a name in capitals ("EU projekt"), and where two share their last half ("affärs och byautveckling"). */
import type { Span } from "../sentences";
import { anyOf, holds } from "../signs";
import data from "./compounds.json";
import { WORD_END, oneOf, wholeWords } from "./slip";

export interface MissingHyphen extends Span {
  mended: string;
}

/** Of funds, programmes and terms alone: in "leder SKR arbetet" a body does something with it. */
const LAST = oneOf(data.lastHalves);
const WITH_NAME = new RegExp(`${oneOf(data.names)} ${LAST}${WORD_END}`, "g");
const HAS_LAST = anyOf(...data.lastHalves.map((half) => ` ${half}`));

/** First halves that never stand by themselves. */
const FIRST = oneOf(data.firstHalves);
const SHARED = new RegExp(`(?:${FIRST}|${FIRST.replace(/[a-zß-öø-ÿ]+/g, (half) => half[0]!.toUpperCase() + half.slice(1))})(?= (?:och|eller|samt) [a-zß-öø-ÿ]{6})`, "g");
const HAS_FIRST = anyOf(...data.firstHalves.flatMap((half) => [`${half} och `, `${half} eller `, `${half} samt `]));
/** "miljö-, klimat och energifrågor": between the others the middle one lacks its own. Adjectives need none: "mikro-, små och medelstora företag". */
const MIDDLE = /[a-zß-öø-ÿ]{3,30}-, (?!små |stora )([a-zß-öø-ÿ]{3,30})(?= (?:och|samt|eller) [a-zß-öø-ÿ]{7})/g;
const HAS_MIDDLE = anyOf("-, ");

/** All places of a text where a hyphen is missing, in order. */
export function missingHyphens(text: string): MissingHyphen[] {
  const found: MissingHyphen[] = [];
  const add = (start: number, words: string, mended: string): void => void found.push({ start, end: start + words.length, mended });
  if (holds(text, HAS_LAST)) for (const { 0: words, index } of wholeWords(text, WITH_NAME)) add(index, words, words.replace(" ", "-"));
  if (holds(text, HAS_FIRST)) for (const { 0: words, index } of wholeWords(text, SHARED)) add(index, words, `${words}-`);
  if (holds(text, HAS_MIDDLE)) for (const { 0: words, index } of wholeWords(text, MIDDLE)) add(index, words, `${words}-`);
  return found.sort((a, b) => a.start - b.start);
}
