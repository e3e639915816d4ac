/** A sheet's cells by sheet coordinates, and whether there is room among them. */
import { cellAddress } from "../../table/address";
import type { Area, CellValue, Grid } from "../../table/grid";
import { overlaps, valueAt } from "../../table/grid-cells";

export class Cells {
  private readonly formulas: ReadonlySet<string>;

  constructor(readonly grid: Grid) {
    this.formulas = new Set(grid.formulas);
  }

  value(row: number, column: number): CellValue {
    return valueAt(this.grid, row, column);
  }

  /** Whether a block is empty, and no part of an Excel table or of merged cells. */
  isFree(area: Area): boolean {
    const { tables, merges } = this.grid;
    return this.isEmpty(area) && ![...tables, ...merges].some((other) => overlaps(other, area));
  }

  /** The column after the last that holds something, as far as the grid goes. */
  endOf(row: number): number {
    return this.grid.firstColumn + (this.grid.values[row - this.grid.firstRow]?.length ?? 0);
  }

  /** A formula may show nothing and is something all the same. */
  hasFormula(row: number, column: number): boolean {
    return this.formulas.size > 0 && this.formulas.has(cellAddress(row, column));
  }

  isEmpty(area: Area): boolean {
    for (let row = area.row; row < area.row + area.rows; row++) {
      if (this.formulas.size === 0 && this.endOf(row) <= area.column) continue;
      for (let column = area.column; column < area.column + area.columns; column++) if (this.value(row, column) !== null || this.hasFormula(row, column)) return false;
    }
    return true;
  }
}
