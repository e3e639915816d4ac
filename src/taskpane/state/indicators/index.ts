/** What the panel Indikatorer can do. */
import type { CellRef } from "../../../checks/check";
import type { ExcelPort } from "../../../excel/port";
import type { Language } from "../../../language";
import { drive } from "../../../slices/drive";
import type { Analyst } from "../../analysis/analyst";
import type { Deeds, PaneStore } from "../deeds";
import type { Active } from "../state";
import type { Write } from "../writing";
import { behindKey, behindOf, type Behind, type Listed } from "./behind";
import { createRuleDeciding, type RuleDeciding } from "./deciding";
import { placeOf } from "./places";
import type { PanelRun } from "../panel-run";
import { createFigureRun } from "./run";
import type { Grouping, WrittenAs } from "./state";
import { createSumming } from "./summing";
import { createSheetWriting, type SheetWriting } from "./writing";

export interface Indicators extends PanelRun, RuleDeciding, SheetWriting {
  writeAs(writtenAs: WrittenAs): void;
  groupBy(by: Grouping): void;
  /** Looks at what stands behind a number; `null`: at the summary again. */
  look(behind: Behind | null): void;
  /** Makes a line of the list the active one; Excel's selection follows to its words. */
  activate(active: Active, listed: Listed): void;
}

interface Means {
  port: ExcelPort;
  analyst: Analyst;
  store: PaneStore;
  deeds: Deeds;
  language: Language;
  write: Write;
  /** Moves Excel's selection. */
  select(cell: CellRef): Promise<void>;
}

export function createIndicators({ port, analyst, store, deeds, language, write, select }: Means): Indicators {
  let gathering: AbortController | null = null;

  /** Gathers what is listed; what is listed stays in the list when the rules change, so that one sees what they do. */
  async function gather(): Promise<void> {
    gathering?.abort(new DOMException("Something else is looked at", "AbortError"));
    const { signal } = (gathering = new AbortController());
    const { behind, summed } = store.get().indicators;
    if (!behind || !summed) return;
    const listed = await drive(behindOf(summed, behind), { signal }).catch(() => null);
    if (listed && !signal.aborted) store.dispatch({ type: "listed", listed });
  }

  /** The reading that the list was gathered from. */
  let gathered: unknown = null;
  const summing = createSumming(store, language, () => {
    const { read } = store.get().indicators;
    if (read === gathered) return;
    gathered = read;
    void gather();
  });
  const run = createFigureRun({ port, analyst, store, figured: summing.again });
  return {
    ...run,
    ...createRuleDeciding({ store, deeds, changed: summing.again }),
    open() {
      summing.fresh();
      return run.open();
    },
    ...createSheetWriting({ port, store, language, write, summed: summing.done }),
    writeAs: (writtenAs) => store.dispatch({ type: "indicatorsViewed", view: { writtenAs } }),
    groupBy(by) {
      store.dispatch({ type: "indicatorsViewed", view: { by } });
      summing.again();
    },
    look(behind) {
      const last = behindKey(behind ?? store.get().indicators.behind);
      store.dispatch({ type: "indicatorsViewed", view: { behind, last, listed: null, active: null } });
      void gather();
    },
    activate(active, listed) {
      store.dispatch({ type: "indicatorsViewed", view: { active } });
      void select(placeOf(listed, store.get().reading?.tables ?? []));
    },
  };
}
