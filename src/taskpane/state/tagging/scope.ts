/** Which insatser are tagged: all, those of one table, or those that were selected. */
import type { Scope, TaggingState } from "./state";
import type { TaggedItem } from "./items";

/** Whether an insats is among those chosen. */
export function inScope({ row: { table, insats } }: TaggedItem, scope: Scope): boolean {
  switch (scope.of) {
    case "all":
      return true;
    case "table":
      return table.id === scope.id;
    case "selection":
      return table.sheet === scope.sheet && scope.areas.some(({ row, rows }) => insats.row < row + rows && row < insats.row + insats.rows);
  }
}

/** The insatser that are chosen, in reading order. */
export function chosenItems({ items, scope }: Pick<TaggingState, "items" | "scope">): readonly TaggedItem[] {
  if (!items) return [];
  return scope.of === "all" ? items : items.filter((item) => inScope(item, scope));
}
