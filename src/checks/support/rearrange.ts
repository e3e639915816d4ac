/** Moves the columns of a table by cell edits, where nothing on the sheet can be harmed by it. */
import { cellAddress, parseArea } from "../../table/address";
import type { Area, CellValue, Grid } from "../../table/grid";
import type { WorkbookReading } from "../../table/reading";
import type { CellEdit } from "../check";
import { gridOf, overlaps, valueAt } from "../../table/grid-cells";
import type { Header } from "./headers";

/** A column of the sheet and what it shall hold: another column's cells, or a new header over empty cells. */
export interface Move {
  to: number;
  from: number | null;
  header?: string;
}

/** So many cells are a list to look over before it is done; a larger table is better rearranged in Excel itself. */
const MOST_CELLS = 20_000;

/** Lines that move with the columns: the header and the insatser. Notes and blank rows between stay as they are. */
function linesOf(header: Header): number[] {
  const lines = header.tables.flatMap((table) =>
    table.insatser.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)),
  );
  return [header.row, ...lines];
}

/** Merged cells, Excel tables, formats and formulas (here or elsewhere, reading these cells) make a move unsafe. */
function isSafe(workbook: WorkbookReading, grid: Grid, area: Area): boolean {
  const inside = (address: string) => {
    const cell = parseArea(address);
    return cell !== null && overlaps(cell, area);
  };
  return (
    workbook.grids.every(({ formulas }) => formulas === undefined || formulas.length === 0) &&
    ![...grid.merges, ...grid.tables].some((other) => overlaps(other, area)) &&
    !Object.keys(grid.shown ?? {}).some(inside)
  );
}

/** The edits that carry out the moves; none when they would not be safe. */
export function rearrange(workbook: WorkbookReading, header: Header, moves: readonly Move[]): CellEdit[] {
  const grid = gridOf(workbook, header.sheet);
  const lines = linesOf(header);
  if (!grid || lines.length * moves.length > MOST_CELLS) return [];
  const touched = moves.map(({ to }) => to);
  const column = Math.min(header.area.column, ...touched);
  const area = { ...header.area, column, columns: Math.max(header.area.column + header.area.columns, ...touched.map((to) => to + 1)) - column };
  if (!isSafe(workbook, grid, area)) return [];
  const edits: CellEdit[] = [];
  for (const row of lines) {
    for (const move of moves) {
      const value: CellValue = move.from !== null ? valueAt(grid, row, move.from) : row === header.row ? (move.header ?? null) : null;
      if (value !== valueAt(grid, row, move.to)) edits.push({ sheet: header.sheet, row, column: move.to, value });
    }
  }
  return edits;
}

/** Whether a column is empty beside the whole table, so that the table can grow into it. */
export function isFree(workbook: WorkbookReading, header: Header, column: number): boolean {
  const grid = gridOf(workbook, header.sheet);
  if (!grid) return false;
  const formulas = new Set(grid.formulas);
  for (let row = header.area.row; row < header.area.row + header.area.rows; row += 1) {
    if (valueAt(grid, row, column) !== null || formulas.has(cellAddress(row, column))) return false;
  }
  return true;
}
