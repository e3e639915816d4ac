/**
 * A grid in pieces, each small enough to be sent to another thread without either noticing, and put together again there.
 */
import { cellAddress } from "../../table/address";
import type { Area, CellValue, Grid } from "../../table/grid";
import { batches } from "./batches";

/** What there may be very much of in a grid; everything else of it is its head. */
type Bulk = "values" | "merges" | "shown" | "formulas";

export type GridHead = Omit<Grid, Bulk>;

/** Some more of a grid; in all pieces together each cell, merge and formula comes once, in order. */
export type GridPiece = Partial<Pick<Grid, Bulk>>;

/** Rows of a piece hold so many characters, all but the last of them. */
const CHARACTERS = 100_000;
/** What a cell weighs beside its text. */
const CELL = 10;
const AREAS_OR_ADDRESSES = 2000;

export function headOf({ name, firstRow, firstColumn, visibility, tables }: Grid): GridHead {
  return { name, firstRow, firstColumn, visibility, tables };
}

export function* piecesOf(grid: Grid): Generator<GridPiece> {
  let from = 0;
  let weight = 0;
  for (const [at, row] of grid.values.entries()) {
    weight += weightOf(row);
    if (weight < CHARACTERS) continue;
    yield rowsOf(grid, from, at + 1);
    [from, weight] = [at + 1, 0];
  }
  yield rowsOf(grid, from, grid.values.length);
  for (const merges of batches(grid.merges, AREAS_OR_ADDRESSES)) yield { merges };
  if (grid.formulas) for (const formulas of batches(grid.formulas, AREAS_OR_ADDRESSES)) yield { formulas };
}

/** What a row weighs: its characters, and something for each cell. */
export function weightOf(row: readonly unknown[]): number {
  let weight = CELL;
  for (const value of row) weight += CELL + (typeof value === "string" ? value.length : 0);
  return weight;
}

function rowsOf(grid: Grid, from: number, to: number): GridPiece {
  const values = grid.values.slice(from, to);
  return grid.shown ? { values, shown: shownOf(grid, values, from) } : { values };
}

/** Cell by cell: the record of a large sheet is too long to be gone through in one go. */
function shownOf({ shown, firstRow, firstColumn }: Grid, rows: Grid["values"], from: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) {
      if (value === null || typeof value === "string") continue;
      const address = cellAddress(firstRow + from + r, firstColumn + c);
      const text = shown![address];
      if (text !== undefined) found[address] = text;
    }
  return found;
}

/** A grid that grows with each piece that is added to it. */
export class GrowingGrid {
  readonly grid: Grid;
  private readonly values: (readonly CellValue[])[] = [];
  private readonly merges: Area[] = [];
  private readonly shown: Record<string, string> = {};
  private readonly formulas: string[] = [];

  constructor(head: GridHead) {
    this.grid = { ...head, values: this.values, merges: this.merges };
  }

  add({ values = [], merges = [], shown, formulas }: GridPiece): void {
    this.values.push(...values);
    this.merges.push(...merges);
    if (shown) this.grid.shown = Object.assign(this.shown, shown);
    if (!formulas) return;
    this.formulas.push(...formulas);
    this.grid.formulas = this.formulas;
  }
}
