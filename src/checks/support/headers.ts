/** Header rows: several sections on one sheet may share one, which the column checks look at once. */
import { squeezeSpaces } from "../../text/words/normalise";
import type { InsatsTable, TableColumn, WorkbookReading } from "../../table/reading";
import type { Area } from "../../table/grid";
import type { TemplateField } from "../../catalogue/template";
import { templateByName } from "../../catalogue";

export interface Header {
  sheet: string;
  row: number;
  /** From left to right, without what somebody wrote beside the table: that is not moved about. */
  columns: readonly TableColumn[];
  /** The template's fields, in the template's order. */
  fields: readonly TemplateField[];
  /** The tables below it, one for each section. */
  tables: readonly InsatsTable[];
  /** From the header to the last line of the last table below it. */
  area: Area;
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Every header row of the workbook, once. A sheet that holds only a note has none. */
export function headersOf(workbook: WorkbookReading): Header[] {
  const headers = new Map<string, Header>();
  for (const table of workbook.tables) {
    if (table.headerRow < 0) continue;
    const key = `${table.sheet}\n${table.headerRow}\n${table.columns[0]?.column}`;
    const known = headers.get(key);
    headers.set(key, {
      sheet: table.sheet,
      row: table.headerRow,
      columns: table.columns.filter(({ beside }) => !beside).sort((a, b) => a.column - b.column),
      fields: templateByName(table.template.value)?.fields ?? [],
      tables: [...(known?.tables ?? []), table],
      area: known ? around(known.area, table.area) : table.area,
    });
  }
  return [...headers.values()];
}

/** A header for a message: on one line, cut where it goes on with instructions. */
export function shortHeader(header: string): string {
  const line = squeezeSpaces(header);
  return line.length > 80 ? `${line.slice(0, 77).trimEnd()}…` : line;
}
