/** Where sentences begin and end: at a full stop that is none of an abbreviation, at a line break, at a bullet. */
import { isDigit } from "./characters";
import { remembering } from "./remembering";

export interface Span {
  start: number;
  end: number;
}

const ABBREVIATIONS =
  /(?:^|[\s(.])(?:bl\.?a|t\.?ex|m\.?fl|m\.?m|d\.?v\.?s|s\.?k|fr\.?o\.?m|t\.?o\.?m|f\.?d|p\.?g\.?a|o\.?s\.?v|ca|c|kap|nr|sid|s|jfr|st|delt|pers|tel|resp|enl|inkl|exkl|milj|mdr|prop|ev|f\.?n|i\.?e|e\.?g|kl|åk|jan|feb|aug|sep|sept|okt|nov|dec|dr|s:t)$/i;

const SENTENCE_END = new Set([".", "!", "?", "…"]);
const CLOSING = new Set(['"', "”", "»", ")", "]"]);

/** The sentences of a text in order, without the white space and bullets around them; empty ones are left out. */
export const sentencesOf: (text: string) => readonly Span[] = remembering(readSentences, { most: 300, longest: 20_000 });

/** What may end a sentence: points in a row, a line break, a bullet. */
const ENDS = /[.!?…]+|[\n\r•▪·]/g;

function readSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  ENDS.lastIndex = 0;
  for (let match = ENDS.exec(text); match; match = ENDS.exec(text)) {
    const at = match.index;
    let end = at + match[0].length;
    if (SENTENCE_END.has(match[0][0]!)) {
      while (CLOSING.has(text[end] ?? "")) end++;
      if (end < text.length && !/\s/.test(text[end]!)) continue;
      if (match[0] === "." && (!startsAnew(text, end) || isAbbreviation(text, start, at))) continue;
    }
    add(sentences, text, start, end);
    start = end;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

function add(sentences: Span[], text: string, start: number, end: number): void {
  const span = trimmed(text, start, end);
  if (span.end > span.start) sentences.push(span);
}

/** Whether the full stop at a place is that of an abbreviation. No abbreviation ends with five letters. */
function isAbbreviation(text: string, start: number, at: number): boolean {
  let letters = 0;
  while (letters < 5 && isSmallLetter(text.charCodeAt(at - letters - 1))) letters++;
  return letters < 5 && ABBREVIATIONS.test(text.slice(Math.max(start, at - 9), at));
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** After its full stop a sentence goes on with a capital, a digit, a quotation mark, a bullet or a new line. */
function startsAnew(text: string, at: number): boolean {
  // Told at once for nearly all: a space and a plain letter or a digit.
  const next = text.charCodeAt(at) === 32 ? text.charCodeAt(at + 1) : 0;
  if (isSmallLetter(next)) return false;
  if (isCapital(next) || isDigit(next)) return true;
  return /^\s*(?:[\p{Lu}\d"”“»(•▪·#-]|$)/u.test(text.slice(at, at + 12)) || /^[ \t]*\n/.test(text.slice(at, at + 12));
}

/** White space or a bullet. */
function isAround(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 126 && /[\s•▪·]/.test(text[at]!));
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isAround(text, start)) start++;
  while (end > start && isAround(text, end - 1)) end--;
  return { start, end };
}
