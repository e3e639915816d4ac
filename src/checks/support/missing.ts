/** Cells that should say something and are empty. */
import { references } from "../../text/references/references";
import type { ColumnRole } from "../../catalogue/template";
import type { Insats, InsatsTable, WorkbookReading } from "../../table/reading";
import type { Hit } from "../check";
import { gridOf } from "../../table/grid-cells";
import { underMerge } from "./merges";
import { columnOf, saying, shortName, textOf } from "../../table/insatser";

/** Whether an insats only names itself and says where it is told of: the template allows that (rule report-once). */
export function isToldElsewhere(insats: Insats): boolean {
  const hasResults = saying(insats, "outputs").length > 0 || saying(insats, "outcomes").length > 0;
  return !hasResults && references(textOf(insats, "name")).length > 0;
}

/**
 * The empty cell of an insats in a column, as a hit; `null` when something stands there, when one merged cell with
 * words covers it, or when the table has no such column (which another check reports).
 */
export function emptyCell(workbook: WorkbookReading, table: InsatsTable, insats: Insats, role: ColumnRole): Hit<{ name: string }> | null {
  const column = columnOf(table, role);
  if (column === undefined || saying(insats, role).length > 0) return null;
  const grid = gridOf(workbook, table.sheet);
  if (grid && underMerge(grid, insats.row, column)) return null;
  return { sheet: table.sheet, row: insats.row, column, values: { name: shortName(insats) } };
}
