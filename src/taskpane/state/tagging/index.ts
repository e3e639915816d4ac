/** What the panel Märkning can do. */
import type { ExcelPort } from "../../../excel/port";
import type { Language } from "../../../language";
import { cellAddress } from "../../../table/address";
import type { CellRef } from "../../../checks/check";
import type { Analyst } from "../../analysis/analyst";
import type { Deeds, PaneStore } from "../deeds";
import { createSearch } from "../search";
import type { Active } from "../state";
import type { Write } from "../writing";
import { createDeciding, type TagDeciding } from "./deciding";
import { createGoalsSheet } from "./goals-sheet";
import { cellOf, nameOf, shownTags, type TaggedItem } from "./items";
import { tagNames } from "./names";
import { createPlanning, type TagWriting } from "./planning";
import type { PanelRun } from "../panel-run";
import { createTaggingRun } from "./run";
import type { Shown, TaggingState } from "./state";

export interface Tagging extends TagDeciding, TagWriting, PanelRun {
  /** Makes an insats the active one; Excel's selection follows. */
  activate(active: Active, item: TaggedItem): void;
  search(query: string): void;
  show(shown: Shown): void;
  /** Chooses which rows and columns are written. */
  choose(choice: Partial<Pick<TaggingState, "scope" | "columns">>): void;
  /** Makes the sheet where a region's own goals take the place of ours. */
  makeGoalsSheet(): Promise<void>;
  /** Chooses the rows that are selected in Excel just now. */
  chooseSelection(): Promise<void>;
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

export function createTagging({ port, analyst, store, deeds, language, write, select }: Means): Tagging {
  const view = (changes: Partial<TaggingState>) => store.dispatch({ type: "tagsViewed", view: changes });
  const planning = createPlanning({ port, store, language, write });
  const search = createSearch({
    *all() {
      const { tagging, reading } = store.get();
      const { items, decided } = tagging;
      const { chip, full } = tagNames(language, reading?.goals);
      for (const item of items ?? []) {
        const { sheet, row, column } = cellOf(item);
        const tags = shownTags(item, decided.get(item.key)).filter(({ standing }) => standing !== "refused");
        const names = tags.flatMap((tag) => [chip(tag.column, tag.id), full(tag.column, tag.id)]);
        yield { key: item.key, texts: [`${sheet} · ${cellAddress(row, column)}`, nameOf(item), ...names] };
      }
    },
    query: () => store.get().tagging.query,
    typed: (query) => view({ query }),
    found: (matches) => view({ matches }),
  });
  const choose: Tagging["choose"] = (choice) => {
    view(choice);
    planning.again();
  };
  const run = createTaggingRun({
    port,
    analyst,
    store,
    tagged(written) {
      planning.remembered(written);
      search.again();
    },
  });
  return {
    ...run,
    ...createDeciding({ store, deeds, changed: planning.again }),
    writeColumns: planning.writeColumns,
    writeLongSheet: planning.writeLongSheet,
    makeGoalsSheet: createGoalsSheet({ port, store, language, write }),
    search: search.search,
    activate(active, item) {
      view({ active });
      void select(cellOf(item));
    },
    show: (shown) => view({ shown }),
    choose,
    chooseSelection: () => deeds.act("select", async () => choose({ scope: { of: "selection", ...(await port.selected()) } })),
  };
}
