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

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, lower: word.toLowerCase() }));
}

/** Nothing but spaces between two words; a line break may part a heading from its text. */
function areBeside(text: string, before: Word, after: Word): boolean {
  return /^[ \t\u00a0]+$/u.test(text.slice(before.end, after.start));
}

/** A sentence or heading may end with the word that the next begins with: "… konferensen Konferensen är". */
function beginsAnew(text: string, first: Word, second: Word): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(second.start, second.end));
  return capital && (first.start === 0 || text[first.start] !== text[second.start] || /[.!?:\n]\s*$/u.test(text.slice(0, first.start)));
}

function isDoubled(text: string, words: readonly Word[], at: number, length: number): boolean {
  for (let step = 0; step < length; step += 1) if (words[at + step]!.lower !== words[at + length + step]?.lower) return false;
  for (let step = 1; step < 2 * length; step += 1) if (!areBeside(text, words[at + step - 1]!, words[at + step]!)) return false;
  const run = words.slice(at, at + length).map(({ lower }) => lower);
  if (length === 1 ? run[0]!.length < 2 || MAY_REPEAT.has(run[0]!) : run.some((word) => LINKS.has(word)) && run.length === 2) return false;
  const [before, after] = [text[words[at]!.start - 1] ?? " ", text[words[at + 2 * length - 1]!.end] ?? " "];
  return !/[\p{N}&/-]/u.test(before) && !/[\p{N}&/-]/u.test(after) && !beginsAnew(text, words[at]!, words[at + length]!);
}

/** Every run of one to three words that stands twice in a row. */
export function doubledWords(text: string): Doubled[] {
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
