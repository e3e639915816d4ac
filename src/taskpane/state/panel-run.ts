/** What a panel does with a reading by itself: when it is opened, and anew whenever the workbook is read anew meanwhile. */
import type { ExcelProblem } from "../../excel/port";
import { problemFrom } from "../../excel/problem";
import type { PaneStore } from "./deeds";
import type { Action } from "./reducer";
import type { PaneReading } from "./state";

export interface PanelRun {
  /** The panel is shown: its work is done, and kept fresh until the answer is called. */
  open(): () => void;
  cancel(): void;
}

/** One time that the work is done. */
export interface Turn {
  signal: AbortSignal;
  /** Nobody saw what went before, so how far it has come is not shown. */
  quietly: boolean;
  /** Tells the store, unless the work has been called off. */
  say(action: Action): void;
}

interface Means {
  store: PaneStore;
  work(reading: PaneReading, turn: Turn): Promise<void>;
  /** What the store is told. */
  began(quietly: boolean): Action;
  failed(problem: ExcelProblem): Action;
  cancelled(): Action;
}

export function createPanelRun({ store, work, began, failed, cancelled }: Means): PanelRun {
  let current: AbortController | null = null;
  let shown = 0;
  /** The reading that the work was done of last, or is being. */
  let done: PaneReading | null = null;
  /** A run of the check that one could see went before: then this one is seen too. */
  let afterRun = true;

  function consider(): void {
    const { phase, reading } = store.get();
    if (phase === "reading") afterRun = true;
    const settled = phase === "done" || phase === "cancelled" || phase === "failed";
    if (shown > 0 && settled && reading && reading !== done) void take(reading);
  }

  async function take(reading: PaneReading): Promise<void> {
    current?.abort(new DOMException("Another reading took over", "AbortError"));
    const { signal } = (current = new AbortController());
    const say = (action: Action) => void (signal.aborted || store.dispatch(action));
    done = reading;
    const quietly = !afterRun;
    afterRun = false;
    say(began(quietly));
    try {
      await work(reading, { signal, quietly, say });
    } catch (error) {
      if (!signal.aborted) say(failed(problemFrom(error)));
    } finally {
      if (current?.signal === signal) current = null;
    }
  }

  store.subscribe(consider);
  return {
    open() {
      shown++;
      consider();
      return () => void shown--;
    },
    cancel() {
      if (!current) return;
      current.abort(new DOMException("Cancelled", "AbortError"));
      current = null;
      store.dispatch(cancelled());
    },
  };
}
