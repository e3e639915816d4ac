/** Where a number may begin: at digits, and at the words that say numbers or months. */
import { monthOf } from "./dates";
import { isNumberLike } from "./number-words";
import { isDigit, isLetter } from "./tokens";

/** How such words begin: a glance at two letters spares most words the closer look. */
const BEGINNINGS = "no en et tv tr fy fe fj se sj åt ni ti tj el to ar hu tu hä va du fö an ja ma ap ju au ok de";

/** By the codes of two letters in lower case, side by side. */
const begins = new Uint8Array(1 << 16);
for (const letters of BEGINNINGS.split(" ")) begins[sideBySide(letters, 0)] = 1;

/** Setting a bit makes capitals small, up to ÿ: no number begins with a letter beyond. */
function sideBySide(text: string, at: number): number {
  return ((text.charCodeAt(at) | 0x20) << 8) | text.charCodeAt(at + 1) | 0x20;
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
    if (begins[sideBySide(text, start)] === 1 && saysNumber(text.slice(start, at).toLowerCase())) return start;
  }
  return length;
}

function saysNumber(word: string): boolean {
  return isNumberLike(word) || monthOf(word) !== null;
}
