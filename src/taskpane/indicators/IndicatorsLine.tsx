import { PanelLine } from "../app/PanelLine";
import { usePane, useSession } from "../state/context";
import { useIndicatorTexts } from "./texts";

/** How far the reading of figures has come. */
export function IndicatorsLine() {
  const { run } = useIndicatorTexts();
  const { indicators } = useSession();
  const phase = usePane((state) => state.indicators.phase);
  const progress = usePane((state) => state.indicators.progress);
  const stale = usePane((state) => state.indicators.phase === "cancelled" && state.indicators.summed !== null);
  const { doing = "figuring" as const, done = 0, of = 0 } = progress ?? {};
  const work = { words: run[doing](done, of), label: run.progress, progress: progress && { done, total: of }, cancel: run.cancel, onCancel: indicators.cancel };
  return <PanelLine work={phase === "reading" ? work : null} stale={stale ? run.stale : null} />;
}
