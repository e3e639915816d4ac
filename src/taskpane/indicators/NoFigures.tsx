import { problemSentences } from "../app/problem";
import { Standing, Waiting } from "../app/Standing";
import { usePane, useSession } from "../state/context";
import type { PaneState } from "../state/state";
import { useIndicatorTexts } from "./texts";

/** What the panel shows where the sums stand: the sums themselves, or why there are none. */
export type IndicatorStanding = "figures" | "working" | "noTable" | "nothing" | "cancelled" | "failed";

/** Which of them it is just now. */
export function standing({ phase, reading, indicators }: PaneState): IndicatorStanding {
  const { summed, read } = indicators;
  if (summed && summed.reading.figures.length > 0) return "figures";
  const last = reading ? indicators.phase : phase;
  if (last === "failed" || last === "cancelled") return last;
  if (phase !== "done" || !reading) return "working";
  if (reading.tables.length === 0 && reading.answers.length === 0) return "noTable";
  return read && read.figures.length === 0 ? "nothing" : "working";
}

/** A place to start instead of sums. */
export function NoFigures({ now }: { now: Exclude<IndicatorStanding, "figures"> }) {
  const { states, run } = useIndicatorTexts();
  const session = useSession();
  const problem = usePane(({ problem, indicators }) => indicators.problem ?? problem);
  if (now === "working") return <Waiting />;
  const sentences = now !== "failed" ? [states[now].text] : problem ? problemSentences(problem, session.language) : [];
  const words = { noTable: run.again, nothing: run.again, cancelled: run.start, failed: run.retry };
  return <Standing title={states[now].title} sentences={sentences} action={{ words: words[now], act: session.run }} />;
}
