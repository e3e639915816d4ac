/** Ways through a workbook that pause by themselves, so that each check says only what it looks for. */
import { PAUSE } from "../check";
import type { Hit, Values } from "../check";
import type { Insats, InsatsTable, TableCell, WorkbookReading } from "../../table/reading";
import { COLUMN_ROLES, type ColumnRole } from "../../catalogue/template";

/** Work between pauses: a row costs one, a thousand characters cost ten; a few milliseconds at most. */
const WORK = 250;
const CHARACTERS_PER_ROW = 100;

function cost(insats: Insats): number {
  let characters = 0;
  for (const role of COLUMN_ROLES) for (const cell of insats.cells[role] ?? []) characters += cell.text.length;
  return 1 + characters / CHARACTERS_PER_ROW;
}

/** Every insats of every table in order, with what `look` finds in it; pauses now and then. */
export function* throughInsatser<V extends Values>(
  workbook: WorkbookReading,
  look: (insats: Insats, table: InsatsTable) => Iterable<Hit<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  let worked = 0;
  for (const table of workbook.tables) {
    for (const insats of table.insatser) {
      yield* look(insats, table);
      worked += cost(insats);
      if (worked >= WORK) {
        worked = 0;
        yield PAUSE;
      }
    }
  }
}

/** Every cell of the given roles, insats by insats; pauses now and then. */
export function throughCells<V extends Values>(
  workbook: WorkbookReading,
  roles: readonly ColumnRole[],
  look: (cell: TableCell, role: ColumnRole, insats: Insats, table: InsatsTable) => Iterable<Hit<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  return throughInsatser(workbook, function* (insats, table) {
    for (const role of roles) for (const cell of insats.cells[role] ?? []) yield* look(cell, role, insats, table);
  });
}
