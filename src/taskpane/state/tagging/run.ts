/** Tagging, when the panel is opened and when the workbook has been read anew. */
import type { ExcelPort } from "../../../excel/port";
import { drive } from "../../../slices/drive";
import type { Analyst } from "../../analysis/analyst";
import type { PaneStore } from "../deeds";
import { createPanelRun, type PanelRun } from "../panel-run";
import { throttled } from "../throttled";

interface Means {
  port: Pick<ExcelPort, "recall">;
  analyst: Pick<Analyst, "tag">;
  store: PaneStore;
  /** The rows are others. `written`: what the workbook remembers that was written. */
  tagged(written: string): void;
}

export function createTaggingRun({ port, analyst, store, tagged }: Means): PanelRun {
  return createPanelRun({
    store,
    async work(reading, { signal, quietly, say }) {
      const rows = await analyst.tag(signal, throttled((progress) => quietly || say({ type: "taggingProgressed", progress })));
      signal.throwIfAborted();
      const written = (await port.recall()).tags ?? "";
      // The columns know the catalogue and much else that the pane does without until somebody tags.
      const { itemising } = await import("./itemising");
      const items = await drive(itemising(reading, rows, written), { signal });
      say({ type: "tagged", items });
      if (!signal.aborted) tagged(written);
    },
    began: (quietly) => ({ type: "taggingBegan", quietly }),
    failed: (problem) => ({ type: "taggingFailed", problem }),
    cancelled: () => ({ type: "taggingCancelled" }),
  });
}
