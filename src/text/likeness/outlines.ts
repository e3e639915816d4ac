/** Sentences with their numbers left out, to find those that say the same with different numbers. */

export interface Outline {
  /** 53 bits. A hundred thousand sentences all but surely give as many. */
  digest: number;
  /** Words, numbers among them. */
  words: number;
}

const NUMBER = 0x23;
const SPACE = 0x20;

/**
 * The outline of a stretch of a text: two that differ only in digits, case and white space have the same. In one pass over
 * the characters, since every sentence with a number is compared with all others.
 */
export function outlineOf(text: string, start: number, end: number): Outline {
  let high = 0;
  let low = 0x811c9dc5;
  let words = 1;
  let inNumber = false;
  let inSpace = false;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      // Most characters are small letters: they are asked nothing more.
      inSpace = inNumber = false;
    } else if (isSpace(code)) {
      if (inSpace) continue;
      inSpace = true;
      words += 1;
      if (inNumber) continue;
      code = SPACE;
    } else {
      inSpace = false;
      if (isDigit(code)) {
        if (inNumber) continue;
        inNumber = true;
        code = NUMBER;
      } else {
        // Thousands and decimals belong to the number, and so does the blank after it.
        if (inNumber && (code === 0x2c || code === 0x2e)) continue;
        inNumber = false;
        code = inLowerCase(code);
      }
    }
    high = (Math.imul(high, 31) + code) | 0;
    low = Math.imul(low ^ code, 0x01000193);
  }
  return { digest: (high >>> 0) * 2 ** 21 + (low >>> 11), words };
}

const DIGIT = /[0-9]/g;

/** The place of the first digit of a text from a place on; its end when there is none. */
export function digitFrom(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

function inLowerCase(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code | 0x20 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
