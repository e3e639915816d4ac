/**
 * Swedish text made comparable: one form of each letter, words whole again after hyphenation, nothing but words.
 * For comparing only; what the user sees is always the text as it stands.
 */
import { isDigit } from "../characters";
import { remembering } from "../remembering";

/** Words that follow a hanging hyphen in "för- och efternamn": there the hyphen belongs, and nothing is joined. */
const AFTER_HANGING_HYPHEN = new Set(["och", "eller", "samt", "respektive", "men", "till", "and", "or"]);

const HYPHENATED = /(\p{L})[-\u2010\u2011]\s+(\p{Ll}+)/gu;

const APART = /[\u0300-\u036f]/;

/** Whether letters and their dots and rings are one character each; some programs and disks keep them apart. */
export function isComposed(text: string): boolean {
  return !APART.test(text);
}

/** The text with letters and their dots and rings as one character each. */
export function composed(text: string): string {
  return isComposed(text) ? text : text.normalize("NFC");
}

/** Takes away soft hyphens and joins words that were broken at a line's end: "presta-\ntioner" → "prestationer". */
export function joinHyphenated(text: string): string {
  const plain = text.normalize("NFC").replace(/[\u00ad\u200b\ufeff]\s*/g, "");
  if (!/[-\u2010\u2011]\s/.test(plain)) return plain;
  return plain.replace(HYPHENATED, (whole, before: string, after: string) =>
    AFTER_HANGING_HYPHEN.has(after) ? whole : before + after,
  );
}

/** The words of a text in lower case, without punctuation; numbers such as "3.4" stay whole. */
export const wordsOf: (text: string) => readonly string[] = remembering((text) => {
  const usual = usualText(text);
  return usual === null ? (joinHyphenated(text).toLowerCase().match(WORD) ?? []) : usualWords(usual);
});

const WORD = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+/gu;
/** Characters beyond those of Swedish and its punctuation. */
const UNUSUAL = /[\u00ad\u0100-\u2011\u2028-\uffff]/;
/** A hyphen that may part a word: not a bullet, nor a dash between words, nor one that hangs. */
const MAY_PART_WORD = new RegExp(`\\S-\\s+(?!(?:${[...AFTER_HANGING_HYPHEN].join("|")})\\s)`);

/** A text with its words whole; `null` where it has unusual characters. Words of the others are told apart several times faster: most texts are such. */
function usualText(text: string): string | null {
  if (UNUSUAL.test(text)) return null;
  return MAY_PART_WORD.test(text) ? joinHyphenated(text) : text;
}

function usualWords(text: string): string[] {
  const lower = text.toLowerCase();
  const { length } = lower;
  const words: string[] = [];
  for (let start = 0; start < length; ) {
    let end = start + 1;
    const code = lower.charCodeAt(start);
    if (isLetter(code)) while (end < length && isLetter(lower.charCodeAt(end))) end++;
    else if (isDigit(code)) end = endOfNumber(lower, end);
    else {
      start = end;
      continue;
    }
    words.push(lower.slice(start, end));
    start = end;
  }
  return words;
}

/** Where a number ends of which the digits as far as `from` are part: "3.4" is one. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (/[.,:]/.test(text[end] ?? "") && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

/** Letters in lower case, up to ÿ. */
function isLetter(code: number): boolean {
  if (code < 0xdf) return (code >= 97 && code <= 122) || code === 0xaa || code === 0xb5 || code === 0xba;
  return code <= 0xff && code !== 0xf7;
}

/** A text as its words with single spaces: two texts that differ only in case, breaks and punctuation become equal. */
export const plainText: (text: string) => string = remembering((text) => wordsOf(text).join(" "));

/** Without dots and rings, as file names often are: "Västra Götaland" → "vastra gotaland". */
export function foldLetters(text: string): string {
  if (/[\u0100-\u1fff\u2c00-\uffff]/.test(text)) return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
  return text.toLowerCase().replace(/[à-öù-ÿ]/g, (letter) => letter.normalize("NFD")[0]!);
}

/** Letters without dots and rings, everything between words as one space. The length of the text is not kept. */
export function foldedWords(text: string): string {
  return foldLetters(text).replace(/[^a-z0-9]+/g, " ").trim();
}

/** Runs of white space as one space, none at the ends: for comparing cell texts word for word. */
export function squeezeSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
