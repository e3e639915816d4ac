/** The places of a workbook that a text can send its reader to: questions, sections and tables by their numbers. */
import { COMPILATION, templateByName } from "../../catalogue";
import type { Template } from "../../catalogue/template";
import type { InsatsTable, WorkbookReading } from "../../table/reading";
import { addTo } from "../../text/grouped";

/** One question's answer or one section's table, with the words it holds. */
export interface Place {
  number: string;
  sheet: string;
  row: number;
  column: number;
  question: string;
  /** Letters of its text, of a long table those of its beginning: what is (nearly) empty says nothing. */
  length: number;
  /** Whether it mentions a word, in any of its forms. */
  mentions(word: string): boolean;
}

export interface Places {
  /** All of them, in order. */
  all: readonly Place[];
  /** Whether the templates or the sheets have such a number: "11.2", "9". */
  exists(number: string): boolean;
  /** Whether a region's own report, by the template that the workbook follows, has no such number. */
  reportLacks(number: string): boolean;
  /** Whether the numbering is known well enough to say that a number does not exist. */
  isKnown: boolean;
  /** The places in this workbook under a number, a chapter's all; a table's also by its number in the compilation. */
  under(number: string): readonly Place[];
  /** The answer that stands right above a row of a sheet. */
  above(sheet: string, row: number): readonly Place[];
  /** The answers whose question has a word. */
  asking(word: string): readonly Place[];
  /** The places that mention all of some words, but for the row that asks. */
  mentioning(words: readonly string[], but: { sheet: string; row: number }): readonly Place[];
}

/** Forms of a Swedish word differ by up to so many letters at the end. */
const ENDING = 4;
const SHORTEST_STEM = 5;

/** How much of a word another form of it shares at least. */
function stemLength(word: string): number {
  return Math.min(word.length, Math.max(SHORTEST_STEM, word.length - ENDING));
}

/** Whether two words, in lower case, may be forms of one: they begin alike as far as the stems of both. */
function areForms(a: string, b: string): boolean {
  const shared = Math.max(stemLength(a), stemLength(b));
  return a.length >= shared && b.length >= shared && a.slice(0, shared) === b.slice(0, shared);
}

/** Built when first asked for: most places are never pointed at. */
function mentioning(texts: () => Iterable<string>): (word: string) => boolean {
  let known: Map<string, Set<string>> | null = null;
  return (word) => {
    known ??= wordsByBeginning(texts());
    for (const other of known.get(word.slice(0, SHORTEST_STEM)) ?? []) if (areForms(word, other)) return true;
    return false;
  };
}

function wordsByBeginning(texts: Iterable<string>): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{4,40}/gu) ?? []) {
      const beginning = word.slice(0, SHORTEST_STEM);
      const words = known.get(beginning);
      if (words) words.add(word);
      else known.set(beginning, new Set([word]));
    }
  }
  return known;
}

/** Those of some places that mention all of some words; none for no words. */
export const mentioningAll = (places: readonly Place[], words: readonly string[]): readonly Place[] => (words.length === 0 ? [] : places.filter((place) => words.every((word) => place.mentions(word))));

const templateOf = (name: string | null) => (name === null ? null : templateByName(name));

function* textsOf(table: InsatsTable): Iterable<string> {
  for (const { cells } of table.insatser) for (const list of Object.values(cells)) for (const { text } of list) yield text;
  for (const { text } of table.notes) yield text;
}

/** As much as shows that a place has something to say; a table may go on for very long. */
const LONG = 1000;

function lengthOf(table: InsatsTable): number {
  let length = 0;
  for (const text of textsOf(table)) {
    length += text.length;
    if (length > LONG) break;
  }
  return length;
}

