/** Asking Excel for one thing at a time, and telling in the notice line how it went. */
import type { ExcelPort } from "../../excel/port";
import { problemFrom } from "../../excel/problem";
import type { Action } from "./reducer";
import type { Command, PaneState } from "./state";
import type { Store } from "./store";

export type PaneStore = Store<PaneState, Action>;

export interface Deeds {
  /**
   * Does something to the workbook, one thing at a time, each in its turn; the same command once more while it is
   * carried out is a double press and does nothing. A problem becomes the notice, with a way to try again.
   */
  act(command: Command, deed: () => Promise<void>): Promise<void>;
  /** Waits until nothing is being done. */
  idle(): Promise<void>;
  /** Notes a change of the workbook's memory, so that the last deed is always the one that is taken back. */
  kept(takeBack: () => Promise<void>): void;
  /** Notes a change of cells, sheets or marks, which Excel's side knows how to take back. */
  changed(): void;
  /** How to take back the last deed: in the workbook (`"workbook"`), in its memory, or `null` when there is none. */
  last(): "workbook" | (() => Promise<void>) | null;
  /** Forgets the last deed: it has been taken back. */
  forget(): void;
}

/** Keeps the deeds of the open pane in order. */
export function createDeeds(port: ExcelPort, store: PaneStore): Deeds {
  const done: ("workbook" | (() => Promise<void>))[] = [];
  const last = () => done.at(-1) ?? (port.lastCommand() === null ? null : "workbook");

  let underWay = Promise.resolve();

  async function act(command: Command, deed: () => Promise<void>): Promise<void> {
    // Each thing that is remembered is another one.
    while (store.get().writing !== null && (command === "remember" || store.get().writing !== command)) await underWay;
    if (store.get().writing === null) await (underWay = perform(command, deed));
  }

  async function perform(command: Command, deed: () => Promise<void>): Promise<void> {
    store.dispatch({ type: "writing", command });
    try {
      await deed();
    } catch (error) {
      const problem = problemFrom(error);
      if (!problem.unchanged) done.push("workbook");
      store.dispatch({ type: "noticed", notice: { kind: "problem", problem, retry: () => void act(command, deed) } });
    } finally {
      store.dispatch({ type: "wrote", undoable: last() !== null });
    }
  }
  return {
    act,
    async idle() {
      while (store.get().writing !== null) await underWay;
    },
    last,
    kept: (takeBack) => void done.push(takeBack),
    changed: () => {
      // Excel's side keeps its last command only: what came before the one it forgets cannot be taken back in order.
      done.splice(0, done.lastIndexOf("workbook") + 1);
      done.push("workbook");
    },
    forget: () => void done.pop(),
  };
}
