/** Commands that write in the workbook: fixes, report, marks, and taking back. */
import type { Finding } from "../../checks/check";
import { combineFixes } from "../../checks/fix";
import type { ExcelPort } from "../../excel/port";
import type { Language } from "../../language";
import { controlPaneTexts } from "../../language/control-pane";
import { paneTexts } from "../../language/pane";
import { countFindings, openFindings } from "./counts";
import type { Deeds, PaneStore } from "./deeds";
import type { Words } from "./describe";
import { workbookLine } from "./names";
import { marksOf, reportOf } from "./report";
import type { Write } from "./writing";

export interface Editing {
  /** Writes the fixes of these findings, as one command. */
  fix(findings: readonly Finding[]): Promise<void>;
  writeReport(): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  /** Turns formulas with functions of ours into their values. */
  toValues(): Promise<void>;
  /** Takes back the last thing done, whatever it was. */
  takeBack(): Promise<void>;
}

interface Means {
  port: ExcelPort;
  store: PaneStore;
  deeds: Deeds;
  language: Language;
  words: Words;
  write: Write;
  /** When the list is whole; `false`: it will not be. A report or marks of half a list would mislead. */
  whole(): Promise<boolean>;
  /** Looks again at these sheets, or at all. */
  refresh(sheets: readonly string[] | null): Promise<void>;
}

export function createEditing({ port, store, deeds, language, words, write, whole, refresh }: Means): Editing {
  const report = () => {
    const state = store.get();
    const workbook = state.reading ? workbookLine(state.reading, paneTexts[language]) : "";
    return reportOf(openFindings(state), { workbook, ignored: countFindings(state).ignored, off: state.memory.off?.length ?? 0 }, words, language);
  };

  return {
    fix(findings) {
      const { edits } = combineFixes(findings, store.get().reading?.grids ?? []);
      if (edits.length === 0) return Promise.resolve();
      const { title, fixLabel } = words.describe(findings[0]!);
      const label = findings.length === 1 && fixLabel ? fixLabel : `${controlPaneTexts[language].card.fixAll(findings.length)}: ${title}`;
      return write("fix", () => port.write(label, edits), [...new Set(edits.map(({ sheet }) => sheet))]);
    },
    async writeReport() {
      if (await whole()) await write("report", () => port.writeReport(report()));
    },
    async mark() {
      if (await whole()) await write("mark", () => port.mark(marksOf(openFindings(store.get()))));
    },
    unmark: () => write("unmark", () => port.unmark()),
    toValues: () =>
      deeds.act("toValues", async () => {
        const made = await port.toValues();
        if (made.cells > 0) deeds.changed();
        store.dispatch({ type: "noticed", notice: { kind: "madeValues", made } });
        if (made.cells > 0) void refresh(made.sheets);
      }),
    async takeBack() {
      const last = deeds.last();
      if (last === null) {
        store.dispatch({ type: "noticed", notice: { kind: "nothingToTakeBack" } });
        return;
      }
      await deeds.act("takeBack", async () => {
        const written = last === "workbook" ? await port.takeBack() : await last().then(() => null);
        deeds.forget();
        store.dispatch({ type: "noticed", notice: { kind: "takenBack", written } });
        if (last === "workbook") void refresh(null);
      });
    },
  };
}
