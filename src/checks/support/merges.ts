/** What the checks ask of merged cells. */
import { saysSomething } from "../../text/words/letters";
import type { Area, Grid } from "../../table/grid";
import { shownAt } from "../../table/grid-cells";
import { addTo } from "../../text/grouped";

/** Merged areas that hold words, by the columns they cover; built once for a sheet. */
const mergesByColumn = new WeakMap<Grid, Map<number, Area[]>>();
/** No insats table is wider; a merged title over a whole row need not be listed in 16,384 columns. */
const WIDEST = 64;

function mergesOf(grid: Grid): Map<number, Area[]> {
  const known = mergesByColumn.get(grid);
  if (known) return known;
  const byColumn = new Map<number, Area[]>();
  for (const merge of [...grid.merges].sort((a, b) => a.row - b.row)) {
    if (!saysSomething(shownAt(grid, merge.row, merge.column))) continue;
    for (let column = merge.column; column < merge.column + Math.min(merge.columns, WIDEST); column += 1) {
      addTo(byColumn, column, merge);
    }
  }
  mergesByColumn.set(grid, byColumn);
  return byColumn;
}

/** Whether a cell lies in a merged area that holds words: one goal written once for several insatser, for example. */
export function underMerge(grid: Grid, row: number, column: number): boolean {
  const merges = mergesOf(grid).get(column) ?? [];
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (merges[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  const above = merges[low - 1];
  return above !== undefined && row < above.row + above.rows;
}
