/** Ways through a workbook that pause by themselves, so that each check says only what it looks for. */
import { PAUSE } from "../check";
import type { Hit, Values } from "../check";
import type { Insats, InsatsTable, TableCell, WorkbookReading } from "../../table/reading";
import type { ColumnRole } from "../../catalogue/template";
import type { Sign } from "../../text/signs";
import { stretchesOf } from "./stretches";

/** Every insats of every table in order, with what `look` finds in it; pauses now and then. */
export function* throughInsatser<V extends Values>(
  workbook: WorkbookReading,
  look: (insats: Insats, table: InsatsTable) => Iterable<Hit<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  for (const { table, insatser } of stretchesOf(workbook)) {
    if (!table) continue;
    for (const insats of insatser) yield* look(insats, table);
    yield PAUSE;
  }
}

/** Every cell of the given roles, insats by insats; with a sign, only those that hold it. Pauses now and then. */
export function* throughCells<V extends Values>(
  workbook: WorkbookReading,
  roles: readonly ColumnRole[],
  look: (cell: TableCell, role: ColumnRole, insats: Insats, table: InsatsTable) => Iterable<Hit<V>>,
  sign: Sign | null = null,
): Iterable<Hit<V> | typeof PAUSE> {
  for (const stretch of stretchesOf(workbook)) {
    if (!stretch.table) continue;
    const { cells } = stretch;
    for (let at = stretch.seek(sign, 0); at < cells.length; at = stretch.seek(sign, at + 1)) {
      const { cell, role, insats, table } = cells[at]!;
      if (role && insats && table && roles.includes(role)) yield* look(cell, role, insats, table);
    }
    yield PAUSE;
  }
}
