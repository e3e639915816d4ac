/** What is summed up of the figures, worked out anew when anything that it rests on changes. */
import { problemFrom } from "../../../excel/problem";
import type { Language } from "../../../language";
import { drive } from "../../../slices/drive";
import { sourceKey, type SettledBySource } from "../../analysis/settled-sources";
import type { PaneStore } from "../deeds";
import { settledTags } from "../tagging/items";
import type { TaggingState } from "../tagging/state";
import type { Summed } from "./state";

export interface Summing {
  /** Figures, rules, groups or tags are others. */
  again(): void;
  /** The panel is looked at again: sums up anew where something was decided in the panel Märkning meanwhile. */
  fresh(): void;
  /** What is summed up when all is worked out; `null`: nothing is. */
  done(): Promise<Summed | null>;
}

/** `summed` is called when the sums are others. */
export function createSumming(store: PaneStore, language: Language, summed: () => void): Summing {
  let current: AbortController | null = null;
  let under: Promise<Summed | null> = Promise.resolve(null);
  let decided = store.get().tagging.decided;

  async function sumUp(): Promise<Summed | null> {
    current?.abort(new DOMException("Something is other since", "AbortError"));
    const { signal } = (current = new AbortController());
    const { indicators, tagging, reading } = store.get();
    const { read, by, rules } = indicators;
    decided = tagging.decided;
    if (!read) return null;
    // Only who opens the panel needs to know how figures are summed up.
    const { summingUp } = await import("./sum-up");
    try {
      const made = await drive(summingUp({ read, by, rules, settled: settledInPanel(tagging), grids: reading?.grids ?? [], language }), { signal });
      store.dispatch({ type: "summed", summed: made });
      summed();
      return made;
    } catch (error) {
      if (!signal.aborted) store.dispatch({ type: "figuringFailed", problem: problemFrom(error) });
      return null;
    }
  }

  const again = () => void (under = sumUp());
  return {
    again,
    fresh: () => void (store.get().tagging.decided === decided || again()),
    done: () => under,
  };
}

/** What is decided in the panel Märkning; the rest is as it was read. */
export function settledInPanel({ items, decided }: Pick<TaggingState, "items" | "decided">): SettledBySource {
  if (!items || decided.size === 0) return new Map();
  return new Map(items.filter(({ key }) => decided.has(key)).map((item) => [sourceKey(item.row.table.id, item.row.insats.row), settledTags(item, decided.get(item.key))]));
}
