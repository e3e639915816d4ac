/**
 * What a person has changed on a written sheet of figures. Each line says in "Läst" what was read, so that a cell which
 * says something else is a person's, whatever was sorted, filtered or moved since.
 */
import { allRegions } from "../../catalogue";
import { indicatorSheetTexts, type FigureColumn } from "../../language/indicator-sheets";
import { indicatorTexts } from "../../language/indicators";
import type { Language } from "../../language";
import { inOneGo } from "../../slices/in-one-go";
import { writtenHeader, type WrittenHeader } from "../../planned-sheets/written-header";
import { cellAddress } from "../../table/address";
import type { CellValue, Grid } from "../../table/grid";
import type { Qualifier } from "../../text/numbers";
import { shortened } from "../../text/shorten";
import type { Statement } from "../../text/statements";
import type { IndicatorFigure, IndicatorReading } from "../figure";
import { FigureIds } from "../ids";
import { eachPaused } from "../../slices/each-paused";
import { corrected, derivationsOf, NUMBERS, numbersOf, type FigureNumbers } from "./derived";
import type { FigureValues } from "./lines";
import { ToldLines } from "./repeated";
import { typedNumber } from "./typed";

export interface Corrections {
  /** The numbers that were changed, by figure. */
  numbers: ReadonlyMap<string, Partial<FigureNumbers>>;
  /** How exact a changed value is, where that is not simply exact. */
  qualifiers: ReadonlyMap<string, Qualifier>;
  /** What was typed for a number and is none, by figure: such a figure does not count. */
  unreadable: ReadonlyMap<string, string>;
  /** Figures taken into the sums or out of them. */
  taken: ReadonlyMap<string, boolean>;
  /** Lines with numbers of a person's, as they stand: they are kept where their figure is gone, or never was. */
  lines: readonly KeptLine[];
}

export interface KeptLine {
  /** `null`: a line that a person has added. */
  id: string | null;
  counts: boolean;
  values: FigureValues;
}

export const NO_CORRECTIONS: Corrections = { numbers: new Map(), qualifiers: new Map(), unreadable: new Map(), taken: new Map(), lines: [] };

/** What was read of a figure, as it is kept in its line. `counts`: `null` where its words are gone. */
export interface ReadBefore {
  counts: boolean | null;
  numbers: FigureNumbers;
}

const COUNTS = new Map<string, boolean | null>([["1", true], ["0", false], ["-", null]]);

/** "1;1229;;937;292;0.762". */
export function writtenRead({ counts, numbers }: ReadBefore): string {
  const flag = [...COUNTS].find(([, meaning]) => meaning === counts)![0];
  return [flag, ...NUMBERS.map((field) => numbers[field] ?? "")].join(";");
}

function parsedRead(text: CellValue): ReadBefore | null {
  const [flag = "", ...parts] = String(text ?? "").split(";");
  const values = parts.map((part) => (part === "" ? null : Number(part)));
  if (!COUNTS.has(flag) || values.length !== NUMBERS.length || values.some(Number.isNaN)) return null;
  return { counts: COUNTS.get(flag)!, numbers: Object.fromEntries(NUMBERS.map((field, at) => [field, values[at]!])) as FigureNumbers };
}

/** The corrections on a sheet; none where it is no sheet of figures. Pauses now and then. */
export function* readingCorrections(grid: Grid): Generator<undefined, Corrections> {
  const header = writtenHeader<FigureColumn>(grid, HEADERS, ["id", "read"]);
  if (!header) return NO_CORRECTIONS;
  const numbers = new Map<string, Partial<FigureNumbers>>();
  const qualifiers = new Map<string, Qualifier>();
  const unreadable = new Map<string, string>();
  const taken = new Map<string, boolean>();
  const lines: KeptLine[] = [];
  const seen = new Set<string>();
  const found = yield* identified(yield* linesBelow(grid, header), header.language);
  const told = yield* toldBy(found);
  yield* eachPaused(found, (line) => {
    const { id, values, isFoundAgain } = line;
    const before = parsedRead(values.read);
    if (id === null || before === null || seen.has(id)) {
      const isOwn = (id === null || seen.has(id)) && !told.repeats(values);
      if (isOwn) lines.push(ownLine(line, header.language));
      return;
    }
    seen.add(id);
    const changed = changedNumbers(before.numbers, line);
    const counts = line.unreadable === null && (line.counts ?? before.counts === true);
    if (Object.keys(changed).length > 0) numbers.set(id, changed);
    // What was kept once stays, until a person takes the line away.
    if (isFoundAgain || before.counts === null || Object.keys(changed).length > 0) lines.push({ id, values, counts: before.counts === null && counts });
    if ("value" in changed && line.qualifier !== null) qualifiers.set(id, line.qualifier);
    if (line.unreadable !== null) unreadable.set(id, line.unreadable);
    if (counts !== (before.counts ?? false)) taken.set(id, counts);
  });
  return { numbers, qualifiers, unreadable, taken, lines };
}

