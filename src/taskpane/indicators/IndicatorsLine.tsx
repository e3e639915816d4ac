import { PanelLine } from "../app/PanelLine";
import { usePane, useSession } from "../state/context";
import { useIndicatorTexts } from "./texts";

/** How far the reading of figures has come, or the writing of them. */
export function IndicatorsLine() {
  const { run, write } = useIndicatorTexts();
  const { indicators } = useSession();
  const phase = usePane((state) => state.indicators.phase);
  const progress = usePane((state) => state.indicators.progress);
  const stale = usePane((state) => state.indicators.phase === "cancelled" && state.indicators.summed !== null);
  const isWriting = usePane((state) => state.writing === "indicators");
  const written = usePane((state) => state.indicators.written);
  const { doing = "figuring" as const, done = 0, of = 0 } = progress ?? {};
  const work = { words: run[doing](done, of), label: run.progress, progress: progress && { done, total: of }, cancel: run.cancel, onCancel: indicators.cancel };
  const writing = { words: written ? write.writing(written.name, written.done, written.total) : write.preparing, label: write.progress, progress: written, cancel: run.cancel, onCancel: indicators.cancelWriting };
  return <PanelLine work={phase === "reading" ? work : isWriting ? writing : null} stale={stale ? run.stale : null} />;
}
