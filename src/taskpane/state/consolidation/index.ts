/** What the panel Sammanställning can do. */
import type { AddedKind, Choice, DuplicateChoice } from "../../../consolidation";
import type { ExcelPort } from "../../../excel/port";
import type { Language } from "../../../language";
import type { Gatherer } from "../../gathering/gatherer";
import type { Deeds, PaneStore } from "../deeds";
import type { Active } from "../state";
import type { Write } from "../writing";
import { createComparing, type Comparing } from "./comparing";
import { fileLines, nextTroubled } from "./lines";
import { createMapping, type Mapping } from "./mapping";
import { watchRefresh } from "./refreshing";
import type { LookedAt } from "./state";
import { createTaking, type Taking } from "./taking";
import { createNationalWriting, type NationalWriting } from "./writing";

export interface Consolidating extends Taking, Mapping, Comparing, NationalWriting {
  /** Shows one of the panel's lists. */
  lookAt(lookedAt: LookedAt): void;
  /** Makes a line of the list that is shown the active one. */
  activate(active: Active): void;
  /** Chooses what is to stand where the table was corrected and the file changed. */
  settle(conflict: string, choice: Choice): void;
  /** Chooses how a duplicate is counted, by its key. */
  count(duplicate: string, choice: DuplicateChoice): void;
  /** Lets a report's own column stand in the table, by its header, or leaves it out. */
  chooseColumn(header: string, stands: boolean): void;
  /** Adds columns that are made of the rows, or takes them away. */
  addColumns(kind: AddedKind, isWanted: boolean): void;
  /** Leaves out a file of the written table that has not been read now, or lets it stay after all. */
  dropAbsent(file: string, isDropped: boolean): void;
  /** Goes to the next file that wants something of a person. */
  nextTroubled(): void;
}

interface Means {
  port: ExcelPort;
  /** Asked for when the first file comes: most who open the pane gather nothing. */
  gatherer(): Promise<Gatherer>;
  store: PaneStore;
  deeds: Deeds;
  language: Language;
  write: Write;
}

export function createConsolidating({ port, gatherer, store, deeds, language, write }: Means): Consolidating {
  let found: Promise<Gatherer> | null = null;
  let underWay: Promise<unknown> = Promise.resolve();

  /** The gatherer, with what this workbook remembers of earlier files. */
  async function ready(): Promise<Gatherer> {
    try {
      const fetched = await gatherer();
      const { mappings } = await port.recall();
      if (mappings) fetched.know(mappings);
      return fetched;
    } catch (error) {
      // Excel may be busy, or the network: the next who asks tries again.
      found = null;
      throw error;
    }
  }

  /** The gatherer does one thing at a time. */
  function gather<T>(work: (gatherer: Gatherer) => Promise<T>): Promise<T> {
    const done = underWay.then(async () => work(await (found ??= ready())));
    underWay = done.catch(() => undefined);
    return done;
  }

  const view = (lookedAt: LookedAt, active?: Active) =>
    store.dispatch({ type: "consolidationViewed", view: { lookedAt, ...(active && { active: { ...store.get().consolidation.active, [lookedAt]: active } }) } });

  watchRefresh({ port, store, gather });
  return {
    ...createTaking({ store, gather }),
    ...createMapping({ port, store, deeds, gather }),
    ...createComparing({ store, gather }),
    ...createNationalWriting({ port, store, language, write, gather }),
    lookAt: (lookedAt) => view(lookedAt),
    activate: (active) => view(store.get().consolidation.lookedAt, active),
    settle: (conflict, choice) => store.dispatch({ type: "conflictSettled", choices: new Map([...store.get().consolidation.choices, [conflict, choice]]) }),
    count: (duplicate, choice) => store.dispatch({ type: "duplicateCounted", counted: new Map([...store.get().consolidation.counted, [duplicate, choice]]) }),
    chooseColumn(header, stands) {
      const { columns } = store.get().consolidation;
      store.dispatch({ type: "columnsChosen", columns: { ...columns, own: new Map([...columns.own, [header, stands]]) } });
    },
    addColumns(kind, isWanted) {
      const { columns } = store.get().consolidation;
      store.dispatch({ type: "columnsChosen", columns: { ...columns, added: new Map([...columns.added, [kind, isWanted]]) } });
    },
    dropAbsent(file, isDropped) {
      const others = store.get().consolidation.dropped.filter((name) => name !== file);
      store.dispatch({ type: "absentDropped", dropped: isDropped ? [...others, file] : others });
    },
    nextTroubled() {
      const { consolidation } = store.get();
      const lines = fileLines(consolidation);
      const index = nextTroubled(lines, consolidation.active.files?.id ?? null);
      if (index !== null) view("files", { id: lines[index]!.key, index });
    },
  };
}
