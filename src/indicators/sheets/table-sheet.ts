/** A sheet that is one Excel table, from A1: its columns, and what each line is written as. */
import type { Area } from "../../table/grid";
import { heightOf } from "../../planned-sheets/heights";
import { eachPaused } from "../../slices/each-paused";
import { LOOKS, type Look, type LookArea, type PlannedLink, type PlannedValue, type SheetPlan } from "../../planned-sheets/plan";

export interface ColumnFacts {
  /** In characters. */
  width: number;
  look: Look;
}

type Columns<Column extends string> = Readonly<Record<Column, ColumnFacts>>;

export interface TableSheet<Column extends string, Line> {
  name: string;
  summary: string;
  footer: string;
  /** The table's name. */
  table: string;
  /** In order. */
  columns: Columns<Column>;
  headers: Readonly<Record<Column, string>>;
  /** The columns up to this one are printed. */
  lastPrinted: Column;
  /** The column that tells a line from the others. */
  teller: Column;
  /** The column whose cells are links. */
  linked: Column;
  lines: readonly Line[];
  /** What stands in a line's cell; `row` as Excel numbers it. */
  cellOf(line: Line, column: Column, row: number): PlannedValue;
  /** Where a line leads; `null`: nowhere. */
  linkOf(line: Line): Omit<PlannedLink, "row" | "column"> | null;
}

/** The cells of a column, below its header. */
export function bodyOf<Column extends string>({ columns, lines }: Pick<TableSheet<Column, unknown>, "columns" | "lines">, column: Column): Area {
  return { row: 1, column: placeOf(columns, column), rows: rowsOf(lines), columns: 1 };
}

/** Where a column stands. */
export function placeOf<Column extends string>(columns: Columns<Column>, column: Column): number {
  return Object.keys(columns).indexOf(column);
}

/** An Excel table has at least one line. */
const rowsOf = (lines: readonly unknown[]): number => Math.max(1, lines.length);

/** The sheet. Pauses now and then. */
export function* tableSheet<Column extends string, Line>(sheet: TableSheet<Column, Line>): Generator<undefined, SheetPlan> {
  const { columns, headers, lines, cellOf, linkOf } = sheet;
  const keys = Object.keys(columns) as Column[];
  const header = keys.map((key) => headers[key]);
  const widths = keys.map((key) => columns[key].width);
  const wrapped = keys.map((key) => (LOOKS[columns[key].look].wrap ? columns[key].width : 0));
  const linked = placeOf(columns, sheet.linked);
  const rows: PlannedValue[][] = [header];
  const heights = new Map([[0, heightOf(header, widths)]]);
  const links: PlannedLink[] = [];
  yield* eachPaused(lines, (line, at) => {
    const cells = keys.map((key) => cellOf(line, key, at + 2));
    const link = linkOf(line);
    rows.push(cells);
    heights.set(at + 1, heightOf(cells, wrapped));
    if (link) links.push({ row: at + 1, column: linked, ...link });
  });
  const area = { row: 0, column: 0, rows: rowsOf(lines) + 1, columns: keys.length };
  return {
    ...{ name: sheet.name, summary: sheet.summary, rows, widths, heights, links },
    looks: [{ row: 0, column: 0, rows: 1, columns: keys.length, look: "header" }, ...keys.map((key): LookArea => ({ ...bodyOf(sheet, key), look: columns[key].look }))],
    tables: [{ ...area, name: sheet.table, tellers: [[placeOf(columns, sheet.teller)]] }],
    ...{ merges: [], hiddenColumns: [], lists: [], charts: [], colourScales: [] },
    frozen: { rows: 1, columns: 1 },
    print: { orientation: "landscape", area: { ...area, columns: placeOf(columns, sheet.lastPrinted) + 1 }, repeated: { first: 0, count: 1 }, breaks: [], footer: sheet.footer },
  };
}
