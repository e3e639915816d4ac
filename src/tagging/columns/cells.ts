/** A sheet's cells by sheet coordinates, and whether there is room among them. */
import type { Area, CellValue, Grid } from "../../table/grid";

export class Cells {
  constructor(readonly grid: Grid) {}

  value(row: number, column: number): CellValue {
    return this.grid.values[row - this.grid.firstRow]?.[column - this.grid.firstColumn] ?? null;
  }

  /** Whether a block is empty, and no part of an Excel table or of merged cells. */
  isFree(area: Area): boolean {
    const { tables, merges } = this.grid;
    return this.isEmpty(area) && ![...tables, ...merges].some((other) => meet(other, area));
  }

  isEmpty(area: Area): boolean {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) if (this.value(row, column) !== null) return false;
    }
    return true;
  }
}

/** Whether two blocks share a cell. */
export const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
