import { PanelLine } from "../app/PanelLine";
import { usePane, useSession } from "../state/context";
import type { ConsolidationState } from "../state/consolidation/state";
import type { ConsolidationPaneTexts } from "../../language/consolidation-pane";
import { useCompareTexts, useConsolidationTexts } from "./texts";

/** How far the reading of files has come, the writing of the table, or the comparing of two. */
export function ConsolidationLine() {
  const { run, write } = useConsolidationTexts();
  const comparing = useCompareTexts().run;
  const { consolidation } = useSession();
  const state = usePane((all) => all.consolidation);
  const isWriting = usePane(({ writing }) => writing === "consolidation");
  const { progress, written } = state;
  const reading = { words: doing(state, run), label: run.progress, progress: progress && { done: progress.done, total: progress.of }, cancel: run.cancel, onCancel: consolidation.cancelTaking };
  const writing = { words: written ? write.writing(written.name, written.done, written.total) : write.preparing, label: write.progress, progress: written, cancel: run.cancel, onCancel: consolidation.cancelWriting };
  const beside = { words: comparing.comparing, label: comparing.progress, progress: null, cancel: comparing.cancel, onCancel: consolidation.cancelComparing };
  return <PanelLine work={state.isGathering ? reading : isWriting ? writing : state.isComparing ? beside : null} stale={state.told && run.told[state.told](state.files.length)} />;
}

function doing({ progress, waiting }: ConsolidationState, run: ConsolidationPaneTexts["run"]): string {
  if (progress === null) return run.starting(waiting.length);
  return progress.done < progress.of ? run.reading(progress.name, progress.done + 1, progress.of) : run.settling;
}
