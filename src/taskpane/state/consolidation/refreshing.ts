/** What the files change in the national table that the open workbook holds, told anew whenever either is another. */
import { problemFrom } from "../../../excel/problem";
import type { Grid } from "../../../table/grid";
import { isListingSheet } from "../../../table/listing-sheets";
import type { Gatherer, National } from "../../gathering/gatherer";
import type { PaneStore } from "../deeds";
import type { PaneReading } from "../state";

interface Means {
  store: PaneStore;
  gather<T>(work: (gatherer: Gatherer) => Promise<T>): Promise<T>;
}

/** Listens for as long as the pane is open. */
export function watchRefresh({ store, gather }: Means): void {
  let current: AbortController | null = null;
  let compared: { national: National | null; reading: PaneReading | null; written: readonly Grid[] } = { national: null, reading: null, written: [] };

  function consider(): void {
    const { consolidation, reading, writing } = store.get();
    const { national, isGathering } = consolidation;
    if (writing !== null) {
      // What is read meanwhile may be half-written; what was written is read anew.
      compared = { ...compared, reading };
      return;
    }
    if (national === null || isGathering || (national === compared.national && reading === compared.reading)) return;
    const written = reading?.grids.filter(isListingSheet) ?? [];
    const isSame = national === compared.national && isSameGrids(written, compared.written);
    compared = { national, reading, written };
    if (!isSame) void compare(written);
  }

  async function compare(written: readonly Grid[]): Promise<void> {
    current?.abort(new DOMException("Something is other since", "AbortError"));
    const { signal } = (current = new AbortController());
    try {
      const refresh = written.length === 0 ? null : await gather((gatherer) => gatherer.changes(written, signal));
      if (!signal.aborted) store.dispatch({ type: "refreshed", refresh });
    } catch (error) {
      if (!signal.aborted) store.dispatch({ type: "noticed", notice: { kind: "problem", problem: problemFrom(error), retry: () => void compare(written) } });
    }
  }

  store.subscribe(consider);
}

/** Sheets that have not changed are the same objects in every reading. */
function isSameGrids(some: readonly Grid[], others: readonly Grid[]): boolean {
  return some.length === others.length && some.every((grid, at) => grid === others[at]);
}
