/**
 * The sheet "Insatslista": a table with one line for each insats, those to ask for a gender split first. What an insats
 * tells in figures is counted there by formulas, so that a figure that is corrected takes it off the list.
 */
import type { Language } from "../../language";
import { indicatorSheetTexts, type SourceColumn } from "../../language/indicator-sheets";
import { cellAddress, columnLetters } from "../../table/address";
import type { IndicatorReading, Source } from "../figure";
import type { FigureLine } from "./figures-sheet";
import { namingGroups } from "./lines";
import { LineIndex, type LineValue } from "./line-index";
import { columnNamed, literal } from "./live-table";
import { ASKED, type SourcesTable } from "./measures";
import { eachPaused } from "../../slices/each-paused";
import type { SheetPlan } from "../../planned-sheets/plan";
import { placeOf, tableSheet, type ColumnFacts } from "./table-sheet";

export interface SourceLine {
  source: Source;
  values: Record<SourceColumn, LineValue>;
}

const COLUMNS: Readonly<Record<SourceColumn, ColumnFacts>> = {
  insats: { width: 44, look: "link" },
  region: { width: 16, look: "wrapped" },
  year: { width: 7, look: "text" },
  section: { width: 9, look: "text" },
  table: { width: 22, look: "wrapped" },
  area: { width: 32, look: "wrapped" },
  goals: { width: 36, look: "wrapped" },
  agenda2030: { width: 26, look: "wrapped" },
  figures: { width: 9, look: "count" },
  split: { width: 16, look: "text" },
  id: { width: 16, look: "text" },
};

/** The cells of a figure's line that the formulas of an insats compare, those of both its columns. */
export const COMPARED = 5;

/** The lines; figures are told by lines of the figures' sheet, whose corrections count. Pauses now and then. */
export function* sourceLines({ sources }: IndicatorReading, figures: readonly FigureLine[], language: Language): Generator<unknown, SourceLine[]> {
  const { yes, no, figures: words } = indicatorSheetTexts[language];
  const groupsOf = namingGroups(sources, language);
  const told = new Map<LineValue, { figures: number; splits: number }>();
  yield* eachPaused(figures, ({ values }) => {
    if (values.kind !== words.kinds.outcome) return;
    const { figures: count, splits } = told.get(values.source) ?? { figures: 0, splits: 0 };
    told.set(values.source, { figures: count + 1, splits: splits + (values.split === words.split.none ? 0 : 1) });
  });
  const lines: Record<"asked" | "told", SourceLine[]> = { asked: [], told: [] };
  yield* eachPaused(sources, (source) => {
    if (source.kind === "answer") return;
    const { goal, ...groups } = groupsOf(source);
    const { figures: count, splits } = told.get(source.id) ?? { figures: 0, splits: 0 };
    const values = { ...groups, insats: source.name, goals: goal, figures: count, split: splits > 0 ? yes : no, id: source.id };
    lines[splits > 0 ? "told" : "asked"].push({ source, values });
  });
  return lines.asked.concat(lines.told);
}

/** The lines as a table that counts are made over. Pauses now and then. */
export function* sourcesTable(lines: readonly SourceLine[], { table, language, live }: Omit<SourcesSheetWishes, "figuresTable">): Generator<undefined, SourcesTable> {
  const headers = headersOf(language, live);
  return { name: table, headers, key: headers.id, lines: yield* LineIndex.of(lines.map(({ values }) => values), ASKED.sources) };
}

/** Headers say of columns that formulas would have counted that they are values. */
function headersOf(language: Language, live: boolean): Readonly<Record<SourceColumn, string>> {
  const { headers, fixedHeaders } = indicatorSheetTexts[language].sources;
  return live ? headers : { ...headers, ...fixedHeaders };
}

export interface SourcesSheetWishes {
  language: Language;
  table: string;
  figuresTable: string;
  /** Whether formulas count figures. */
  live: boolean;
}

/** The sheet with its lines. Pauses now and then. */
export function sourcesSheet(lines: readonly SourceLine[], { language, table, figuresTable, live }: SourcesSheetWishes): Generator<undefined, SheetPlan> {
  const { sources, summary } = indicatorSheetTexts[language];
  const formulas = live ? formulasOver(figuresTable, language) : {};
  const id = columnLetters(placeOf(COLUMNS, "id"));
  return tableSheet<SourceColumn, SourceLine>({
    ...{ name: sources.name, summary: sources.summary, footer: summary.page, table, lines },
    ...{ columns: COLUMNS, headers: headersOf(language, live), lastPrinted: "split", teller: "id", linked: "insats" },
    cellOf({ values }, column, row) {
      const formula = formulas[column];
      return formula ? { formula: formula(`${id}${row}`), value: values[column] } : values[column];
    },
    linkOf({ source: { file, sheet, row } }) {
      const cell = cellAddress(row, 0);
      return { file, sheet, cell, tip: `${sheet}!${cell}` };
    },
  });
}

/** How many figures of something reached an insats tells, and whether one of them tells women and men apart. */
function formulasOver(name: string, language: Language): Partial<Record<SourceColumn, (id: string) => string>> {
  const { figures, yes, no } = indicatorSheetTexts[language];
  const column = (key: keyof typeof figures.headers) => columnNamed(name, figures.headers[key]);
  const reached = (id: string) => `${column("source")},${id},${column("kind")},${literal(figures.kinds.outcome)}`;
  return {
    figures: (id) => `COUNTIFS(${reached(id)})`,
    split: (id) => `IF(COUNTIFS(${reached(id)},${column("split")},${literal(`<>${figures.split.none}`)})>0,${literal(yes)},${literal(no)})`,
  };
}