function placesOfTables(workbook: WorkbookReading): { place: Place; numbers: string[] }[] {
  return workbook.tables.flatMap((table) => {
    const number = table.section.value;
    if (number === null) return [];
    const section = templateOf(table.template.value)?.sections.find((one) => one.number === number);
    // A table on what its section is called treats that, whatever its rows say.
    const texts = function* (): Iterable<string> {
      if (section) yield section.title;
      yield* textsOf(table);
    };
    const place: Place = { number, sheet: table.sheet, row: Math.max(table.headerRow, 0), column: table.area.column, question: "", length: lengthOf(table), mentions: mentioning(texts) };
    return [{ place, numbers: section === undefined ? [] : [String(section.compilation)] }];
  });
}

/** "10.3 RUS om ja" stands under 10.3. */
const numberOf = (label: string) => /^\d{1,2}(?:\.\d{1,2})?/u.exec(label)?.[0] ?? "";
/** "11" and "11." mean the chapter, "11.2" one question of it. */
export const chapterOf = (number: string) => number.split(".")[0]!;

function placesOfAnswers(workbook: WorkbookReading): Place[] {
  return workbook.answers.flatMap(({ sheet, answers }) =>
    answers.flatMap(({ number, question, cell: { row, column, text } }) => {
      const own = numberOf(number);
      return own === "" ? [] : [{ number: own, sheet, row, column, question, length: text.length, mentions: mentioning(() => [text]) }];
    }),
  );
}

/** The templates that the workbook's tables and answers follow. */
export function templatesOf(workbook: WorkbookReading): Template[] {
  const names = new Set([workbook.template.value, ...workbook.tables.map(({ template }) => template.value), ...workbook.answers.map(({ template }) => template)]);
  return [...names].flatMap((name) => templateOf(name) ?? []);
}

const numbersIn = ({ questions, sections }: Template) => [...questions, ...sections].map(({ number }) => number);

function numbersOf(templates: readonly Template[], places: readonly Place[]): Set<string> {
  const compiled = templates.flatMap(({ sections }) => sections.map(({ compilation }) => String(compilation)));
  return new Set([...places.map(({ number }) => number), ...templates.flatMap(numbersIn), ...compiled]);
}

/** The numbers and chapters of the regions' own reports; empty when their template is not known. */
function reportNumbers(templates: readonly Template[]): Set<string> {
  const numbers = templates.filter(({ name }) => name !== COMPILATION).flatMap(numbersIn);
  return new Set([...numbers, ...numbers.map(chapterOf)]);
}

/** So many numbered questions on a sheet show how it is numbered, also when its template is unknown. */
const ENOUGH = 8;
/** More than the questions and tables of several reports; searching them all for every pointer would take its time. */
const MOST = 400;
const kept = new WeakMap<WorkbookReading, Places>();

/** The places of a workbook, gathered once. */
export function placesOf(workbook: WorkbookReading): Places {
  const known = kept.get(workbook);
  if (known) return known;
  const tables = placesOfTables(workbook);
  const all = [...placesOfAnswers(workbook), ...tables.map(({ place }) => place)].slice(0, MOST);
  const templates = templatesOf(workbook);
  const numbers = numbersOf(templates, all);
  const inReport = reportNumbers(templates);
  const chapters = new Set([...numbers].map(chapterOf));
  const byNumber = new Map<string, Place[]>();
  const others = new Map(tables.map(({ place, numbers: more }) => [place, more]));
  for (const place of all) {
    for (const number of new Set([place.number, chapterOf(place.number), ...(others.get(place) ?? [])])) {
      addTo(byNumber, number, place);
    }
  }
  const places: Places = {
    all,
    exists: (number) => numbers.has(number) || (!number.includes(".") && chapters.has(number)),
    reportLacks: (number) => inReport.size > 0 && !inReport.has(number),
    isKnown: [...numbers].filter((number) => number.includes(".")).length >= ENOUGH,
    under: (number) => byNumber.get(number) ?? [],
    above: (sheet, row) => all.filter((place) => place.sheet === sheet && place.question !== "" && place.row < row).slice(-1),
    asking: (word) => all.filter(({ question }) => question.toLowerCase().includes(word)),
    mentioning: (words, but) => mentioningAll(all, words).filter((place) => !(place.sheet === but.sheet && place.row === but.row)),
  };
  kept.set(workbook, places);
  return places;
}
