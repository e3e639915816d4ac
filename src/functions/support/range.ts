/** A range as Excel hands it to a function: rows of values, and where asked for its address. */
import { columnIndex } from "../../table/address";
import type { CellValue, Grid } from "../../table/grid";

/** Where a range lies. Without an address it is taken to begin in A1 of nowhere in particular. */
export interface Place {
  /** What Excel writes before a cell's address, "'4.4 Näringsliv'!"; "" when unknown. */
  sheet: string;
  /** 0-based row and column of the upper left cell. */
  row: number;
  column: number;
}

/** Reads an address such as "'4.4 Näringsliv'!$A$4:$D$12", "Blad1!A:D" or "Blad1!4:12"; none for an argument that is no range. */
export function placeOf(address: string | null | undefined): Place {
  const [, sheet = "", column = "A", row = "1"] = /^(.*!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::.*)?$/is.exec(address ?? "") ?? [];
  return { sheet, row: Number(row) - 1, column: columnIndex(column) };
}

/**
 * The cells as a sheet of their own, without the empty rows at the end (a whole column has a million). What is found
 * must follow from the cells alone: Excel computes anew when they change, not when the sheet gets another name.
 */
export function gridOf(cells: readonly (readonly unknown[])[], { row, column }: Place): Grid {
  const values = cells.map((line) => line.map(cellValue));
  const last = values.findLastIndex((line) => line.some((value) => value !== null));
  return { name: "", values: values.slice(0, last + 1), firstRow: row, firstColumn: column, merges: [], visibility: "visible", tables: [] };
}

/** What a cell holds. Errors come as objects with a code, Excel's richer kinds of data with the plain value they stand for. */
export function cellValue(cell: unknown): CellValue {
  if (typeof cell === "object" && cell !== null) {
    const { basicValue, code } = cell as { basicValue?: unknown; code?: unknown };
    return cellValue(basicValue ?? (typeof code === "string" ? code : null));
  }
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return typeof cell === "string" && cell.trim() !== "" ? cell : null;
}
