/** Writing the sheets of figures and their sums. */
import { eachWithOwnGoals } from "../../../catalogue/goals";
import type { ExcelPort } from "../../../excel/port";
import type { Language } from "../../../language";
import { indicatorSheetTexts } from "../../../language/indicator-sheets";
import { drive } from "../../../slices/drive";
import type { PaneStore } from "../deeds";
import type { Write } from "../writing";
import type { Summed } from "./state";

interface Means {
  port: Pick<ExcelPort, "read" | "writeIndicators">;
  store: PaneStore;
  language: Language;
  write: Write;
  /** What is summed up when all is worked out. */
  summed(): Promise<Summed | null>;
}

/** Writes the sheets; what a person has corrected on those that stand there is kept. */
export function createSheetWriting({ port, store, language, write, summed }: Means): () => Promise<void> {
  return async () => {
    const made = await summed();
    const { reading, indicators } = store.get();
    if (!made || !reading) return;
    const { figures, sources, summary } = indicatorSheetTexts[language];
    await write("indicators", async () => {
      const { groupsToWrite, planningSheets } = await import("../../../indicators/sheets");
      const { correctionsOn } = await import("./corrected");
      // A line may have been corrected a moment ago, and Excel does not always tell.
      const { grids } = await port.read();
      const wishes = { language, by: groupsToWrite(made.asRead, indicators.by), rules: indicators.rules, corrections: correctionsOn(grids, language), live: indicators.writtenAs === "formulas" };
      return port.writeIndicators(await drive(eachWithOwnGoals(reading.goals, () => planningSheets(made.asRead, wishes))));
    }, [figures.name, sources.name, summary.name]);
  };
}
