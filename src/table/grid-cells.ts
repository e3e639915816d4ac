/** Cells of a grid by the sheet's own rows and columns. */
import { composed } from "../text/words/normalise";
import { cellAddress } from "./address";
import type { Area, CellValue, Grid } from "./grid";

export function gridOf({ grids }: { grids: readonly Grid[] }, sheet: string): Grid | undefined {
  return grids.find((grid) => grid.name === sheet);
}

/** A cell's value by its place on the sheet; `null` outside what was read. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
}

/** What the user sees in a cell, as `TableCell.text` has it; "" when it is empty. */
export function shownAt(grid: Grid, row: number, column: number): string {
  return grid.shown?.[cellAddress(row, column)] ?? composed(String(valueAt(grid, row, column) ?? ""));
}

/** Whether two blocks share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
