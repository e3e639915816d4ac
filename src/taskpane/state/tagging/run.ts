/** Tagging: when the panel is opened, and anew whenever the workbook has been read anew while it is open. */
import type { ExcelPort } from "../../../excel/port";
import { problemFrom } from "../../../excel/problem";
import type { Analyst } from "../../analysis/analyst";
import { drive } from "../../../slices/drive";
import type { PaneStore } from "../deeds";
import type { TaggingAction } from "./state";
import type { PaneReading } from "../state";
import { throttled } from "../throttled";

export interface TaggingRun {
  /** The panel is shown: tags are made, and kept fresh until the answer is called. */
  open(): () => void;
  cancel(): void;
}

interface Means {
  port: Pick<ExcelPort, "recall">;
  analyst: Pick<Analyst, "tag">;
  store: PaneStore;
  /** The rows are others. `written`: what the workbook remembers that was written. */
  tagged(written: string): void;
}

export function createTaggingRun({ port, analyst, store, tagged }: Means): TaggingRun {
  let current: AbortController | null = null;
  let shown = 0;
  /** The reading that was tagged last, or is being tagged. */
  let done: PaneReading | null = null;
  /** A run of the check that one could see went before: then this one is seen too. */
  let afterRun = true;

  function consider(): void {
    const { phase, reading } = store.get();
    if (phase === "reading") afterRun = true;
    const settled = phase === "done" || phase === "cancelled" || phase === "failed";
    if (shown > 0 && settled && reading && reading !== done) void tag(reading);
  }

  async function tag(reading: PaneReading): Promise<void> {
    current?.abort(new DOMException("Another tagging took over", "AbortError"));
    const { signal } = (current = new AbortController());
    const say = (action: TaggingAction) => void (signal.aborted || store.dispatch(action));
    done = reading;
    const quietly = !afterRun;
    afterRun = false;
    say({ type: "taggingBegan", quietly });
    try {
      const rows = await analyst.tag(signal, throttled((progress) => quietly || say({ type: "taggingProgressed", progress })));
      signal.throwIfAborted();
      const written = (await port.recall()).tags ?? "";
      // The columns know the catalogue and much else that the pane does without until somebody tags.
      const { itemising } = await import("./itemising");
      const items = await drive(itemising(reading, rows, written), { signal });
      say({ type: "tagged", items });
      if (!signal.aborted) tagged(written);
    } catch (error) {
      if (!signal.aborted) say({ type: "taggingFailed", problem: problemFrom(error) });
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
      store.dispatch({ type: "taggingCancelled" });
    },
  };
}
