/** Writing the sheets of figures and their sums. */
import { eachWithOwnGoals } from "../../../catalogue/goals";
import type { ExcelPort, Progress, Written } from "../../../excel/port";
import type { Language } from "../../../language";
import { indicatorSheetTexts } from "../../../language/indicator-sheets";
import { drive } from "../../../slices/drive";
import type { PaneStore } from "../deeds";
import type { PaneReading } from "../state";
import type { Write } from "../writing";
import type { Summed } from "./state";

export interface SheetWriting {
  /** Writes the sheets of figures and sums. */
  writeSheets(): Promise<void>;
  /** Stops writing them; what was written goes back. */
  cancelWriting(): void;
}

interface Means {
  port: Pick<ExcelPort, "read" | "indicatorNames" | "writeIndicators">;
  store: PaneStore;
  language: Language;
  write: Write;
  /** What is summed up when all is worked out. */
  summed(): Promise<Summed | null>;
}

/** Writes the sheets; what a person has corrected on those that stand there is kept. */
export function createSheetWriting({ port, store, language, write, summed }: Means): SheetWriting {
  let current: AbortController | null = null;
  const say = (written: Progress | null) => store.dispatch({ type: "sheetsProgressed", written });

  async function planAndWrite({ asRead }: Summed, { goals }: PaneReading, signal: AbortSignal): Promise<Written> {
    const { by, rules, writtenAs } = store.get().indicators;
    const { groupsToWrite, planningSheets } = await import("../../../indicators/sheets");
    const { findingCorrections } = await import("./corrected");
    // A line may have been corrected a moment ago, and Excel does not always tell.
    const { grids } = await port.read({ signal });
    const words = indicatorSheetTexts[language];
    const [figures, sources] = await port.indicatorNames([words.figures.name, words.sources.name]);
    const called = { figures: figures!, sources: sources! };
    const wishes = { language, called, by: groupsToWrite(asRead, by), rules, corrections: await drive(findingCorrections(grids, language), { signal }), live: writtenAs === "formulas" };
    const plans = await drive(eachWithOwnGoals(goals, () => planningSheets(asRead, wishes)), { signal });
    return port.writeIndicators(plans, { signal, onProgress: say });
  }

  return {
    async writeSheets() {
      const made = await summed();
      const { reading } = store.get();
      if (!made || !reading) return;
      await write("indicators", async () => {
        const { signal } = (current = new AbortController());
        say(null);
        return planAndWrite(made, reading, signal).catch((error: unknown) => {
          if (error === signal.reason) return null;
          throw error;
        });
      });
    },
    cancelWriting: () => current?.abort(new DOMException("Cancelled", "AbortError")),
  };
}
