/**
 * What a person has changed on a written sheet of figures. Each line says in "Läst" what was read, so that a cell which
 * says something else is a person's, whatever was sorted, filtered or moved since.
 */
import { indicatorSheetTexts, type FigureColumn } from "../../language/indicator-sheets";
import type { Language } from "../../language";
import { cellAddress } from "../../table/address";
import type { CellValue, Grid } from "../../table/grid";
import type { Statement } from "../../text/statements";
import type { IndicatorFigure, IndicatorReading } from "../figure";
import { corrected, derivationsOf, NUMBERS, numbersOf, type FigureNumbers } from "./derived";
import type { FigureValues } from "./lines";

export interface Corrections {
  /** The numbers that were changed, by figure. */
  numbers: ReadonlyMap<string, Partial<FigureNumbers>>;
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

export const NO_CORRECTIONS: Corrections = { numbers: new Map(), taken: new Map(), lines: [] };

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

/** The corrections on a sheet; none where it is no sheet of figures. */
export function readCorrections(grid: Grid): Corrections {
  const header = headerOf(grid);
  if (!header) return NO_CORRECTIONS;
  const numbers = new Map<string, Partial<FigureNumbers>>();
  const taken = new Map<string, boolean>();
  const lines: KeptLine[] = [];
  const seen = new Set<string>();
  const formulas = new Set(grid.formulas);
  for (const [r, row] of grid.values.entries()) {
    if (r <= header.row || row.every((cell) => cell === null || cell === "")) continue;
    const line = lineAt(grid, r, header, formulas);
    const id = line.values.id === null ? "" : String(line.values.id);
    const before = parsedRead(line.values.read);
    // A copy of a line is a line of its own.
    if (id === "" || before === null || seen.has(id)) {
      if (id === "" || seen.has(id)) lines.push({ ...line, id: null, counts: line.counts ?? true });
      continue;
    }
    seen.add(id);
    const changed = changedNumbers(before.numbers, line);
    const counts = line.counts ?? before.counts === true;
    if (Object.keys(changed).length > 0) {
      numbers.set(id, changed);
      lines.push({ id, values: line.values, counts: before.counts === null && counts });
    }
    if (counts !== (before.counts ?? false)) taken.set(id, counts);
  }
  return { numbers, taken, lines };
}

interface Header {
  row: number;
  language: Language;
  columns: ReadonlyMap<FigureColumn, number>;
}

/** The header stands within the first rows, also where lines were put above it. */
const FIRST_ROWS = 50;

function headerOf({ values }: Grid): Header | null {
  for (const [row, cells] of values.slice(0, FIRST_ROWS).entries()) {
    for (const language of ["sv", "en"] as const) {
      const { headers } = indicatorSheetTexts[language].figures;
      const places = new Map(cells.map((cell, column) => [cell, column]));
      if (places.has(headers.id) && places.has(headers.read)) {
        return { row, language, columns: new Map((Object.keys(headers) as FigureColumn[]).flatMap((key) => (places.has(headers[key]) ? [[key, places.get(headers[key])!] as const] : []))) };
      }
    }
  }
  return null;
}

interface Line {
  values: FigureValues;
  /** `null`: something else than yes or no. */
  counts: boolean | null;
  /** The numbers that formulas work out, and those whose column is gone. */
  workedOut: ReadonlySet<FigureColumn>;
}

function lineAt(grid: Grid, row: number, { columns, language }: Header, formulas: ReadonlySet<string>): Line {
  const { figures, yes, no } = indicatorSheetTexts[language];
  const at = (key: FigureColumn): CellValue => (columns.has(key) ? (grid.values[row]![columns.get(key)!] ?? null) : null);
  const values = Object.fromEntries((Object.keys(figures.headers) as FigureColumn[]).map((key) => [key, plain(at(key))])) as FigureValues;
  for (const field of NUMBERS) values[field] = numberIn(at(field));
  const isFormula = (key: FigureColumn) => !columns.has(key) || formulas.has(cellAddress(grid.firstRow + row, grid.firstColumn + columns.get(key)!));
  const said = String(values.counts ?? "").trim().toLowerCase();
  return {
    values,
    counts: said === yes.toLowerCase() ? true : said === no.toLowerCase() ? false : null,
    workedOut: new Set(NUMBERS.filter(isFormula)),
  };
}

function plain(cell: CellValue): string | number | null {
  if (typeof cell === "boolean") return String(cell);
  return cell === "" ? null : cell;
}

/** A number that was typed, also as a text: "1 200", "0,25". */
function numberIn(cell: CellValue): number | null {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : null;
  const digits = cell.replace(/\s/g, "").replace(",", ".");
  return digits === "" || Number.isNaN(Number(digits)) ? null : Number(digits);
}

function changedNumbers(before: FigureNumbers, { values, workedOut }: Line): Partial<FigureNumbers> {
  return Object.fromEntries(NUMBERS.flatMap((field) => (workedOut.has(field) || alike(before[field], values[field] as number | null) ? [] : [[field, values[field]]])));
}

/** Spreadsheets keep some fifteen digits. */
function alike(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** A reading with its numbers corrected: what the panel sums up when a sheet has been corrected. */
export function correctedReading(reading: IndicatorReading, { numbers }: Corrections): IndicatorReading {
  if (numbers.size === 0) return reading;
  return { ...reading, figures: reading.figures.map((figure) => correctedFigure(figure, numbers.get(figure.id))) };
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
