/** Commands that write in the workbook: noted so that they can be taken back, told in the notice line, and looked at again. */
import type { Written } from "../../excel/port";
import type { Deeds, PaneStore } from "./deeds";
import type { Command } from "./state";

/** One writing command; `sheets`, or those that it says were written, are looked at again when something was. `null`: cancelled, and nothing is changed. */
export type Write = (command: Command, deed: () => Promise<Written | null>, sheets?: readonly string[]) => Promise<void>;

export function createWriting({ store, deeds, refresh }: { store: PaneStore; deeds: Deeds; refresh(sheets: readonly string[]): Promise<void> }): Write {
  return (command, deed, sheets = []) =>
    deeds.act(command, async () => {
      const done = await deed();
      if (!done) return store.dispatch({ type: "noticed", notice: { kind: "unchanged" } });
      if (done.cells > 0) deeds.changed();
      store.dispatch({ type: "noticed", notice: { kind: "written", command, written: done } });
      const changed = done.sheets ?? sheets;
      if (changed.length > 0) void refresh(changed);
    });
}
