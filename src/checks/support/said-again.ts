/** What texts say again, themselves or each other, whole or in parts: found in one reading of their words for all checks that ask. */
import type { WorkbookReading } from "../../table/reading";
import { type Doubled, doubledWords } from "../../text/slips/doubled";
import { type DoubledSentence, doubledLines, doubledSentences } from "../../text/slips/doubled-sentences";
import { overlaps } from "../../text/overlaps";
import { type PartedWord, PartedWords } from "../../text/slips/parted-words";
import { type SharedRun, SharedRuns, repeatedRuns } from "../../text/likeness/shared-runs";
import { PAUSE } from "../check";
import { type TextCell, stretchesOf } from "./stretches";
import { sameWholeName } from "./twins";

/** A cell with something said again, and what. */
export interface Again<T> {
  cell: TextCell;
  found: readonly T[];
}

export interface SaidAgain {
  /** Words written twice in a row. */
  doubled: Again<Doubled>[];
  /** Words that stand earlier in the same cell. */
  repeated: Again<DoubledSentence>[];
  /** Words of outputs that another insats has. */
  outputs: Again<SharedRun<TextCell>>[];
  /** Words of an answer that another answer has. */
  answers: Again<SharedRun<TextCell>>[];
  /** Words parted by a space that stand whole in another place. */
  parted: Again<PartedWord<TextCell>>[];
}

/** All that a cell shares with an earlier one: how many words, and from where to where they stand. */
export interface Source {
  other: TextCell;
  count: number;
  start: number;
  end: number;
}

/** The words that a cell shares with others, together for each of these. */
export function bySource(runs: readonly SharedRun<TextCell>[]): Source[] {
  return [...new Set(runs.map((run) => run.with))].map((other) => {
    const shared = runs.filter((run) => run.with === other);
    return { other, count: shared.reduce((sum, { words }) => sum + words, 0), start: shared[0]!.start, end: shared.at(-1)!.end };
  });
}

/** Fewer words in the same order come by themselves; in answers, which are longer, so few only as a whole sentence. */
const LEAST = 12;
/** In one cell fewer are enough, when they make a whole sentence. */
const LEAST_IN_CELL = 9;
/** Where a sentence begins with so many words of another and has most of the rest, it was written anew and the old one is left. */
const LEAST_REWRITTEN = 8;
const MOST_OF_BOTH = 0.6;
const LEAST_IN_ANSWERS = 14;
/** A shorter text has no room for so many words twice. */
const SHORTEST = 120;

/** Whole rows alike are reported by the checks of insatser told twice. */
function areApart({ insats: one }: TextCell, { insats: other }: TextCell): boolean {
  return one !== other && !(one && other && sameWholeName(one, other));
}

/** Whether some words make whole sentences, from the beginning of one to an end. */
function isSentence(text: string, { start, end }: { start: number; end: number }): boolean {
  return /(?:^|[.!?\n•]\s{0,3})$/.test(text.slice(Math.max(0, start - 4), start)) && /^(?:[.!?\n]|$)/.test(text.slice(end, end + 1));
}

/** Whether some words begin inside a number: "8 000 000 kronor per år" is not "2 000 000 kronor per år". */
function beginsInNumber(text: string, { start }: { start: number }): boolean {
  return /\d[ \u00a0]\d$/.test(text.slice(Math.max(0, start - 2), start + 1));
}

const BEGINS_SENTENCE = /(?:^|[.!?\n•]\s{0,3})$/;
const beginsSentence = (text: string, start: number) => BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 4), start));
const wordsFrom = (text: string, start: number) => new Set(/^[^.!?\n]*/.exec(text.slice(start))![0].toLowerCase().match(/[a-zà-öø-ɏ\d]+/g));

/** Whether two sentences begin with the same words and go on with nearly the same, numbers and all. */
function isRewritten(text: string, { start, first, words }: DoubledSentence): boolean {
  if (words < LEAST_REWRITTEN || !beginsSentence(text, start) || !beginsSentence(text, first.start)) return false;
  const [one, other] = [wordsFrom(text, first.start), wordsFrom(text, start)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const apart = [...one, ...other].filter((word) => /\d/.test(word) && !(one.has(word) && other.has(word)));
  return apart.length === 0 && shared >= MOST_OF_BOTH * Math.max(one.size, other.size);
}

/** What a cell says twice: many words, whole sentences of fewer, sentences written anew, sentences twice in a row and lines of a list. */
function repeatedIn({ text, role }: TextCell): readonly DoubledSentence[] {
  const isGoals = role === "goals";
  const runs = text.length < SHORTEST ? [] : repeatedRuns(text, LEAST_REWRITTEN).filter((run) => !beginsInNumber(text, run) && (run.words >= LEAST || (!isGoals && ((run.words >= LEAST_IN_CELL && isSentence(text, run)) || isRewritten(text, run)))));
  const again = isGoals ? [] : [...doubledSentences(text), ...doubledLines(text)].filter((sentence, at, all) => ![...runs, ...all.slice(0, at)].some((run) => overlaps(run, sentence)));
  return again.length === 0 ? runs : [...runs, ...again].sort((a, b) => a.start - b.start);
}

/** Any two answers are compared. */
const always = () => true;

const known = new WeakMap<WorkbookReading, SaidAgain>();

/** All that is said again in a workbook, in order; found the first time that a check asks. Pauses now and then. */
export function* saidAgain(workbook: WorkbookReading): Generator<typeof PAUSE, SaidAgain> {
  const before = known.get(workbook);
  if (before) return before;
  const all: SaidAgain = { doubled: [], repeated: [], outputs: [], answers: [], parted: [] };
  const outputs = new SharedRuns<TextCell>();
  const answers = new SharedRuns<TextCell>();
  const parted = new PartedWords<TextCell>(({ text }) => text);
  for (const { cells } of stretchesOf(workbook)) {
    for (const cell of cells) {
      const { text, role, answer } = cell;
      parted.read(cell);
      keep(all.doubled, cell, doubledWords(text));
      keep(all.repeated, cell, repeatedIn(cell));
      if (role === "outputs") keep(all.outputs, cell, outputs.add(text, cell, LEAST, areApart));
      if (answer) keep(all.answers, cell, answers.add(text, cell, LEAST, always).filter((run) => run.words >= LEAST_IN_ANSWERS || isSentence(text, run)));
    }
    yield PAUSE;
  }
  for (const word of parted.found()) {
    if (word) all.parted.push({ cell: word.of, found: [word] });
    else yield PAUSE;
  }
  known.set(workbook, all);
  return all;
}

function keep<T>(all: Again<T>[], cell: TextCell, found: readonly T[]): void {
  if (found.length > 0) all.push({ cell, found });
}
