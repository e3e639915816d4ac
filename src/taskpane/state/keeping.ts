/** What is kept in the workbook's memory, so that colleagues share it: ignored findings, checks off, corrections. */
import type { Finding } from "../../checks/check";
import type { ExcelPort, WorkbookMemory } from "../../excel/port";
import type { Corrections } from "../../table/reading";
import { withTable, type Correcting } from "./correcting";
import type { Deeds, PaneStore } from "./deeds";
import type { Look } from "./look";
import type { Kept } from "./state";

export interface Keeping extends Omit<Correcting, "show"> {
  ignore(finding: Finding, reason: string): Promise<void>;
  /** Takes an ignored finding back to the list. */
  restore(key: string): Promise<void>;
  turnOff(check: string): Promise<void>;
  turnOn(check: string): Promise<void>;
}

type Change = (memory: WorkbookMemory) => WorkbookMemory;

export function createKeeping({ port, store, deeds, look }: { port: ExcelPort; store: PaneStore; deeds: Deeds; look: Pick<Look, "rethink"> }): Keeping {
  /** Changes what the workbook remembers just now, a colleague's additions included. */
  async function change(by: Change): Promise<WorkbookMemory> {
    const before = await port.recall();
    const memory = by(before);
    await port.remember(memory);
    store.dispatch({ type: "remembered", memory });
    if (memory.corrections !== before.corrections) void look.rethink();
    return before;
  }

  async function keep(what: Kept, by: Change, back: (before: WorkbookMemory) => Change): Promise<void> {
    await deeds.act("remember", async () => {
      const before = await change(by);
      deeds.kept(async () => void (await change(back(before))));
      store.dispatch({ type: "noticed", notice: { kind: "remembered", what } });
    });
  }

  const without = (key: string): Change => (memory) => ({ ...memory, ignored: memory.ignored.filter((one) => one.key !== key) });
  const off = (check: string): Change => (memory) => ({ ...memory, off: [...(memory.off ?? []).filter((id) => id !== check), check] });
  const on = (check: string): Change => (memory) => ({ ...memory, off: (memory.off ?? []).filter((id) => id !== check) });
  const correct = (by: (before: Corrections) => Corrections) =>
    keep(
      "corrected",
      (memory) => ({ ...memory, corrections: by(memory.corrections) }),
      ({ corrections }) =>
        (memory) => ({ ...memory, corrections }),
    );
  return {
    correct,
    ignore: ({ key }, reason) =>
      keep("ignored", (memory) => ({ ...memory, ignored: [...without(key)(memory).ignored, { key, reason, at: new Date().toISOString() }] }), () => without(key)),
    restore: (key) =>
      keep("restored", without(key), (before) => (memory) => ({
        ...memory,
        ignored: [...memory.ignored, ...before.ignored.filter((one) => one.key === key)],
      })),
    turnOff: (check) => keep("off", off(check), () => on(check)),
    turnOn: (check) => keep("restored", on(check), () => off(check)),
    correctTable: (table, correction) => correct((before) => withTable(before, table, correction)),
  };
}
