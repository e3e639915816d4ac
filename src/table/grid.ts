/**
 * The one shape in which a sheet reaches the core. `excel/` and `workbook-file/` both make it; from here on nobody
 * knows whether the cells came from Excel or from a file. Rows and columns are 0-based and count from the sheet's A1.
 */

/** What a cell holds. An empty cell is `null`; an Excel error is its text, such as "#N/A". */
export type CellValue = string | number | boolean | null;

/** The longest text that a cell can hold (Excel specifications and limits). */
export const LONGEST_TEXT = 32_767;

/** The longest name that a sheet can have. */
export const LONGEST_SHEET_NAME = 31;

/** A block of cells by its upper left corner and its size. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** An Excel table ("Formatera som tabell") on the sheet, header row included. */
export interface ExcelTable extends Area {
  name: string;
}

export interface Grid {
  name: string;
  /** `values[r][c]` is the cell at row `firstRow + r`, column `firstColumn + c`. Rows may be shorter than the widest. */
  values: readonly (readonly CellValue[])[];
  firstRow: number;
  firstColumn: number;
  merges: readonly Area[];
  visibility: "visible" | "hidden" | "veryHidden";
  tables: readonly ExcelTable[];
  /** What Excel shows where that differs from `String(value)`: numbers and dates with a format. Keyed by A1 address. */
  shown?: Readonly<Record<string, string>>;
  /** A1 addresses of cells that hold a formula; a fix never writes over one. */
  formulas?: readonly string[];
}
