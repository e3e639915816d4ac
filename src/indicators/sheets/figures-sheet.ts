/** The sheet "Figurer": a table with one line for each figure, each with a link to its cell. */
import type { Language } from "../../language";
import { indicatorSheetTexts, type FigureColumn } from "../../language/indicator-sheets";
import { cellAddress, columnLetters } from "../../table/address";
import { leavingOut } from "../counting";
import type { IndicatorFigure, IndicatorReading } from "../figure";
import type { CountingRules } from "../rules";
import { asExact, type Corrections, type KeptLine, writtenRead } from "./corrections";
import { corrected, derivationsOf, NUMBERS, numbersOf, type FigureNumbers, type NumberField } from "./derived";
import { lineOf, namingGroups, splitFormula, splitText, type FigureValues } from "./lines";
import { LineIndex } from "./line-index";
import { ASKED, type FiguresTable } from "./measures";
import { ToldLines } from "./repeated";
import { eachPaused } from "../../slices/each-paused";
import type { SheetPlan } from "../../planned-sheets/plan";
import { bodyOf, placeOf, tableSheet, type ColumnFacts } from "./table-sheet";

/** A line of the sheet. */
export interface FigureLine {
  values: FigureValues;
  /** The cell that the words stand in; `null`: not known, for lines of a person's own. */
  figure: IndicatorFigure | null;
  /** Formulas of what is worked out, by the Excel row that the line lands in. */
  formulas: ReadonlyMap<FigureColumn, (row: number) => string>;
}

/** The sheet's columns in order. */
const COLUMNS: Readonly<Record<FigureColumn, ColumnFacts>> = {
  counts: { width: 9, look: "text" },
  why: { width: 18, look: "wrapped" },
  region: { width: 13, look: "wrapped" },
  insats: { width: 26, look: "wrapped" },
  place: { width: 15, look: "link" },
  words: { width: 42, look: "wrapped" },
  kind: { width: 11, look: "text" },
  noun: { width: 16, look: "wrapped" },
  value: { width: 12, look: "count" },
  upTo: { width: 10, look: "count" },
  unit: { width: 10, look: "text" },
  women: { width: 10, look: "count" },
  men: { width: 10, look: "count" },
  womenShare: { width: 11, look: "share" },
  split: { width: 15, look: "text" },
  exactness: { width: 11, look: "text" },
  sort: { width: 15, look: "text" },
  period: { width: 15, look: "text" },
  womenRate: { width: 12, look: "share" },
  menRate: { width: 12, look: "share" },
  area: { width: 30, look: "text" },
  year: { width: 7, look: "text" },
  section: { width: 9, look: "text" },
  table: { width: 20, look: "text" },
  goals: { width: 30, look: "text" },
  agenda2030: { width: 24, look: "text" },
  derived: { width: 16, look: "text" },
  corrected: { width: 9, look: "text" },
  source: { width: 16, look: "text" },
  id: { width: 14, look: "text" },
  read: { width: 14, look: "text" },
};

export interface FigureWishes {
  language: Language;
  rules: CountingRules;
  corrections: Corrections;
}

/** The lines: the reading's figures in order, then lines of a person's own. Pauses now and then. */
export function* figureLines(reading: IndicatorReading, { language, rules, corrections }: FigureWishes): Generator<unknown, FigureLine[]> {
  const byHand = new Map([...corrections.taken, ...rules.taken]);
  const before = yield* leavingOut(reading, { ...rules, taken: new Map() });
  const now = byHand.size === 0 ? before : yield* leavingOut(reading, { ...rules, taken: byHand });
  const groupsOf = namingGroups(reading.sources, language);
  const told = new ToldLines();
  const lines = yield* eachPaused(reading.figures, (figure): FigureLine => {
    const read = numbersOf(figure.statement);
    const derivations = derivationsOf(figure.statement, read);
    const found = corrected(read, {}, derivations);
    const changes = corrections.numbers.get(figure.id) ?? {};
    const numbers = corrected(found, changes, derivations);
    const why = now.get(figure.id);
    const facts = {
      ...{ groups: groupsOf(figure.source), why, numbers },
      corrected: Object.keys(changes).length > 0 || (why === undefined) !== !before.has(figure.id),
      read: writtenRead({ counts: !before.has(figure.id), numbers: found }),
    };
    const live = [...derivations.values()].filter(({ field, from }) => !(field in changes) && from.every((input) => numbers[input] !== null));
    const values = { ...lineOf(asExact(figure, corrections.qualifiers), facts, language), ...whyUnreadable(corrections.unreadable.get(figure.id), language) };
    if (corrections.lines.length > 0) told.add(values, found);
    return {
      ...{ values, figure },
      formulas: new Map([...live.map(({ field, formula }) => [field, (row: number) => formula(cellsOf(row))] as const), splitIn(language)]),
    };
  });
  return lines.concat(yield* ownLines(reading, corrections, told, language));
}

