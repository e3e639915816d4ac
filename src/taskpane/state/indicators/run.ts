/** Reading figures: when the panel is opened, and anew whenever the workbook has been read anew while it is open. */
import type { ExcelPort } from "../../../excel/port";
import { problemFrom } from "../../../excel/problem";
import type { Analyst } from "../../analysis/analyst";
import type { PaneStore } from "../deeds";
import type { PaneReading } from "../state";
import { throttled } from "../throttled";
import type { IndicatorAction } from "./state";

export interface FigureRun {
  /** The panel is shown: figures are read, and kept fresh until the answer is called. */
  open(): () => void;
  cancel(): void;
}

interface Means {
  port: Pick<ExcelPort, "recall">;
  analyst: Pick<Analyst, "figure">;
  store: PaneStore;
  /** The figures are others. */
  figured(): void;
}

export function createFigureRun({ port, analyst, store, figured }: Means): FigureRun {
  let current: AbortController | null = null;
  let shown = 0;
  /** The reading that figures were last read of, or are being. */
  let done: PaneReading | null = null;
  /** A run of the check that one could see went before: then this one is seen too. */
  let afterRun = true;

  function consider(): void {
    const { phase, reading } = store.get();
    if (phase === "reading") afterRun = true;
    const settled = phase === "done" || phase === "cancelled" || phase === "failed";
    if (shown > 0 && settled && reading && reading !== done) void figure(reading);
  }

  async function figure(reading: PaneReading): Promise<void> {
    current?.abort(new DOMException("Another reading took over", "AbortError"));
    const { signal } = (current = new AbortController());
    const say = (action: IndicatorAction) => void (signal.aborted || store.dispatch(action));
    done = reading;
    const quietly = !afterRun;
    afterRun = false;
    say({ type: "figuringBegan", quietly });
    try {
      const written = (await port.recall()).tags ?? "";
      const read = await analyst.figure(written, signal, throttled((progress) => quietly || say({ type: "figuringProgressed", progress })));
      signal.throwIfAborted();
      say({ type: "figured", read });
      figured();
    } catch (error) {
      if (!signal.aborted) say({ type: "figuringFailed", problem: problemFrom(error) });
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
      store.dispatch({ type: "figuringCancelled" });
    },
  };
}
