/** The insatser that the list shows, top to bottom. Pure. */
import type { ListRows } from "../list/rows";
import { openTags, type TaggedItem } from "../state/tagging/items";
import type { TaggingState } from "../state/tagging/state";

export interface InsatsRow {
  id: string;
  item: TaggedItem;
  position: number;
  size: number;
}

/** The chosen insatser among which something waits to be taken or refused. */
export function undecidedOf(chosen: readonly TaggedItem[], { decided, columns }: Pick<TaggingState, "decided" | "columns">): readonly TaggedItem[] {
  // As a rule nothing is decided yet, and then a hundred thousand look-ups would be for nothing.
  const saidOf = decided.size === 0 ? () => undefined : ({ key }: TaggedItem) => decided.get(key);
  return chosen.filter((item) => openTags(item, saidOf(item), columns).length > 0);
}

/** The chosen insatser of which something is written otherwise than it stands. */
export function changedOf(chosen: readonly TaggedItem[], { plan }: Pick<TaggingState, "plan">): readonly TaggedItem[] {
  if (!plan || plan.counts.changed === 0) return [];
  const changed = new Set<number>();
  for (const { fate, at } of plan.cells) if (fate === "changed") changed.add(at);
  return chosen.filter(({ at }) => changed.has(at));
}

/** The rows of a heap that the search lets through. */
export function listRows(heap: readonly TaggedItem[], matches: TaggingState["matches"]): ListRows<InsatsRow> {
  const items = matches === null ? heap : heap.filter(({ key }) => matches.has(key));
  return {
    length: items.length,
    at(index) {
      const item = items[index];
      return item && { id: item.key, item, position: index + 1, size: items.length };
    },
    idAt: (index) => items[index]!.key,
    indexOf: (id) => items.findIndex(({ key }) => key === id),
  };
}
