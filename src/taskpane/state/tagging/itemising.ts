/** From tagged rows to what the panel shows: with what people have written in their cells, and what waits for them. */
import type { Grid } from "../../../table/grid";
import type { TaggedRow } from "../../../tagging";
import { settledRows } from "../../../tagging/columns";
import { rowKeys } from "../../../tagging/columns/written";
import { handInCells } from "./hand";
import { shownTags, waiting, type TaggedItem } from "./items";

/** Makes the items; pauses after each, so that the pane can breathe. */
export function* itemising(grids: readonly Grid[], rows: readonly TaggedRow[], written: string): Generator<void, TaggedItem[]> {
  const settled = settledRows(grids, rows, written);
  const keys = rowKeys(rows);
  const times = new Map<string, number>();
  const items: TaggedItem[] = [];
  for (const [at, row] of rows.entries()) {
    const base = settled[at]!;
    const item = { row, base, inCells: handInCells(row.tags, base) };
    const time = (times.get(keys[at]!) ?? 0) + 1;
    times.set(keys[at]!, time);
    items.push({ ...item, at, key: `${keys[at]!} ${time}`, open: waiting(shownTags(item)) });
    yield;
  }
  return items;
}
