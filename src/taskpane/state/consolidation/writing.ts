/** Writing the national table's sheets into the open workbook. */
import type { ExcelPort, Progress, Written } from "../../../excel/port";
import type { Language } from "../../../language";
import { formatDate } from "../../../language/date";
import { isListingSheet } from "../../../table/listing-sheets";
import type { PaneStore } from "../deeds";
import type { Write } from "../writing";
import type { Gather } from "./gather";
import { standingTable } from "./standing";

export interface NationalWriting {
  /** Writes the sheets; those written before are written anew. */
  writeNational(): Promise<void>;
  /** Stops writing them; what was written goes back. */
  cancelWriting(): void;
}

interface Means {
  port: Pick<ExcelPort, "read" | "nationalSheets" | "writeConsolidation">;
  store: PaneStore;
  language: Language;
  write: Write;
  gather: Gather;
}

export function createNationalWriting({ port, store, language, write, gather }: Means): NationalWriting {
  let current: AbortController | null = null;
  const say = (written: Progress | null) => store.dispatch({ type: "nationalProgressed", written });

  async function planAndWrite(signal: AbortSignal): Promise<Written> {
    const { grids } = await port.read({ signal });
    // The day where the user is, in any language as "2024-02-21".
    const { choices, dropped, counted, columns } = store.get().consolidation;
    const { written } = await standingTable(port, grids.filter(isListingSheet));
    const wishes = { language, read: formatDate(new Date(), "sv"), written, choices, dropped, counted, columns };
    const plans = await gather((gatherer) => gatherer.plan(wishes, signal));
    const done = await port.writeConsolidation(plans, { signal, onProgress: say });
    store.dispatch({ type: "chosenWritten" });
    return done;
  }

  return {
    writeNational: () =>
      write("consolidation", async () => {
        const { signal } = (current = new AbortController());
        say(null);
        return planAndWrite(signal).catch((error: unknown) => {
          if (error === signal.reason) return null;
          throw error;
        });
      }),
    cancelWriting: () => current?.abort(new DOMException("Cancelled", "AbortError")),
  };
}
