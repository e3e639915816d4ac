import { cellAddress } from "../../table/address";
import type { PaneStore } from "./deeds";
import type { Words } from "./describe";
import { drive } from "../analysis/slices";

export interface Search {
  search(query: string): void;
  /** Searches anew after the findings have become others. */
  again(): void;
}

/** Searches place, title, message and words of every finding, in slices: a long list must not hold up the typing. */
export function createSearch(store: PaneStore, words: Words): Search {
  let current: AbortController | null = null;

  async function look(query: string): Promise<void> {
    current?.abort(new DOMException("The query is another", "AbortError"));
    const wanted = query.trim().toLocaleLowerCase("sv");
    if (wanted === "") {
      store.dispatch({ type: "viewed", view: { matches: null } });
      return;
    }
    const { signal } = (current = new AbortController());
    const matches = await drive(matching(store, words, wanted), { signal }).catch(() => null);
    if (!signal.aborted) store.dispatch({ type: "viewed", view: { matches } });
  }
  return {
    search(query) {
      store.dispatch({ type: "viewed", view: { query } });
      void look(query);
    },
    again: () => void look(store.get().view.query),
  };
}

function* matching(store: PaneStore, { describe }: Words, wanted: string): Generator<void, ReadonlySet<string>> {
  const matches = new Set<string>();
  for (const finding of store.get().findings) {
    const { title, message } = describe(finding);
    const place = `${finding.sheet} · ${cellAddress(finding.row, finding.column)}`;
    if ([place, title, message, finding.text].some((text) => text.toLocaleLowerCase("sv").includes(wanted))) matches.add(finding.key);
    yield;
  }
  return matches;
}
