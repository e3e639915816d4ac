/** What words a workbook has. */
import type { WorkbookReading } from "../../table/reading";
import { PAUSE } from "../check";
import { stretchesOf } from "./stretches";

const gathered = new WeakMap<WorkbookReading, ReadonlySet<string>>();

/** The words of a workbook in lower case, gathered the first time that a check asks for them. Pauses now and then. */
export function* vocabularyOf(workbook: WorkbookReading): Generator<typeof PAUSE, ReadonlySet<string>> {
  const known = gathered.get(workbook);
  if (known) return known;
  const words = new Set<string>();
  for (const { cells } of stretchesOf(workbook)) {
    for (const { text } of cells) for (const word of wordsIn(text.toLowerCase())) words.add(word);
    yield PAUSE;
  }
  gathered.set(workbook, words);
  return words;
}

/** Words of three letters or more of a text in lower case; by a quicker pattern where all letters are as far as ÿ. */
function wordsIn(lower: string): readonly string[] {
  return lower.match(/[\u0100-\u200f\u2c00-\uffff]/.test(lower) ? /\p{L}{3,40}/gu : /[a-zªµºß-öø-ÿ]{3,40}/g) ?? [];
}

/** Long words are known also by their beginning: "kompetensutveckla" by "kompetensutvecklingen". */
const BEGINNING = 14;
/** So many are sooner looked for one by one than among all words of the texts. */
const FEW = 20;

/**
 * Which of some words, in lower case, the workbook has: a long one also where another begins like it. Pauses now and
 * then.
 */
export function* amongWords(workbook: WorkbookReading, sought: ReadonlySet<string>): Generator<typeof PAUSE, ReadonlySet<string>> {
  const open = new Map<string, string[]>();
  for (const word of sought) open.set(beginningOf(word), [...(open.get(beginningOf(word)) ?? []), word]);
  const found = new Set<string>();
  const tick = (beginning: string): void => {
    for (const word of open.get(beginning) ?? []) found.add(word);
    open.delete(beginning);
  };
  for (const { cells } of stretchesOf(workbook)) {
    for (const { text } of cells) {
      if (open.size === 0) return found;
      const lower = text.toLowerCase();
      if (open.size <= FEW) {
        for (const beginning of open.keys()) if (lower.includes(beginning) && stands(lower, beginning)) tick(beginning);
      } else {
        for (const word of wordsIn(lower)) tick(beginningOf(word));
      }
    }
    yield PAUSE;
  }
  return found;
}

function beginningOf(word: string): string {
  return word.slice(0, BEGINNING);
}

/** Whether a word stands in a text, or begins a longer one there when it is a beginning. */
function stands(lower: string, beginning: string): boolean {
  return wordsIn(lower).some((word) => beginningOf(word) === beginning);
}
