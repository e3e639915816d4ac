/** The insatser that the list shows, top to bottom. Pure. */
import type { ListRows } from "../list/rows";
import { openTags, type TaggedItem } from "../state/tagging/items";
import { chosenItems } from "../state/tagging/scope";
import type { TaggingState } from "../state/tagging/state";

export interface InsatsRow {
  id: string;
  item: TaggedItem;
  position: number;
  size: number;
}

/** The chosen insatser, in three heaps that the filter shows. */
export interface Heaps {
  all: readonly TaggedItem[];
  undecided: readonly TaggedItem[];
  changed: readonly TaggedItem[];
}

/** What the heaps depend on. */
type Heaped = Pick<TaggingState, "items" | "scope" | "decided" | "columns" | "plan">;

export function heapsOf({ items, scope, decided, columns, plan }: Heaped): Heaps {
  const all = chosenItems({ items, scope });
  const changed = new Set(plan?.cells.flatMap(({ fate, at }) => (fate === "changed" ? [at] : [])));
  return {
    all,
    undecided: all.filter((item) => openTags(item, decided.get(item.key), columns).length > 0),
    changed: changed.size === 0 ? [] : all.filter(({ at }) => changed.has(at)),
  };
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
