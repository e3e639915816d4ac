/** The sheet "RUS-mål", where a region's own goals take the place of ours. */
import type { ExcelPort } from "../../../excel/port";
import type { Language } from "../../../language";
import { ownGoalsTexts } from "../../../language/own-goals";
import { taggingPaneTexts } from "../../../language/tagging-pane";
import type { PaneStore } from "../deeds";
import type { PaneState } from "../state";
import type { Write } from "../writing";

/** Whether the sheet can be made: the region is known, and the workbook has no goals of its own that it would stand beside. */
export function canMakeGoalsSheet({ reading }: PaneState): boolean {
  const names = Object.values(ownGoalsTexts).map(({ sheet }) => sheet);
  return reading !== null && reading.region.value !== null && reading.goals === undefined && !reading.grids.some(({ name }) => names.includes(name));
}

/** Makes the sheet with the goals that we know of the region, for people to change. */
export function createGoalsSheet({ port, store, language, write }: { port: Pick<ExcelPort, "writeReport">; store: PaneStore; language: Language; write: Write }): () => Promise<void> {
  return async () => {
    const state = store.get();
    const region = state.reading?.region.value;
    if (!region || !canMakeGoalsSheet(state)) return;
    const { ownGoalsSheet } = await import("../../../table/own-goals/sheet");
    const { name, title, rows } = ownGoalsSheet(region, state.reading!.year.value, language);
    await write("goalsSheet", () => port.writeReport({ name, title, rows, links: rows.map(() => null) }, taggingPaneTexts[language].plan.goals), [name]);
  };
}
