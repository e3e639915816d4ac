/** The words of a text with their places. */
import { remembering } from "../remembering";

export interface Word {
  text: string;
  start: number;
  end: number;
}

const ACCENT = /\p{M}/u;
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** The same before the accents. */
const PLAIN_OF_WORD = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮ]/;
/** Accents that stand apart come after these characters. */
const PLAIN = 0x300;
const isOfWord = Uint8Array.from({ length: PLAIN }, (_, code) => Number(PLAIN_OF_WORD.test(String.fromCharCode(code))));

/** How many characters the letter or digit at a place takes, beyond the plain ones; 0: there is none. */
function ofWordAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Dashes, quotation marks and bullets are no letters.
  if (at >= text.length || (code >= 0x2010 && code <= 0x2027)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return OF_WORD.test(character) ? character.length : 0;
}

/** The words of a text in lower case with their places. The texts of one row are asked about by several readers in turn. */
export const placedWords: (text: string) => readonly Word[] = remembering(readWords, { most: 16, longest: 40_000 });

/** Letter by letter, since every goal cell and answer passes through here: a pattern takes several times as long. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would move all places after it; such texts are read letter by letter.
  const source = lower.length === text.length ? lower : text;
  const { length } = source;
  for (let at = 0; at < length; at++) {
    const start = at;
    let isPlain = true;
    for (;;) {
      if (source.charCodeAt(at) < PLAIN) {
        if (isOfWord[source.charCodeAt(at)] === 0) break;
        at++;
      } else {
        const taken = ofWordAt(source, at);
        if (taken === 0) break;
        isPlain = false;
        at += taken;
      }
    }
    if (at === start) continue;
    const piece = source.slice(start, at);
    const word = source === lower ? piece : piece.toLowerCase();
    words.push({ text: !isPlain && ACCENT.test(word) ? word.normalize("NFC") : word, start, end: at });
  }
  return words;
}

/** The words of a text in lower case with single spaces: for comparing names of goals. */
export const wordsAlone: (text: string) => string = remembering((text) => readWords(text).map(({ text: word }) => word).join(" "));
