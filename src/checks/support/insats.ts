/** What the checks ask of one insats. */
import { saysSomething } from "../../text/letters";
import type { ColumnRole } from "../../catalogue/template";
import type { CellRef } from "../check";
import type { Insats, InsatsTable, TableCell } from "../../table/reading";

/** The cells of a role that say something: a dash or a full stop alone does not. */
export function saying(insats: Insats, role: ColumnRole): readonly TableCell[] {
  return (insats.cells[role] ?? []).filter((cell) => saysSomething(cell.text));
}

/** All that an insats says in one role, as one text. */
export function textOf(insats: Insats, role: ColumnRole): string {
  return saying(insats, role).map((cell) => cell.text).join("\n");
}

/** The insats's name for a message: first line or sentence of its name cell, cut to what can be read at a glance. */
export function shortName(insats: Insats): string {
  const first = textOf(insats, "name").split(/\n|[.:]\s/u, 1)[0]!.trim();
  return first.length > 60 ? `${first.slice(0, 57).trimEnd()}…` : first;
}

/** The first column of a role; `undefined` when the table has none. */
export function columnOf(table: InsatsTable, role: ColumnRole): number | undefined {
  return table.columns.find((column) => column.role.value === role)?.column;
}

/** The cell of an insats in a column, for pointing at. */
export function at(table: InsatsTable, row: number, column: number): CellRef {
  return { sheet: table.sheet, row, column };
}
