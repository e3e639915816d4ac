/** What a person says of gathered files, remembered in the open workbook for next week's versions; and leaving files out. */
import type { ExcelPort } from "../../../excel/port";
import type { Corrections } from "../../../table/reading";
import type { National } from "../../gathering/gatherer";
import { withTable, type Correcting } from "../correcting";
import type { Deeds, PaneStore } from "../deeds";
import type { Gather } from "./gather";
import { refreshOf } from "./state";

export interface Mapping {
  /** Who takes corrections of a file. */
  mapping(file: string): Correcting;
  /** Leaves a file out. */
  leave(file: string): Promise<void>;
}

interface Means {
  port: Pick<ExcelPort, "recall" | "remember">;
  store: PaneStore;
  deeds: Deeds;
  gather: Gather;
}

export function createMapping({ port, store, deeds, gather }: Means): Mapping {
  const ever = () => new AbortController().signal;
  const show = (national: National) => store.dispatch({ type: "gathered", national, waiting: store.get().consolidation.waiting });

  function correctionsOf(file: string): Corrections {
    const taken = store.get().consolidation.files.find((one) => one.file === file);
    return taken?.problem === null ? taken.corrections : {};
  }

  async function put(file: string, corrections: Corrections): Promise<void> {
    const national = await gather((gatherer) => gatherer.correct(file, corrections, ever()));
    show(national);
    const memory = { ...(await port.recall()), mappings: national.mappings };
    await port.remember(memory);
    store.dispatch({ type: "remembered", memory });
  }

  function correct(file: string, change: (before: Corrections) => Corrections): Promise<void> {
    return deeds.act("remember", async () => {
      const before = correctionsOf(file);
      await put(file, change(before));
      deeds.kept(() => put(file, before));
      store.dispatch({ type: "noticed", notice: { kind: "remembered", what: "mapped" } });
    });
  }

  return {
    mapping: (file) => ({
      correct: (change) => correct(file, change),
      correctTable: (table, correction) => correct(file, (before) => withTable(before, table, correction)),
    }),
    leave: (file) =>
      deeds.act("remember", async () => {
        const { compiled, dropped } = store.get().consolidation;
        const written = refreshOf({ compiled })?.files.find((one) => one.file === file && one.state !== "new");
        // What the written table says of it is to go too.
        if (written) store.dispatch({ type: "absentDropped", dropped: [...dropped, written.before ?? file] });
        show(await gather((gatherer) => gatherer.leave([file], ever())));
      }),
  };
}

