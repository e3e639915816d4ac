import { PanelLine } from "../app/PanelLine";
import { usePane, useSession } from "../state/context";
import { useTaggingTexts } from "./texts";

/** How far the tagging has come. */
export function TaggingLine() {
  const { run } = useTaggingTexts();
  const { tagging } = useSession();
  const phase = usePane((state) => state.tagging.phase);
  const progress = usePane((state) => state.tagging.progress);
  const stale = usePane((state) => state.tagging.phase === "cancelled" && state.tagging.items !== null);
  const { done = 0, of = 0 } = progress ?? {};
  const work = { words: run.tagging(done, of), label: run.progress, progress: progress && { done, total: of }, cancel: run.cancel, onCancel: tagging.cancel };
  return <PanelLine work={phase === "tagging" ? work : null} stale={stale ? run.stale : null} />;
}
