/** Case numbers ("RUN 2023-0104", "dnr 23/104"): which there are in a cell, and how they are formed. */
import type { Span } from "./sentences";
import { anyOf, holds } from "./signs";

/** More than one in a cell are parted by these. */
const PARTING = /[,;\n]|\s(?:och|samt|and)\s/u;
/** A number must have as many characters, and digits among them, to be one of a case and not of a row. */
const SHORTEST = 5;
const LONGEST = 30;

/** The case numbers of a cell that holds nothing else, with their places. */
export function caseNumbersIn(text: string): { number: string; start: number }[] {
  let start = 0;
  return text.split(PARTING).flatMap((part) => {
    const from = text.indexOf(part, start);
    start = from + part.length;
    const number = part.trim().replace(/^(?:dnr|diarienummer|diarienr)[.:]?\s+/iu, "");
    const isNumber = number.length >= SHORTEST && number.length <= LONGEST && (number.match(/\d/gu)?.length ?? 0) >= 3;
    return isNumber ? [{ number, start: text.indexOf(number, from) }] : [];
  });
}

const SAYS_CASE = anyOf("dnr", "diarienummer", "diarienr", "ärendenummer", "ärendenr", "ärendeid", "ärende-id", "projektid", "projekt-id", "projektnummer");
const AFTER_WORD = /(?<=(?<![a-zà-öø-ɏ])(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr|ärende-?id|projekt-?id|projektnummer)[.:]?\s{1,3})(?:[A-ZÀ-ÖØ-Þ]{1,6}[\s-]?)?\d[\d/:-]{3,20}(?![\d/:-]|[A-Za-zÀ-ÖØ-öø-ɏ])/gi;

/** The case numbers that running text gives after a word for them: "Byaliv (dnr RUN 2023/145)". */
export function caseNumbersTold(text: string): (Span & { number: string })[] {
  if (!holds(text, SAYS_CASE)) return [];
  return [...text.matchAll(AFTER_WORD)].map(({ 0: number, index }) => ({ number, start: index, end: index + number.length }));
}

/** Digits in a row so many are a number of fixed length ("20362824"), not a serial one. */
const FIXED = 6;

/**
 * How a number is formed: letters as A, digits as 9, what parts them as it stands: "RUN 2023-0104" and "RD 2023-7" are
 * both "A9-9". Long runs of digits keep their length. Spaces do not count.
 */
export function formOf(number: string): string {
  return number.replace(/\s+/gu, "").replace(/\p{L}+/gu, "A").replace(/\d+/gu, (digits) => (digits.length >= FIXED ? `9(${digits.length})` : "9")).replace(/[\u2010-\u2015]/gu, "-");
}
