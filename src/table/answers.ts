/** Answers sheets: a number, a question and its answer on each line. */
import { findRegion, templates } from "../catalogue";
import { sharedWords } from "../text/likeness/similarity";
import { plainText, wordsOf } from "../text/words/normalise";
import type { Answer, AnswersSheet } from "./reading";
import type { SheetCells } from "./sheet-cells";

const NUMBER = /^(nr|nummer|fråga nr|frågenr|frågenummer|frågans nummer|punkt|no|number)$/;
const QUESTION = /^(fråga|frågor|frågan|rubrik|frågeställning|frågetext|question|heading)$/;
const ANSWER = /^(svar|ert svar|ditt svar|regionens svar|region(?: \p{L}+){1,3} svar|svar (?:max|högst|cirka)(?: \p{N}+){1,2} (?:tecken|ord)|svarstext|svar från regionen|answer|answers|response)$/u;
const REGION = /^(region|regioner|län|regions)$/;
const LEADING_NUMBER = /^\s*(\d{1,2}\.\d{1,2})[.)]?\s+/;
/** Rows that are searched for the header: it stands near the top. */
const ROWS_SEARCHED = 60;
const ROWS_BETWEEN_PAUSES = 200;
/** The words of each template's questions, by their numbers. */
const asked = templates().map(({ name, questions }) => ({ name, wording: new Map(questions.map(({ number, wording }) => [number, wordsOf(wording)])) }));

interface Columns {
  number: number | null;
  question: number | null;
  answer: number;
  /** Where the answers of several regions stand under one another. */
  region: number | null;
}

function columnsIn(sheet: SheetCells, row: number): Columns | null {
  const cells = sheet.filled(row).filter(({ text }) => text.length < 60).map(({ column, text }) => ({ column, header: plainText(text) }));
  const at = (pattern: RegExp) => cells.find(({ header }) => pattern.test(header))?.column ?? null;
  const answer = at(ANSWER);
  if (answer === null) return null;
  const number = at(NUMBER);
  const question = at(QUESTION);
  return number === null && question === null ? null : { number, question, answer, region: at(REGION) };
}

/** A question's number as it was typed, also where Excel made a date of it. */
function numberOf(sheet: SheetCells, row: number, column: number): string {
  const value = sheet.value(row, column);
  const text = sheet.text(row, column).trim();
  const iso = /^\d{4}-(\d{2})-(\d{2})/.exec(String(value)) ?? /^\d{4}-(\d{2})-(\d{2})$/.exec(text);
  return iso ? `${Number(iso[2])}.${Number(iso[1])}` : text.replace(/[.)]$/, "").replace(",", ".");
}

function readLine(sheet: SheetCells, row: number, { number, question, answer, region }: Columns): Answer | null {
  const wording = question === null ? "" : sheet.text(row, question);
  const own = number === null ? "" : numberOf(sheet, row, number);
  const asked = LEADING_NUMBER.exec(wording);
  const numbered = /^\d{1,2}\.\d{1,2}$/.test(own) ? own : (asked?.[1] ?? own);
  if (numbered === "" && wording.trim() === "") return null;
  const chapter = /^\d{0,2}$/.test(numbered) && !sheet.says(row, answer) && (wording === "" || question === null);
  if (chapter) return null;
  const whose = region === null ? undefined : findRegion(sheet.text(row, region))?.code;
  return { number: numbered, question: wording.replace(LEADING_NUMBER, ""), cell: sheet.cell(row, answer), ...(whose !== undefined && { region: whose }) };
}

/** The template whose questions these are: same number and mostly the same words, for at least half of them. */
function templateOf(answers: readonly Answer[]): string | null {
  for (const { name, wording } of asked) {
    const known = answers.filter(({ number, question }) => sharedWords(wording.get(number) ?? [], wordsOf(question)) >= 0.7);
    if (known.length > 0 && known.length * 2 >= answers.length) return name;
  }
  return null;
}

/** The answers on a sheet, or `null` when it is none. `end`: the row after the last that may belong. Yields now and then. */
export function* readAnswers(sheet: SheetCells, end: number): Generator<undefined, AnswersSheet | null> {
  for (let row = sheet.firstRow; row < Math.min(end, sheet.firstRow + ROWS_SEARCHED); row++) {
    const columns = columnsIn(sheet, row);
    if (!columns) continue;
    const answers: Answer[] = [];
    for (let line = row + 1; line < end; line++) {
      if ((line - row) % ROWS_BETWEEN_PAUSES === 0) yield;
      const answer = readLine(sheet, line, columns);
      if (answer) answers.push(answer);
    }
    const used = [columns.number, columns.question, columns.answer].filter((column) => column !== null);
    const first = Math.min(...used);
    const last = answers.at(-1)?.cell.row ?? row;
    const area = { row, column: first, rows: last - row + 1, columns: Math.max(...used) - first + 1 };
    return { sheet: sheet.grid.name, area, template: templateOf(answers), answers };
  }
  return null;
}
