/** Reading figures, when the panel is opened and when the workbook has been read anew. */
import type { ExcelPort } from "../../../excel/port";
import type { Analyst } from "../../analysis/analyst";
import type { PaneStore } from "../deeds";
import { createPanelRun, type PanelRun } from "../panel-run";
import { throttled } from "../throttled";

interface Means {
  port: Pick<ExcelPort, "recall">;
  analyst: Pick<Analyst, "figure">;
  store: PaneStore;
  /** The figures are others. */
  figured(): void;
}

export function createFigureRun({ port, analyst, store, figured }: Means): PanelRun {
  return createPanelRun({
    store,
    async work(_reading, { signal, quietly, say }) {
      const written = (await port.recall()).tags ?? "";
      const read = await analyst.figure(written, signal, throttled((progress) => quietly || say({ type: "figuringProgressed", progress })));
      signal.throwIfAborted();
      say({ type: "figured", read });
      figured();
    },
    began: (quietly) => ({ type: "figuringBegan", quietly }),
    failed: (problem) => ({ type: "figuringFailed", problem }),
    cancelled: () => ({ type: "figuringCancelled" }),
  });
}