function whyUnreadable(typed: string | undefined, language: Language): Partial<FigureValues> {
  return typed === undefined ? {} : { why: indicatorSheetTexts[language].figures.unreadable(typed) };
}

/**
 * Lines with numbers of a person's that no figure has any more, uncounted until told otherwise, and lines that were added.
 * What only repeats a figure's line was its own before something was written over its id.
 */
function* ownLines({ figures }: IndicatorReading, { lines }: Corrections, told: ToldLines, language: Language): Generator<undefined, FigureLine[]> {
  const ids = new Set<string>();
  yield* eachPaused(figures, ({ id }) => ids.add(id));
  const own = yield* eachPaused(lines, (line) => ((line.id === null ? !told.repeats(line.values) : !ids.has(line.id)) ? [ownLine(line, language)] : []));
  return own.flat();
}

function ownLine({ id, counts, values }: KeptLine, language: Language): FigureLine {
  const texts = indicatorSheetTexts[language];
  return {
    values: {
      ...values,
      ...{ counts: counts ? texts.yes : texts.no, corrected: texts.yes, id },
      why: id === null ? values.why : texts.figures.gone,
      read: id === null ? null : `-${String(values.read).slice(1)}`,
      split: splitText(values as unknown as FigureNumbers, language),
    },
    figure: null,
    formulas: new Map([splitIn(language)]),
  };
}

const splitIn = (language: Language) => ["split", (row: number) => splitFormula(cellsOf(row), language)] as const;

const LETTERS = NUMBERS.map((field) => [field, columnLetters(placeOf(COLUMNS, field))] as const);

/** The cells of a line's numbers. */
function cellsOf(row: number): Record<NumberField, string> {
  return Object.fromEntries(LETTERS.map(([field, letters]) => [field, `${letters}${row}`])) as Record<NumberField, string>;
}

/** The lines as a table that sums are made over. Pauses now and then. */
export function* figuresTable(lines: readonly FigureLine[], name: string, language: Language): Generator<undefined, FiguresTable> {
  const { headers } = indicatorSheetTexts[language].figures;
  return { name, headers, key: headers.words, lines: yield* LineIndex.of(lines.map(({ values }) => values), ASKED.figures) };
}

export interface FiguresSheetWishes {
  language: Language;
  /** The table's name. */
  table: string;
  /** Whether what is worked out stands as formulas. */
  live: boolean;
}

/** The sheet with its lines. Pauses now and then. */
export function* figuresSheet(lines: readonly FigureLine[], { language, table, live }: FiguresSheetWishes): Generator<undefined, SheetPlan> {
  const { figures, yes, no, summary } = indicatorSheetTexts[language];
  const plan = yield* tableSheet<FigureColumn, FigureLine>({
    ...{ name: figures.name, summary: figures.summary, footer: summary.page, table, lines },
    ...{ columns: COLUMNS, headers: figures.headers, lastPrinted: "womenShare", teller: "id", linked: "place" },
    cellOf({ values, formulas }, column, row) {
      const formula = live ? formulas.get(column) : undefined;
      return formula ? { formula: formula(row), value: values[column] } : values[column];
    },
    linkOf: ({ figure, values }) => figure && { file: figure.source.file, sheet: figure.sheet, cell: cellAddress(figure.row, figure.column), tip: String(values.place) },
  });
  return {
    ...plan,
    hiddenColumns: [placeOf(COLUMNS, "read")],
    lists: [{ ...bodyOf({ columns: COLUMNS, lines }, "counts"), choices: [yes, no], tip: figures.choose }],
  };
}
