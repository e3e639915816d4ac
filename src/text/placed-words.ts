/** The words of a text with their places. */
import { remembering } from "./remembering";

export interface Word {
  text: string;
  start: number;
  end: number;
}

const ACCENT = /\p{M}/u;
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** Accents that stand apart come after these characters. */
const PLAIN = 0x300;
const isOfWord = Array.from({ length: PLAIN }, (_, code) => OF_WORD.test(String.fromCharCode(code)));

/** How many characters the letter or digit at a place takes; 0: there is none. */
function ofWordAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < PLAIN) return isOfWord[code] ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return OF_WORD.test(character) ? character.length : 0;
}

/** The words of a text in lower case with their places. */
export const placedWords: (text: string) => readonly Word[] = remembering(readWords, { most: 100, longest: 20_000 });

/** Letter by letter, since every goal cell and answer passes through here: a pattern takes several times as long. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would move all places after it; such texts are read letter by letter.
  const source = lower.length === text.length ? lower : text;
  for (let start = 0; start < source.length; ) {
    let end = start;
    let isPlain = true;
    for (let length = ofWordAt(source, end); length > 0; length = ofWordAt(source, end)) {
      if (source.charCodeAt(end) >= PLAIN) isPlain = false;
      end += length;
    }
    if (end > start) {
      const piece = source.slice(start, end);
      const word = source === lower ? piece : piece.toLowerCase();
      words.push({ text: !isPlain && ACCENT.test(word) ? word.normalize("NFC") : word, start, end });
    }
    start = end + 1;
  }
  return words;
}