/** The corrections on a sheet in one go: for tests and small sheets. */
export function readCorrections(grid: Grid): Corrections {
  return inOneGo(readingCorrections(grid));
}

/** What the lines of figures tell: of several with the same id, the first is the figure's. */
function* toldBy(lines: readonly Line[]): Generator<undefined, ToldLines> {
  const told = new ToldLines();
  const seen = new Set<string>();
  yield* eachPaused(lines, ({ id, values }) => {
    const before = parsedRead(values.read);
    if (id === null || before === null || seen.has(id)) return;
    seen.add(id);
    told.add(values, before.numbers);
  });
  return told;
}

function ownLine({ values, counts, unreadable }: Line, language: Language): KeptLine {
  if (unreadable === null) return { id: null, values, counts: counts ?? true };
  return { id: null, values: { ...values, why: indicatorSheetTexts[language].figures.unreadable(unreadable) }, counts: false };
}

/** The lines below the header: what stands beside them, or adds them up, is none. */
function* linesBelow(grid: Grid, header: Header): Generator<undefined, Line[]> {
  const formulas = new Set<string>();
  yield* eachPaused(grid.formulas ?? [], (cell) => formulas.add(cell));
  const lines = yield* eachPaused(grid.values, (row, r) => {
    if (r <= header.row || row.every((cell) => cell === null || cell === "")) return [];
    const line = lineAt(grid, r, header, formulas);
    return line.id !== null || (saysSomething(line) && !isTotals(line)) ? [line] : [];
  });
  return lines.flat();
}

const WORDS = ["insats", "words", "noun"] as const;

function saysSomething({ values, unreadable }: Line): boolean {
  return unreadable !== null || [...NUMBERS, ...WORDS].some((column) => values[column] !== null);
}

const TOTAL = /^(?:sum|total)/i;

/** "Summa" stands where others say yes or no, or names what formulas add up. */
function isTotals({ values, counts, workedOut }: Line): boolean {
  if (counts !== null || values.words !== null) return false;
  if (values.counts !== null) return true;
  const isNamed = values.insats === null || TOTAL.test(String(values.insats));
  const numbers = NUMBERS.filter((field) => values[field] !== null);
  return isNamed && numbers.length > 0 && numbers.every((field) => workedOut.has(field));
}

/** Lines with the ids of their figures, also where an id is gone: that is known by the words, unless another line has it. */
function* identified(lines: readonly Line[], language: Language): Generator<undefined, Line[]> {
  const known = new Set(lines.map(({ id }) => id));
  const ids = new FigureIds();
  return yield* eachPaused(lines, (line) => {
    const { region, insats, words, read } = line.values;
    if (line.id !== null || words === null || parsedRead(read) === null) return line;
    let id: string;
    do id = ids.of(regionCode(region, language), String(insats ?? ""), String(words));
    while (known.has(id));
    return { ...line, id, isFoundAgain: true, values: { ...line.values, id } };
  });
}

function regionCode(name: FigureValues["region"], language: Language): string | null {
  if (name === null || name === indicatorTexts[language].noGroup.region) return null;
  return allRegions().find((region) => region.name === name)?.code ?? String(name);
}

type Header = WrittenHeader<FigureColumn>;

const HEADERS = { sv: indicatorSheetTexts.sv.figures.headers, en: indicatorSheetTexts.en.figures.headers };

interface Line {
  id: string | null;
  /** Whether the id was gone, and is known by the words. */
  isFoundAgain: boolean;
  values: FigureValues;
  /** How exact the value is, as it was typed or stands in its column. */
  qualifier: Qualifier | null;
  /** What was typed for a number and is none. */
  unreadable: string | null;
  /** `null`: something else than yes or no. */
  counts: boolean | null;
  /** The numbers that formulas work out, those whose column is gone and those that cannot be read. */
  workedOut: ReadonlySet<FigureColumn>;
}

