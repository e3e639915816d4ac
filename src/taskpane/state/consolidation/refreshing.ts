/** What the files come to with the national table that the open workbook holds, told anew whenever either is another. */
import { problemFrom } from "../../../excel/problem";
import type { ExcelPort } from "../../../excel/port";
import type { Grid } from "../../../table/grid";
import { isListingSheet } from "../../../table/listing-sheets";
import { NO_COLUMN_WISHES } from "../../gathering/column-wishes";
import type { Standing } from "../../gathering/gatherer";
import type { PaneStore } from "../deeds";
import type { PaneState } from "../state";
import type { Gather } from "./gather";
import { standingTable } from "./standing";

interface Means {
  port: Pick<ExcelPort, "nationalSheets">;
  store: PaneStore;
  gather: Gather;
}

/** What was compiled last was compiled of this. */
interface Seen extends Standing {
  national: PaneState["consolidation"]["national"];
  reading: PaneState["reading"];
}

/** Listens for as long as the pane is open. */
export function watchRefresh({ port, store, gather }: Means): void {
  let current: AbortController | null = null;
  let seen: Seen = { national: null, reading: null, written: [], dropped: [], counted: new Map(), columns: NO_COLUMN_WISHES };

  function consider(): void {
    const { consolidation, reading, writing } = store.get();
    const { national, isGathering, dropped, counted, columns } = consolidation;
    if (writing !== null) {
      // What is read meanwhile may be half-written; what was written is read anew.
      seen = { ...seen, reading };
      return;
    }
    const isChosen = dropped === seen.dropped && counted === seen.counted && columns === seen.columns;
    if (national === null || isGathering || (national === seen.national && reading === seen.reading && isChosen)) return;
    const written = reading?.grids.filter(isListingSheet) ?? [];
    const isSame = national === seen.national && isChosen && isSameGrids(written, seen.written);
    seen = { national, reading, written, dropped, counted, columns };
    if (!isSame) void compile({ written, dropped, counted, columns });
  }

  async function compile(standing: Standing): Promise<void> {
    current?.abort(new DOMException("Something is other since", "AbortError"));
    const { signal } = (current = new AbortController());
    const isPlain = standing.written.length === 0 && standing.counted.size === 0;
    try {
      const { written, isElsewhere } = await standingTable(port, standing.written);
      if (signal.aborted) return;
      const compiled = isPlain ? null : await gather((gatherer) => gatherer.compile({ ...standing, written }, signal));
      if (!signal.aborted) store.dispatch({ type: "compiled", compiled, isElsewhere });
    } catch (error) {
      if (!signal.aborted) store.dispatch({ type: "noticed", notice: { kind: "problem", problem: problemFrom(error), retry: () => void compile(standing) } });
    }
  }

  store.subscribe(consider);
}

/** Sheets that have not changed are the same objects in every reading. */
function isSameGrids(some: readonly Grid[], others: readonly Grid[]): boolean {
  return some.length === others.length && some.every((grid, at) => grid === others[at]);
}
