/** Where a number may begin: at digits, and at the words that say numbers or months. */
import { isDigit, isLetter } from "../characters";
import { monthOf } from "./dates";
import { isNumberLike } from "./number-words";
import { endOf, startAfter } from "./tokens";

/** How words begin, by three letters: a glance that spares most of them the closer look. */
class Beginnings {
  /** By the last bits of the codes of the first two letters: what may be those of the third, as bits. */
  private readonly thirds = new Int32Array(1 << 10);

  constructor(beginnings: string) {
    for (const letters of beginnings.split(" ")) this.thirds[firstTwo(letters, 0)]! |= 1 << third(letters, 0, letters.length);
  }

  /** Whether the word at a place in a text may be one of them. */
  mayBegin(text: string, start: number, end: number): boolean {
    return ((this.thirds[firstTwo(text, start)]! >> third(text, start, end)) & 1) === 1;
  }
}

/** Small letters and their capitals share these bits. */
function firstTwo(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x1f) << 5) | (text.charCodeAt(at + 1) & 0x1f);
}

/** 0 where the word ends before its third letter. */
function third(text: string, start: number, end: number): number {
  return start + 2 < end ? text.charCodeAt(start + 2) & 0x1f : 0;
}

const NUMBERS = new Beginnings("nol en ett två tva tre fyr fem fjo fjä sex sju sjä ått nio nit tio tju elv elf tol art hun tus häl var dus för and jan feb mar apr maj jun jul aug sep okt nov dec");
/** What makes "en" and "ett" numbers: "ett hundra", "en miljon", "en av tre", "en tredjedel", "en procent". */
const AFTER_ONE = new Beginnings("hun tus hal och mil av pro tre fjä fem sjä sju ått nio tio");

/** The next place, from one between two tokens, where a number may begin; the end of the text when there is none. */
export function numberFrom(text: string, from: number): number {
  const { length } = text;
  for (let at = from; at < length; ) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return at;
    const start = at;
    at++;
    if (!isLetter(code)) continue;
    while (at < length && isLetter(text.charCodeAt(at))) at++;
    if (NUMBERS.mayBegin(text, start, at) && saysNumber(text, start, at)) return start;
  }
  return length;
}

function saysNumber(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase();
  return word === "en" || word === "ett" ? isNumeral(text, end) : isNumberLike(word) || monthOf(word) !== null;
}

/** Whether "en" or "ett" that ends at a place may be more than an article. */
function isNumeral(text: string, end: number): boolean {
  const next = startAfter(text, end);
  return AFTER_ONE.mayBegin(text, next, endOf(text, next));
}
