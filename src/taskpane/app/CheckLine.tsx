import { usePane, useSession, useTexts } from "../state/context";
import type { PaneState } from "../state/state";
import type { PaneTexts } from "../../language/pane";
import { WorkLine } from "./WorkLine";

/** Whether the workbook is being read and checked, so that one sees it. */
export function isChecking({ phase }: PaneState): boolean {
  return phase === "reading" || phase === "recognising" || phase === "checking";
}

/** How far the check has come, while it runs. */
export function CheckLine() {
  const texts = useTexts();
  const session = useSession();
  const state = usePane((all) => all);
  if (!isChecking(state)) return null;
  return <WorkLine words={doing(state, texts)} label={texts.run.progress} progress={state.progress} cancel={texts.run.cancel} onCancel={session.cancel} />;
}

function doing({ phase, progress, found }: PaneState, { run }: PaneTexts): string {
  if (phase === "checking") return run.checking(found);
  if (phase === "recognising") return run.recognising;
  return progress ? run.reading(progress.name, progress.done, progress.total) : run.readingFirst;
}
