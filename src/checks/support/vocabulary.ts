/** The words of a workbook, gathered once, the first time that a check asks for them. */
import type { WorkbookReading } from "../../table/reading";
import { PAUSE } from "../check";
import { textCells } from "../texts";

/** Long words are known also by their beginning: "kompetensutveckla" by "kompetensutvecklingen". */
const BEGINNING = 14;

export interface Vocabulary {
  /** Whether the workbook has a word, in lower case. */
  has(word: string): boolean;
  /** Whether it has the word, or a long one that begins like it. */
  hasBeginning(word: string): boolean;
}

const gathered = new WeakMap<WorkbookReading, Vocabulary>();

/** Words of three letters or more, in lower case; by a quicker pattern where all letters are as far as ÿ. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\u0100-\u200f\u2c00-\uffff]/.test(text) ? /\p{L}{3,40}/gu : /[a-zªµºß-öø-ÿ]{3,40}/g) ?? [];
}

/** The vocabulary of a workbook. Pauses now and then. */
export function* vocabularyOf(workbook: WorkbookReading): Generator<typeof PAUSE, Vocabulary> {
  const known = gathered.get(workbook);
  if (known) return known;
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const cell of textCells(workbook)) {
    if (cell === PAUSE) {
      yield PAUSE;
      continue;
    }
    for (const word of wordsIn(cell.text)) {
      words.add(word);
      beginnings.add(word.slice(0, BEGINNING));
    }
  }
  const vocabulary = { has: (word: string) => words.has(word), hasBeginning: (word: string) => beginnings.has(word.slice(0, BEGINNING)) };
  gathered.set(workbook, vocabulary);
  return vocabulary;
}
