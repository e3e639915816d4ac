/** What is asked of one insats: its texts, its name, whose it is. */
import { findRegion } from "../catalogue";
import type { ColumnRole } from "../catalogue/template";
import { saysSomething } from "../text/words/letters";
import type { Insats, InsatsTable, TableCell, TableNote, WorkbookReading } from "./reading";

const NONE: readonly TableCell[] = [];
const says = ({ text }: TableCell) => saysSomething(text);

/** The cells of a role that say something: a dash or a full stop alone does not. */
export function saying(insats: Insats, role: ColumnRole): readonly TableCell[] {
  const cells = insats.cells[role];
  if (cells === undefined) return NONE;
  // Most roles have one cell, and every check asks.
  if (cells.length === 1) return says(cells[0]!) ? cells : NONE;
  return cells.every(says) ? cells : cells.filter(says);
}

/** All that an insats says in one role, as one text. */
export function textOf(insats: Insats, role: ColumnRole): string {
  const cells = saying(insats, role);
  return cells.length < 2 ? (cells[0]?.text ?? "") : cells.map((cell) => cell.text).join("\n");
}

/** The insats's name for a message: first line or sentence of its name cell, or of what it did, cut to what can be read at a glance. */
export function shortName(insats: Insats): string {
  const first = (textOf(insats, "name").trim() || textOf(insats, "outputs").trim()).split(/\n|[.:]\s/u, 1)[0]!.trim();
  return first.length > 60 ? `${first.slice(0, 57).trimEnd()}…` : first;
}

/** The cell that an insats is shown by: its name, or where its row begins. */
export function cellOf({ sheet, area }: Pick<InsatsTable, "sheet" | "area">, { row, cells }: Insats): { sheet: string; row: number; column: number } {
  return { sheet, row, column: cells.name?.[0]?.column ?? area.column };
}

/** The first column of a role; `undefined` when the table has none. */
export function columnOf(table: InsatsTable, role: ColumnRole): number | undefined {
  return table.columns.find((column) => column.role.value === role)?.column;
}

/**
 * County code of the region of an insats: its own cell in a compilation, the line above it that names a region, else
 * its table's, else the workbook's. `null` also where the line above it names several.
 */
export function regionOf(insats: Insats, table: InsatsTable, workbook: WorkbookReading): string | null {
  const own = insats.cells.region?.[0];
  const named = own && findRegion(own.text)?.code;
  if (own && !named && columnOf(table, "region") === undefined) return null;
  return named ?? table.region.value ?? workbook.region.value;
}

/** County code of the region of a note: the one that a line above it names, unless the user has said which; else its table's, else the workbook's. */
export function regionOfNote({ region }: TableNote, table: InsatsTable, workbook: WorkbookReading): string | null {
  return region === undefined || workbook.region.certainty === "given" ? (table.region.value ?? workbook.region.value) : region;
}
