/** From tagged rows to what the panel shows: with what people have written in their cells, and what waits for them. */
import { withOwnGoals } from "../../../catalogue/goals";
import type { TaggedRow } from "../../../tagging";
import { settling } from "../../../tagging/columns";
import type { PaneReading } from "../state";
import { handInCells } from "./hand";
import { openOf, shownTags, type TaggedItem } from "./items";

/** Makes the items; pauses often, so that the pane can breathe. */
export function* itemising({ grids, goals }: PaneReading, rows: readonly TaggedRow[], written: string): Generator<undefined, TaggedItem[]> {
  const steps = settling(grids, rows, written);
  const next = () => withOwnGoals(goals, () => steps.next());
  let step = next();
  for (; !step.done; step = next()) yield;
  const times = new Map<string, number>();
  const items: TaggedItem[] = [];
  for (const [at, base] of step.value.entries()) {
    yield;
    const row = rows[at]!;
    const item = { row, base, inCells: handInCells(row.tags, base) };
    const time = (times.get(base.key) ?? 0) + 1;
    times.set(base.key, time);
    items.push({ ...item, at, key: `${base.key} ${time}`, open: openOf(shownTags(item)) });
  }
  return items;
}
