/** Where a number may begin: at digits, and at the words that say numbers or months. */
import { isDigit, isLetter } from "../characters";
import { monthOf } from "./dates";
import { isNumberLike } from "./number-words";

/** How such words begin: a glance at three letters spares most words the closer look. */
const BEGINNINGS = "nol en ett två tre fyr fem fjo fjä sex sju sjä ått nio nit tio tju elv elf tol art hun tus häl var dus för and jan feb mar apr maj jun jul aug sep okt nov dec";

/** By the codes of the first two letters, side by side: what may be the third, as bits. */
const thirds = new Int32Array(1 << 16);
for (const letters of BEGINNINGS.split(" ")) thirds[firstTwo(letters, 0)]! |= 1 << third(letters, 0, letters.length);

/** Setting a bit makes capitals small, up to ÿ: no number begins with a letter beyond. */
function firstTwo(text: string, at: number): number {
  return ((text.charCodeAt(at) | 0x20) << 8) | text.charCodeAt(at + 1) | 0x20;
}

/** The last bits of the third letter, which few letters share; 0 where the word ends before it. */
function third(text: string, start: number, end: number): number {
  return start + 2 < end ? text.charCodeAt(start + 2) & 0x1f : 0;
}

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
    if (((thirds[firstTwo(text, start)]! >> third(text, start, at)) & 1) === 1 && saysNumber(text.slice(start, at).toLowerCase())) return start;
  }
  return length;
}

function saysNumber(word: string): boolean {
  return isNumberLike(word) || monthOf(word) !== null;
}
