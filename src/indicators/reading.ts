/** From a recognised workbook to its figures: what each insats and each answer says in numbers, cell by cell. */
import { compilationSection, templateByName } from "../catalogue";
import { areaOfSection } from "../catalogue/area-of-section";
import type { ColumnRole } from "../catalogue/template";
import { inOneGo } from "../slices/in-one-go";
import { telling } from "../slices/telling";
import { cellAddress } from "../table/address";
import { regionOf, saying, textOf } from "../table/insatser";
import { nameAlone } from "../table/names/name-alone";
import type { Answer, AnswersSheet, Insats, InsatsTable, TableCell, WorkbookReading } from "../table/reading";
import type { TaggedRow } from "../tagging";
import { settledByDefault } from "../tagging/columns/settled";
import { shortened } from "../text/shorten";
import { type Statement, readingStatements } from "../text/statements";
import type { IndicatorFigure, IndicatorReading, Source } from "./figure";
import { FigureIds } from "./ids";
import { passagesOf } from "./passages";

export interface FiguringProgress {
  /** Insatser and answers that are read, of how many. */
  done: number;
  of: number;
}

/** Where an insats tells of itself in words: goals and what a result rests on are named there, not counted. */
const TOLD: readonly ColumnRole[] = ["name", "outputs", "outcomes"];

/** As much of a name as can be read at a glance. */
const LONGEST_NAME = 60;

/**
 * Reads the figures of a workbook, in the order of its rows; yields where it stands before each, so that the pane can
 * breathe.
 * @param tags The tags of its insatser; `null`: not tagged, so that there are no goals and only the tables' own areas.
 */
export function* figuring(workbook: WorkbookReading, tags: readonly TaggedRow[] | null): Generator<FiguringProgress, IndicatorReading> {
  const tagged = new Map(tags?.map((row) => [insatsId(row.table, row.insats), row]));
  const answered = workbook.answers.flatMap((sheet) => sheet.answers.filter(({ cell }) => cell.text !== "").map((answer) => ({ sheet, answer })));
  const of = workbook.tables.reduce((sum, { insatser }) => sum + insatser.length, answered.length);
  const ids = new FigureIds();
  const sources: Source[] = [];
  const figures: IndicatorFigure[] = [];
  function* read(source: Source, cells: readonly TableCell[]): Generator<FiguringProgress, void> {
    const progress = { done: sources.length, of };
    yield progress;
    sources.push(source);
    for (const cell of cells) {
      // A cell full of numbers takes its time.
      figures.push(...figuresOf(source, cell, yield* telling(readingStatements(cell.text, { year: source.year }), progress), ids));
    }
  }
  for (const table of workbook.tables) {
    const common = tableSource(workbook, table);
    for (const insats of table.insatser) {
      const id = insatsId(table, insats);
      yield* read(insatsSource(common, id, regionOf(insats, table, workbook), insats, tagged.get(id)), TOLD.flatMap((role) => saying(insats, role)));
    }
  }
  for (const { sheet, answer } of answered) {
    yield* read(answerSource(workbook, sheet, answer), [answer.cell]);
  }
  return { sources, figures };
}

/** Reads the figures of a workbook in one go: for the CLI, tests and small workbooks. */
export function readIndicators(workbook: WorkbookReading, tags: readonly TaggedRow[] | null): IndicatorReading {
  return inOneGo(figuring(workbook, tags));
}

/** The readings of several files as one: sources and figures with ids of their own, also where two files tell the same. */
export function joined(readings: readonly IndicatorReading[]): IndicatorReading {
  const ids = new FigureIds();
  const all = readings.map(({ sources, figures }, file) => {
    const moved = new Map(sources.map((source) => [source.id, { ...source, id: `${file + 1}:${source.id}` }]));
    return { sources: [...moved.values()], figures: figures.map((figure) => ({ ...figure, id: ids.among(figure), source: moved.get(figure.source.id)! })) };
  });
  return { sources: all.flatMap(({ sources }) => sources), figures: all.flatMap(({ figures }) => figures) };
}

const sourceId = (sheet: string, row: number, column: number): string => `${sheet}!${cellAddress(row, column)}`;

/** Tables may stand side by side, so that a row alone is not one insats. */
const insatsId = (table: Pick<InsatsTable, "sheet" | "area">, { row }: Insats): string => sourceId(table.sheet, row, table.area.column);

function figuresOf(source: Source, { row, column, text }: TableCell, statements: readonly Statement[], ids: FigureIds): IndicatorFigure[] {
  if (statements.length === 0) return [];
  const passageAt = passagesOf(text);
  return statements.map((statement) => {
    const words = text.slice(statement.start, statement.end);
    return { id: ids.of(source.region, source.name, words), source, sheet: source.sheet, row, column, text: words, statement, ...passageAt(statement.start) };
  });
}

/** What the insatser of a table have in common. */
function tableSource(workbook: WorkbookReading, table: InsatsTable) {
  const section = table.section.value;
  return {
    ...{ kind: "insats" as const, file: workbook.fileName, sheet: table.sheet, table: table.id },
    year: table.year.value ?? workbook.year.value,
    ...{ section, compilationSection: compilationSection(table.template.value, section) },
  };
}

function insatsSource(common: ReturnType<typeof tableSource>, id: string, region: string | null, insats: Insats, tagged: TaggedRow | undefined): Source {
  const settled = tagged && settledByDefault(tagged.tags);
  return {
    ...common,
    ...{ id, region, row: insats.row },
    name: shortened(nameAlone(textOf(insats, "name")), LONGEST_NAME),
    area: areaOfSection(common.compilationSection) ?? settled?.area ?? null,
    goals: settled?.goals ?? [],
    agenda2030: settled?.agenda2030 ?? [],
  };
}

function answerSource(workbook: WorkbookReading, { sheet, template }: AnswersSheet, { number, question, cell }: Answer): Source {
  const section = chapterSection(template, number);
  return {
    ...{ id: sourceId(sheet, cell.row, cell.column), kind: "answer", file: workbook.fileName, sheet, row: cell.row },
    name: shortened(question, LONGEST_NAME),
    region: workbook.region.value,
    year: workbook.year.value,
    ...{ section: number, compilationSection: section, table: null },
    area: areaOfSection(section),
    ...{ goals: [], agenda2030: [] },
  };
}

/** The section that the chapter of a question reports on: question 3.1 belongs with the table 3.4. */
function chapterSection(templateName: string | null, number: string): number | null {
  const template = templateName === null ? null : templateByName(templateName);
  const chapter = `${number.split(".")[0]!}.`;
  return template?.sections.find((section) => section.number.startsWith(chapter))?.compilation ?? null;
}
