/** What the keys do in the list of insatser. */
import { isShortcut, walk, type Place, type Pressed } from "../list/walk";
import type { ListRows } from "../list/rows";
import { refuse, take } from "../state/tagging/hand";
import { shownTags, waiting } from "../state/tagging/items";
import type { TaggingState } from "../state/tagging/state";
import type { Tagging } from "../state/tagging";
import type { InsatsRow } from "./rows";

interface InsatsPlace extends Place {
  rows: ListRows<InsatsRow>;
  tagging: Pick<Tagging, "decide">;
  state: Pick<TaggingState, "decided" | "columns">;
  /** Takes the focus into the active insats's card. */
  enter(): void;
}

/** Does what a key asks for in the list; false when the key means nothing here. */
export function insatsKey(pressed: Pressed, { rows, tagging, state, enter, ...place }: InsatsPlace): boolean {
  if (isShortcut(pressed)) return false;
  if (walk(pressed.key, place)) return true;
  const row = rows.at(place.current);
  if (!row) return false;
  const first = waiting(shownTags(row.item, state.decided.get(row.item.key))).find(({ column }) => state.columns.includes(column));
  switch (pressed.key) {
    case "ArrowRight":
      enter();
      return true;
    case "Enter":
    case " ":
      if (first) void tagging.decide(row.item, take(first.column, first.id));
      else enter();
      return true;
    case "Delete":
      if (!first) return false;
      void tagging.decide(row.item, refuse(first.column, first.id));
      return true;
    default:
      return false;
  }
}
