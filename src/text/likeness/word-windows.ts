/**
 * A text as numbers: a digest of each word, and of every eight words in a row. One reader serves many texts: what it
 * holds is of the text read last, in arrays that are used again. Asked for that text again, it has it already.
 */

/** Words in a window. */
export const WINDOW = 8;

const UNREAD = -1;

/* FNV-1a over the letters. */
const NOTHING = 0x811c9dc5;
const withLetter = (digest: number, code: number): number => Math.imul(digest ^ code, 0x01000193);

/** The digest that a word in lower case has in any text. */
export function wordDigest(word: string): number {
  let digest = NOTHING;
  for (let at = 0; at < word.length; at += 1) digest = withLetter(digest, word.charCodeAt(at));
  return digest;
}

/** What a character counts as, as far as ÿ: a letter in lower case or a digit; 0 for all that parts words. */
const COUNTED = Uint8Array.from({ length: 0x100 }, (_, code) => (/[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0));

class WordWindows {
  private text = "";
  /** How many words and windows the text has. */
  words = 0;
  windows = 0;
  /** Digests of the words, and where each begins and ends. */
  digests = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** The digest of the window that begins with each word. */
  ofWindow = new Int32Array(256);

  private widen(length: number): void {
    this.digests = new Int32Array(length);
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.ofWindow = new Int32Array(length);
  }

  /** The words alone, in one pass. */
  readWords(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.windows = UNREAD;
    if (text.length > this.digests.length) this.widen(2 * text.length);
    const { digests, starts, ends } = this;
    const { length } = text;
    let words = 0;
    for (let at = 0; at < length; at += 1) {
      let code = countedAt(text, at);
      if (code === 0) continue;
      starts[words] = at;
      let digest = NOTHING;
      do {
        digest = withLetter(digest, code);
        at += 1;
        code = at < length ? countedAt(text, at) : 0;
      } while (code !== 0);
      digests[words] = digest;
      ends[words] = at;
      words += 1;
    }
    this.words = words;
  }

  /** The words and their windows: polynomials of the words' digests. */
  readWindows(text: string): void {
    this.readWords(text);
    if (this.windows !== UNREAD) return;
    const windows = Math.max(0, this.words - WINDOW + 1);
    const { digests, ofWindow } = this;
    this.windows = windows;
    for (let at = 0; at < windows; at += 1) {
      let digest = NOTHING;
      for (let word = at; word < at + WINDOW; word += 1) digest = Math.imul(digest ^ digests[word]!, 0x01000193) ^ (digest >>> 15);
      ofWindow[at] = digest;
    }
  }
}

/** Reads every text in turn. */
export const wordReader = new WordWindows();

/** The digest of the word that two stretches of letters in a text would make if nothing stood between them. */
export function digestOfTwo(text: string, start: number, end: number, second: number, secondEnd: number): number {
  let digest = NOTHING;
  for (let at = start; at < secondEnd; at = at + 1 === end ? second : at + 1) digest = withLetter(digest, countedAt(text, at));
  return digest;
}

function countedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x100) return COUNTED[code]!;
  return code >= 0x2000 && code <= 0x2bff ? 0 : code;
}
