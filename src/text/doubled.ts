/** Words written twice in a row: "delmål delmål 14", "i samband med i samband med". */

export interface Doubled {
  /** Both. */
  start: number;
  end: number;
  /** Where the second begins. */
  again: number;
}

interface Word {
  start: number;
  end: number;
  lower: string;
}

/** Words that may rightly stand twice: "det de har har ökat", "så så". */
const MAY_REPEAT = new Set("det den de är har finns kan ska får gör var hade blev gjorde säger ser vet så mer ja nej som in upp bra om när då än man dag år hos".split(" "));
/** "dag för dag för dag", "mer och mer och mer". */
const LINKS = new Set(["och", "för", "efter", "till", "by", "mot", "i"]);
const LONGEST = 3;

/** By code as far as ÿ: the letter in lower case; 0: none. */
const LATIN = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\p{L}/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** A letter in lower case; 0 for all else. */
function letter(code: number): number {
  if (code < 0x100) return LATIN[code]!;
  // Dashes, quotation marks and bullets
  if (code >= 0x2000 && code < 0x2070) return 0;
  const character = String.fromCharCode(code);
  return /[\p{L}\p{M}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
}

/** Letter by letter: a pattern takes several times as long. */
function wordsIn(text: string): Word[] {
  const { length } = text;
  const words: Word[] = [];
  for (let start = 0; start < length; ) {
    let end = start;
    while (end < length && letter(text.charCodeAt(end)) !== 0) end++;
    if (end > start) words.push({ start, end, lower: text.slice(start, end).toLowerCase() });
    start = end + 1;
  }
  return words;
}

/** Nothing but spaces between two words; a line break may part a heading from its text. */
function areBeside(text: string, before: Word, after: Word): boolean {
  return /^[ \t\u00a0]+$/u.test(text.slice(before.end, after.start));
}

/** A sentence or heading may end with the word that the next begins with: "… konferensen Konferensen är". */
function beginsAnew(text: string, first: Word, second: Word): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(second.start, second.end));
  return capital && (first.start === 0 || text[first.start] !== text[second.start] || /[.!?:\n]\s{0,9}$/u.test(text.slice(Math.max(0, first.start - 10), first.start)));
}

function isDoubled(text: string, words: readonly Word[], at: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) if (words[at + step]!.lower !== words[at + length + step]?.lower) return false;
  for (let step = 1; step < 2 * length; step += 1) if (!areBeside(text, words[at + step - 1]!, words[at + step]!)) return false;
  const run = words.slice(at, at + length).map(({ lower }) => lower);
  if (length === 1 ? run[0]!.length < 2 || MAY_REPEAT.has(run[0]!) : run.some((word) => LINKS.has(word)) && run.length === 2) return false;
  const [before, after] = [text[words[at]!.start - 1] ?? " ", text[words[at + 2 * length - 1]!.end] ?? " "];
  return !/[\p{N}&/-]/u.test(before) && !/[\p{N}&/-]/u.test(after) && !beginsAnew(text, words[at]!, words[at + length]!);
}

/** A glance by digests of the words: whether one to three of them seem to stand twice in a row anywhere. */
function mayRepeat(text: string): boolean {
  const { length } = text;
  // Digests of the last three words, and how many words in a row were like the one two or three before.
  let one = 0;
  let two = 0;
  let three = 0;
  let likeTwo = 0;
  let likeThree = 0;
  let digest = 0;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? letter(text.charCodeAt(at)) : 0;
    if (code !== 0) {
      digest = (Math.imul(digest, 31) + code) | 0;
      continue;
    }
    if (digest === 0) continue;
    likeTwo = digest === two ? likeTwo + 1 : 0;
    likeThree = digest === three ? likeThree + 1 : 0;
    if (digest === one || likeTwo > 1 || likeThree > 2) return true;
    three = two;
    two = one;
    one = digest;
    digest = 0;
  }
  return false;
}

/** Every run of one to three words that stands twice in a row. */
export function doubledWords(text: string): Doubled[] {
  if (!mayRepeat(text)) return [];
  const words = wordsIn(text);
  const found: Doubled[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      if (!isDoubled(text, words, at, length)) continue;
      found.push({ start: words[at]!.start, end: words[at + 2 * length - 1]!.end, again: words[at + length]!.start });
      at += 2 * length - 1;
      break;
    }
  }
  return found;
}
