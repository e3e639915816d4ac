/** From tagged rows to what the panel shows: with what people have written in their cells, and what waits for them. */
import { eachWithOwnGoals } from "../../../catalogue/goals";
import type { TaggedRow } from "../../../tagging";
import { settling } from "../../../tagging/columns";
import type { PaneReading } from "../state";
import { handInCells } from "./hand";
import { openOf, shownTags, type TaggedItem } from "./items";

/** Makes the items; pauses often, so that the pane can breathe. */
export function* itemising({ grids, goals }: PaneReading, rows: readonly TaggedRow[], written: string): Generator<undefined, TaggedItem[]> {
  const settled = yield* eachWithOwnGoals(goals, () => settling(grids, rows, written));
  const times = new Map<string, number>();
  const items: TaggedItem[] = [];
  for (const [at, base] of settled.entries()) {
    yield;
    const row = rows[at]!;
    const item = { row, base, inCells: handInCells(row.tags, base) };
    const time = (times.get(base.key) ?? 0) + 1;
    times.set(base.key, time);
    items.push({ ...item, at, key: `${base.key} ${time}`, open: openOf(shownTags(item)) });
  }
  return items;
}