function lineAt(grid: Grid, row: number, { columns, language }: Header, formulas: ReadonlySet<string>): Line {
  const { figures, yes, no } = indicatorSheetTexts[language];
  const at = (key: FigureColumn): CellValue => (columns.has(key) ? (grid.values[row]![columns.get(key)!] ?? null) : null);
  const values = Object.fromEntries((Object.keys(figures.headers) as FigureColumn[]).map((key) => [key, plain(at(key))])) as FigureValues;
  const typed = new Map(NUMBERS.map((field) => [field, typedNumber(at(field))]));
  for (const [field, number] of typed) values[field] = number?.value ?? null;
  const isFormula = (key: FigureColumn) => !columns.has(key) || formulas.has(cellAddress(grid.firstRow + row, grid.firstColumn + columns.get(key)!));
  const said = String(values.counts ?? "").trim().toLowerCase();
  const typedExactness = typed.get("value")?.qualifier ?? null;
  const unread = NUMBERS.find((field) => typed.get(field) === null && !isFormula(field));
  return {
    ...{ id: values.id === null ? null : String(values.id), isFoundAgain: false },
    values: typedExactness === null ? values : { ...values, exactness: figures.exactness[typedExactness] },
    qualifier: typedExactness ?? QUALIFIERS.find((qualifier) => figures.exactness[qualifier] === values.exactness) ?? null,
    unreadable: unread === undefined ? null : shortened(String(at(unread)), LONGEST_QUOTE),
    counts: said === yes.toLowerCase() ? true : said === no.toLowerCase() ? false : null,
    // What is no number corrects none.
    workedOut: new Set(NUMBERS.filter((field) => isFormula(field) || typed.get(field) === null)),
  };
}

const QUALIFIERS: readonly Qualifier[] = ["about", "over", "almost", "atLeast", "atMost"];
const LONGEST_QUOTE = 40;

function plain(cell: CellValue): string | number | null {
  if (typeof cell === "boolean") return String(cell);
  return cell === "" ? null : cell;
}

function changedNumbers(before: FigureNumbers, { values, workedOut }: Line): Partial<FigureNumbers> {
  return Object.fromEntries(NUMBERS.flatMap((field) => (workedOut.has(field) || alike(before[field], values[field] as number | null) ? [] : [[field, values[field]]])));
}

/** Spreadsheets keep some fifteen digits. */
function alike(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** A reading with its numbers corrected: what the panel sums up when a sheet has been corrected. Pauses now and then. */
export function* correcting(reading: IndicatorReading, { numbers, qualifiers }: Corrections): Generator<undefined, IndicatorReading> {
  if (numbers.size === 0) return reading;
  return { ...reading, figures: yield* eachPaused(reading.figures, (figure) => asExact(correctedFigure(figure, numbers.get(figure.id)), qualifiers)) };
}

/** A figure that is as exact as a person says. */
export function asExact(figure: IndicatorFigure, qualifiers: Corrections["qualifiers"]): IndicatorFigure {
  const qualifier = qualifiers.get(figure.id);
  return qualifier === undefined ? figure : { ...figure, statement: { ...figure.statement, qualifier } };
}

function correctedFigure(figure: IndicatorFigure, changes: Partial<FigureNumbers> | undefined): IndicatorFigure {
  if (!changes) return figure;
  const { statement } = figure;
  const read = numbersOf(statement);
  return { ...figure, statement: withNumbers(statement, corrected(read, changes, derivationsOf(statement, read))) };
}

const NO_SPLIT = { women: null, men: null, total: null, womenShare: null, menShare: null, womenRate: null, menRate: null, derived: [] };

function withNumbers(statement: Statement, { value, upTo, women, men, womenShare }: FigureNumbers): Statement {
  const { split } = statement;
  const told = split !== null || women !== null || men !== null || womenShare !== null;
  return {
    ...statement,
    low: value,
    high: upTo ?? value,
    split: told ? { ...(split ?? NO_SPLIT), women, men, total: women !== null && men !== null ? women + men : value, womenShare: womenShare === null ? null : 100 * womenShare, menShare: womenShare === null ? null : 100 - 100 * womenShare } : null,
  };
}
