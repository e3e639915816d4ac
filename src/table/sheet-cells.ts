/** A grid seen by sheet coordinates: texts, values, filled cells of a row, merges that reach down from above. */
import type { Area, CellValue, Grid } from "./grid";
import type { TableCell } from "./reading";
import { cellAddress } from "./address";
import { composed, isComposed } from "../text/words/normalise";

export interface FilledCell {
  column: number;
  text: string;
}

/** No merge is followed over more columns than this: wider ones are titles, and hostile files hold thousands. */
const WIDEST_MERGE = 256;

/** Stands for an empty cell in tables: a dash or dots. */
const DASH = /^[\s\-\u2010-\u2015.·…/]*$/;

/** A plain letter or a digit: tells most cells from dashes without a look at the whole. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function saysAnything(value: CellValue): boolean {
  return value !== null && (typeof value !== "string" || beginsWithLetter(value) || !DASH.test(value));
}

const MERGES_BETWEEN_PAUSES = 1000;
const ROWS_BETWEEN_PAUSES = 1000;
/** More than Excel's number of columns. */
const anchorKey = (row: number, column: number): number => row * 65536 + column;

/** Grids never change. */
const known = new WeakMap<Grid, SheetCells>();

export class SheetCells {
  /** First row with cells, and the row after the last: 0-based rows of the sheet. */
  readonly firstRow: number;
  readonly endRow: number;
  private readonly downward = new Map<number, Area[]>();
  private readonly anchors = new Map<number, Area>();
  /** All letters are one character each already, as in nearly every sheet: each cell is asked for many times. */
  private isComposed = true;

  private constructor(readonly grid: Grid) {
    this.firstRow = grid.firstRow;
    this.endRow = grid.firstRow + grid.values.length;
  }

  /** A sheet with its merges, taken in once however many ask for it. Yields now and then. */
  static *of(grid: Grid): Generator<undefined, SheetCells> {
    const sheet = known.get(grid) ?? (yield* SheetCells.takenIn(grid));
    known.set(grid, sheet);
    return sheet;
  }

  private static *takenIn(grid: Grid): Generator<undefined, SheetCells> {
    const sheet = new SheetCells(grid);
    for (const [index, merge] of grid.merges.entries()) {
      if (index % MERGES_BETWEEN_PAUSES === MERGES_BETWEEN_PAUSES - 1) yield;
      sheet.index(merge);
    }
    for (const merges of sheet.downward.values()) merges.sort((a, b) => a.row - b.row);
    for (const [index, row] of grid.values.entries()) {
      if (index % ROWS_BETWEEN_PAUSES === ROWS_BETWEEN_PAUSES - 1) yield;
      sheet.isComposed &&= row.every((value) => typeof value !== "string" || isComposed(value));
    }
    return sheet;
  }

  private index(merge: Area): void {
    this.anchors.set(anchorKey(merge.row, merge.column), merge);
    if (merge.rows < 2) return;
    const end = merge.column + Math.min(merge.columns, WIDEST_MERGE);
    for (let column = merge.column; column < end; column++) {
      const merges = this.downward.get(column);
      if (merges) merges.push(merge);
      else this.downward.set(column, [merge]);
    }
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[row - this.grid.firstRow]?.[column - this.grid.firstColumn] ?? null;
  }

  /** What the user sees in the cell, each letter as one character; "" when it is empty. */
  text(row: number, column: number): string {
    return this.shownAs(this.value(row, column), row, column);
  }

  private shownAs(value: CellValue, row: number, column: number): string {
    if (value === null || value === "") return "";
    const shown = this.grid.shown?.[cellAddress(row, column)];
    if (shown !== undefined) return shown;
    if (typeof value !== "string") return String(value);
    return this.isComposed ? value : composed(value);
  }

  /** Whether the cell says anything: a dash or white space does not. */
  says(row: number, column: number): boolean {
    return saysAnything(this.value(row, column));
  }

  cell(row: number, column: number): TableCell {
    const value = this.value(row, column);
    return { row, column, value, text: this.shownAs(value, row, column) };
  }

  /** The cells of a row that say something, left to right. */
  filled(row: number): FilledCell[] {
    const values = this.grid.values[row - this.grid.firstRow] ?? [];
    const filled: FilledCell[] = [];
    let column = this.grid.firstColumn;
    for (const value of values) {
      if (saysAnything(value)) filled.push({ column, text: this.shownAs(value, row, column) });
      column += 1;
    }
    return filled;
  }

  /** The merge that begins in a cell, if any. */
  mergeAt(row: number, column: number): Area | null {
    return this.anchors.get(anchorKey(row, column)) ?? null;
  }

  /** The merge that covers a cell and begins on a row above it, if any. */
  mergeFromAbove(row: number, column: number): Area | null {
    const merges = this.downward.get(column);
    if (!merges) return null;
    let low = 0;
    let high = merges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (merges[middle]!.row < row) low = middle + 1;
      else high = middle;
    }
    const merge = merges[low - 1];
    return merge && merge.row + merge.rows > row ? merge : null;
  }
}
