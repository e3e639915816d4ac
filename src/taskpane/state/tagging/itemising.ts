/** From tagged rows to what the panel shows: with what people have written in their cells, and what waits for them. */
import { eachWithOwnGoals } from "../../../catalogue/goals";
import type { TaggedRow } from "../../../tagging";
import { eachSettled } from "../../../tagging/columns";
import type { PaneReading } from "../state";
import { handInCells } from "./hand";
import { openOf, shownTags, type TaggedItem } from "./items";

/** Makes the items; pauses often, so that the pane can breathe. */
export function itemising({ grids, goals }: PaneReading, rows: readonly TaggedRow[], written: string): Generator<undefined, TaggedItem[]> {
  const times = new Map<string, number>();
  return eachWithOwnGoals(goals, () =>
    eachSettled(grids, rows, written, (base, row, at) => {
      const item = { row, base, inCells: handInCells(row.tags, base) };
      const time = (times.get(base.key) ?? 0) + 1;
      times.set(base.key, time);
      return { ...item, at, key: `${base.key} ${time}`, open: openOf(shownTags(item)) };
    }),
  );
}
