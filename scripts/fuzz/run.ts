/** One workbook through recognition and every check: what broke, and how long it took. */
import { CHECK_FAILED } from "../../src/checks/failed";
import { checks, describeFinding, runChecks } from "../../src/checks";
import type { Finding } from "../../src/checks/check";
import { recogniseWorkbook } from "../../src/table";
import type { WorkbookReading } from "../../src/table/reading";
import { bookOf, type Book } from "./books";
import { diceOf } from "./dice";

/** Workbooks with fewer characters are timed as if they had so many: what each takes by itself is not what grows. */
const FEWEST_CHARACTERS = 1_000;

export interface Tried {
  /** Give it to `--only` to run the workbook again. */
  number: number;
  cells: number;
  characters: number;
  findings: number;
  /** Exceptions, checks that broke down, and findings that point outside their cell or cannot be told. */
  faults: string[];
  /** Processor time in microseconds for each character: recognition and all checks. */
  perCharacter: number;
}

/** Tries one workbook of a run. */
export function tryBook(seed: number, number: number): Tried {
  const book = bookOf(diceOf(seed, number));
  const values = book.grids.flatMap(({ values: rows }) => rows.flat());
  const characters = values.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);
  const before = process.cpuUsage();
  const { findings, faults } = checked(book);
  const { user } = process.cpuUsage(before);
  const bad = findings.flatMap(faultsOf);
  return { number, cells: values.length, characters, findings: findings.length, faults: [...faults, ...bad], perCharacter: user / Math.max(characters, FEWEST_CHARACTERS) };
}

/** The least that a workbook takes in several tries: the machine's own pauses are not the workbook's. */
export function leastTime(seed: number, number: number, tries = 5): number {
  return Math.min(...Array.from({ length: tries }, () => tryBook(seed, number).perCharacter));
}

export interface Part {
  part: string;
  ms: number;
}

/** What recognition and each check take of a workbook, the longest first. */
export function timeParts(seed: number, number: number): { book: Book; parts: Part[] } {
  const book = bookOf(diceOf(seed, number));
  const timed = (part: string, work: () => unknown): Part => {
    const start = performance.now();
    work();
    return { part, ms: performance.now() - start };
  };
  const recognition = timed("recognition", () => readingOf(book));
  // A reading of its own for each: what one check has read of a cell is remembered with the reading.
  const parts = checks.map((check) => {
    const reading = readingOf(book);
    return timed(check.id, () => runChecks(reading, { checks: [check] }));
  });
  return { book, parts: [recognition, ...parts].sort((a, b) => b.ms - a.ms) };
}

const readingOf = ({ grids, fileName }: Book): WorkbookReading => recogniseWorkbook(grids, { fileName });

function checked(book: Book): { findings: Finding[]; faults: string[] } {
  try {
    return { findings: runChecks(readingOf(book)), faults: [] };
  } catch (error) {
    return { findings: [], faults: [`exception: ${wordsOf(error)}`] };
  }
}

function faultsOf(finding: Finding): string[] {
  if (finding.check === CHECK_FAILED.id) return [`${String(finding.values.check)} broke down: ${String(finding.values.reason)}`];
  const faults: string[] = [];
  if (finding.start < 0 || finding.end < finding.start || finding.text.length !== finding.end - finding.start) faults.push(`${finding.check} points outside its cell`);
  for (const language of ["sv", "en"] as const) {
    try {
      const { message } = describeFinding(finding, language);
      if (/undefined|NaN|\[object/u.test(message) && !/undefined|NaN|\[object/u.test(JSON.stringify(finding.values))) faults.push(`${finding.check} says nothing sensible (${language})`);
    } catch (error) {
      faults.push(`${finding.check} cannot be told (${language}): ${wordsOf(error)}`);
    }
  }
  return faults;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : String(error);
}
