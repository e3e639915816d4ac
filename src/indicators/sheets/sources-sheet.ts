/**
 * The sheet "Insatslista": a table with one line for each insats, those to ask for a gender split first. What an insats
 * tells in figures is counted there by formulas, so that a figure that is corrected takes it off the list.
 */
import type { Language } from "../../language";
import { indicatorSheetTexts, type SourceColumn } from "../../language/indicator-sheets";
import { cellAddress } from "../../table/address";
import type { IndicatorReading, Source } from "../figure";
import type { FigureLine } from "./figures-sheet";
import { heightOf } from "./heights";
import { namingGroups } from "./lines";
import { LineIndex, type LineValue } from "./line-index";
import { columnNamed, literal } from "./live-table";
import { ASKED, type SourcesTable } from "./measures";
import { eachPaused } from "./paused";
import { LOOKS, type Look, type LookArea, type PlannedValue, type SheetPlan } from "./plan";

export interface SourceLine {
  source: Source;
  values: Record<SourceColumn, LineValue>;
}

const COLUMNS: Readonly<Record<SourceColumn, { width: number; look: Look }>> = {
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

const KEYS = Object.keys(COLUMNS) as SourceColumn[];
/** The widths of those whose texts are wrapped. */
const WRAPPED = KEYS.map((key) => (LOOKS[COLUMNS[key].look].wrap ? COLUMNS[key].width : 0));
const LAST_PRINTED: SourceColumn = "split";

/** The cells of a figure's line that the formulas of an insats compare, those of both its columns. */
export const COMPARED = 5;

/** The lines; figures are told by lines of the figures' sheet, whose corrections count. Pauses now and then. */
export function* sourceLines({ sources }: IndicatorReading, figures: readonly FigureLine[], language: Language): Generator<unknown, SourceLine[]> {
  const { yes, no, figures: words } = indicatorSheetTexts[language];
  const groupsOf = namingGroups(sources, language);
  const told = new Map<LineValue, { figures: number; splits: number }>();
  for (const { values } of figures) {
    if (values.kind !== words.kinds.outcome) continue;
    const { figures: count, splits } = told.get(values.source) ?? { figures: 0, splits: 0 };
    told.set(values.source, { figures: count + 1, splits: splits + (values.split === words.split.none ? 0 : 1) });
  }
  const insatser = sources.filter(({ kind }) => kind === "insats");
  const lines = yield* eachPaused(insatser, (source): SourceLine => {
    const { goal, ...groups } = groupsOf(source);
    const { figures: count, splits } = told.get(source.id) ?? { figures: 0, splits: 0 };
    return { source, values: { ...groups, insats: source.name, goals: goal, figures: count, split: splits > 0 ? yes : no, id: source.id } };
  });
  return [...lines.filter(({ values }) => values.split === no), ...lines.filter(({ values }) => values.split === yes)];
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
export function* sourcesSheet(lines: readonly SourceLine[], { language, table, figuresTable, live }: SourcesSheetWishes): Generator<unknown, SheetPlan> {
  const { sources, summary } = indicatorSheetTexts[language];
  const headers = headersOf(language, live);
  const header = KEYS.map((key) => headers[key]);
  const widths = KEYS.map((key) => COLUMNS[key].width);
  const rows = Math.max(1, lines.length);
  const area = { row: 0, column: 0, rows: rows + 1, columns: KEYS.length };
  const formulas = formulasOver(figuresTable, language);
  const cell = ({ values }: SourceLine, key: SourceColumn, row: number): PlannedValue => {
    const formula = live ? formulas[key]?.(cellAddress(row, KEYS.indexOf("id"))) : undefined;
    return formula === undefined ? values[key] : { formula, value: values[key] };
  };
  const cells = yield* eachPaused(lines, (line, at) => KEYS.map((key) => cell(line, key, at + 1)));
  const heights = yield* eachPaused(cells, (row, at) => [at + 1, heightOf(row, WRAPPED)] as const);
  return {
    name: sources.name,
    summary: sources.summary,
    rows: [header, ...cells],
    widths,
    heights: new Map([[0, heightOf(header, widths)], ...heights]),
    looks: [{ row: 0, column: 0, rows: 1, columns: KEYS.length, look: "header" }, ...KEYS.map((key, column): LookArea => ({ row: 1, column, rows, columns: 1, look: COLUMNS[key].look }))],
    merges: [],
    hiddenColumns: [],
    links: lines.map(({ source: { file, sheet, row } }, at) => ({ row: at + 1, column: 0, file, sheet, cell: cellAddress(row, 0), tip: `${sheet}!${cellAddress(row, 0)}` })),
    tables: [{ ...area, name: table }],
    lists: [],
    charts: [],
    colourScales: [],
    frozen: { rows: 1, columns: 1 },
    print: { orientation: "landscape", area: { ...area, columns: KEYS.indexOf(LAST_PRINTED) + 1 }, repeated: { first: 0, count: 1 }, breaks: [], footer: summary.page },
  };
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
