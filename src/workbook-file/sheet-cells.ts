/**
 * The cells of a sheet while it is read, as a Grid wants them. Memory follows the cells that hold something: a sheet
 * that declares or formats a million empty rows costs nothing, and two cells in opposite corners cost two rows.
 */
import { cellAddress } from "../table/address";
import { LONGEST_TEXT, type Area, type CellValue, type Grid } from "../table/grid";
import type { Budget } from "./limits";
import { damaged } from "./problem";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export type Cells = Pick<Grid, "values" | "firstRow" | "firstColumn" | "merges" | "shown" | "formulas">;

/** What a cell holds, and what it shows where that differs. */
export interface CellContent {
  value: CellValue;
  shown?: string;
  hasFormula?: boolean;
}

export class SheetCells {
  private readonly rows = new Map<number, CellValue[]>();
  private readonly merges: Area[] = [];
  private readonly shown: Record<string, string> = {};
  private readonly formulas: string[] = [];

  constructor(private readonly budget: Budget) {}

  /** Puts a cell in its place. Throws FileProblem: `damaged` (outside any sheet) or `tooLarge`. */
  put(row: number, column: number, { value, shown, hasFormula = false }: CellContent): void {
    if (!isInSheet(row, column)) throw damaged("a cell outside the sheet");
    if (value === null && !hasFormula) return;
    this.budget.spend("cells", 1);
    if (hasFormula) this.formulas.push(cellAddress(row, column));
    if (value === null) return;
    const kept = typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value;
    if (typeof kept === "string") this.budget.spend("characters", kept.length);
    this.place(row, column, kept);
    if (shown !== undefined) this.shown[cellAddress(row, column)] = shown;
  }

  /** Remembers a merge. Throws FileProblem: `tooLarge`. */
  merge(area: Area): void {
    this.budget.spend("cells", 1);
    this.merges.push(area);
  }

  /** The rows from the first that holds something to the last; what lies between is there, if empty. */
  cells(): Cells {
    let [first, last, columns] = [Infinity, -1, 0];
    for (const [number, row] of this.rows) {
      first = Math.min(first, number);
      last = Math.max(last, number);
      columns = Math.max(columns, row.length);
    }
    if (last < 0) return { values: [], firstRow: 0, firstColumn: 0, merges: [], formulas: this.formulas };
    this.budget.spend("places", last - first + 1);
    const used: Area = { row: first, column: 0, rows: last - first + 1, columns };
    return {
      values: Array.from({ length: used.rows }, (_, i) => this.rows.get(first + i) ?? []),
      firstRow: first,
      firstColumn: 0,
      merges: this.merges.flatMap((merge) => clip(merge, used)),
      shown: this.shown,
      formulas: this.formulas,
    };
  }

  private place(at: number, column: number, value: CellValue): void {
    let row = this.rows.get(at);
    if (!row) this.rows.set(at, (row = []));
    const missing = column + 1 - row.length;
    if (missing > 0) {
      this.budget.spend("places", missing);
      for (let i = 0; i < missing; i++) row.push(null);
    }
    row[column] = value;
  }
}

export function isInSheet(row: number, column: number): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** The part of a merge that lies where there are cells: a merge over a whole sheet is as large as what it holds. */
function clip(area: Area, to: Area): Area[] {
  const [row, column] = [Math.max(area.row, to.row), Math.max(area.column, to.column)];
  const rows = Math.min(area.row + area.rows, to.row + to.rows) - row;
  const columns = Math.min(area.column + area.columns, to.column + to.columns) - column;
  return rows > 0 && columns > 0 && rows * columns > 1 ? [{ row, column, rows, columns }] : [];
}
