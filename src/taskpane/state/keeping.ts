/** What is kept in the workbook's memory, so that colleagues share it: ignored findings, checks off, corrections. */
import type { Finding } from "../../checks/check";
import type { ExcelPort, WorkbookMemory } from "../../excel/port";
import { headerKey, type TableOutline } from "../../table/outline";
import type { Corrections } from "../../table/reading";
import type { Deeds, PaneStore } from "./deeds";
import type { Look } from "./look";
import type { TableCorrection } from "./session";
import type { Kept } from "./state";

export interface Keeping {
  ignore(finding: Finding, reason: string): Promise<void>;
  /** Takes an ignored finding back to the list. */
  restore(key: string): Promise<void>;
  turnOff(check: string): Promise<void>;
  turnOn(check: string): Promise<void>;
  /** Corrects region, year, template or what is known of the tables. */
  correct(change: (before: Corrections) => Corrections): Promise<void>;
  /** Corrects one table, leaving what was corrected of it before. */
  correctTable(table: TableOutline, correction: TableCorrection): Promise<void>;
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
  const correct: Keeping["correct"] = (by) =>
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
    correctTable: (table, correction) =>
      correct((before) => {
        const key = headerKey(table);
        const known = before.tables?.[key];
        const columns = { ...known?.columns, ...correction.columns };
        return { ...before, tables: { ...before.tables, [key]: { ...known, ...correction, ...(Object.keys(columns).length > 0 && { columns }) } } };
      }),
  };
}
