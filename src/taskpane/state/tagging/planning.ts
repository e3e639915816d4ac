/** What would be written of the tags, worked out anew when anything that it rests on changes; and the writing of it. */
import { withOwnGoals } from "../../../catalogue/goals";
import type { ExcelPort } from "../../../excel/port";
import { problemFrom } from "../../../excel/problem";
import type { Language } from "../../../language";
import { formatDate } from "../../../language/date";
import { taggingPaneTexts } from "../../../language/tagging-pane";
import type { PlanMaterial, TagPlan } from "../../../tagging/columns";
import { breathe } from "../../../slices/breathe";
import { drive } from "../../../slices/drive";
import { eachPaused } from "../../../slices/each-paused";
import type { PaneStore } from "../deeds";
import type { Write } from "../writing";
import { settledTags } from "./items";
import { chosenItems } from "./scope";
import type { TaggingState } from "./state";

export interface TagWriting {
  /** Writes the columns, as the plan says. */
  writeColumns(): Promise<void>;
  /** Writes a sheet with a line for each insats and tag. */
  writeLongSheet(): Promise<void>;
}

export interface Planning extends TagWriting {
  /** Tags, decisions or choices are others. */
  again(): void;
  /** What the workbook remembers that was written is other. */
  remembered(written: string): void;
}

interface Means {
  port: Pick<ExcelPort, "writeTags" | "writeReport">;
  store: PaneStore;
  language: Language;
  write: Write;
}

export function createPlanning({ port, store, language, write }: Means): Planning {
  let current: AbortController | null = null;
  let planned: Promise<TagPlan | null> = Promise.resolve(null);
  let written = "";

  async function plan(): Promise<TagPlan | null> {
    current?.abort(new DOMException("Something is other since", "AbortError"));
    const { signal } = (current = new AbortController());
    const { tagging, reading } = store.get();
    if (!tagging.items || !reading) return null;
    const { planning } = await import("../../../tagging/columns");
    // What the plan is made of is drawn first, in a task of its own.
    await breathe();
    if (signal.aborted) return null;
    const work = planningFor(tagging, (material) => planning({ ...material, grids: reading.grids, goals: reading.goals, written, language }));
    const made = await drive(work, { signal }).catch((error: unknown) => {
      if (!signal.aborted) store.dispatch({ type: "taggingFailed", problem: problemFrom(error) });
      return null;
    });
    if (!made || signal.aborted) return null;
    store.dispatch({ type: "planned", plan: made });
    return made;
  }

  const again = () => void (planned = plan());
  return {
    again,
    remembered(now) {
      written = now;
      again();
    },
    async writeColumns() {
      const made = await planned;
      if (!made) return;
      await write("tag", () => port.writeTags(made), [...new Set([...made.headers, ...made.cells].map(({ sheet }) => sheet))]);
    },
    async writeLongSheet() {
      const { tagging, reading } = store.get();
      const chosen = chosenItems(tagging);
      const { longSheet } = await import("../../../tagging/columns");
      const { name, rows } = withOwnGoals(reading?.goals, () => longSheet(chosen.map(({ row }) => row), chosen.map((item) => settledTags(item, tagging.decided.get(item.key))), language));
      const { long, longTitle } = taggingPaneTexts[language].plan;
      const report = { name, title: longTitle(formatDate(new Date(), language)), rows, links: rows.map(() => null) };
      await write("tagSheet", () => port.writeReport(report, long));
    },
  };
}

/** Makes the plan of what is chosen and settled in the panel. */
function* planningFor(tagging: TaggingState, planning: (material: Pick<PlanMaterial, "rows" | "settled" | "chosen" | "columns">) => Iterable<unknown, TagPlan>): Generator<unknown, TagPlan> {
  const { items, decided, scope, columns } = tagging;
  const chosen = scope.of === "all" ? undefined : new Set(chosenItems(tagging).map(({ at }) => at));
  const rows = yield* eachPaused(items ?? [], ({ row }) => row);
  const settled = yield* eachPaused(items ?? [], (item) => settledTags(item, decided.get(item.key)));
  return yield* planning({ rows, settled, chosen, columns });
}
