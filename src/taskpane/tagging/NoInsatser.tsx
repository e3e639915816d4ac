import { problemSentences } from "../app/problem";
import { Standing, Waiting } from "../app/Standing";
import { usePane, useSession } from "../state/context";
import type { PaneState } from "../state/state";
import { useTaggingTexts } from "./texts";

/** What the panel shows where the list stands: the list itself, or why there is none. */
export type TaggingStanding = "insatser" | "working" | "noTable" | "nothing" | "cancelled" | "failed";

/** Which of them it is just now. */
export function standing({ phase, reading, tagging }: PaneState): TaggingStanding {
  if (tagging.items && tagging.items.length > 0) return "insatser";
  const last = reading ? tagging.phase : phase;
  if (last === "failed" || last === "cancelled") return last;
  if (phase !== "done" || !reading) return "working";
  if (reading.tables.length === 0) return "noTable";
  return tagging.items ? "nothing" : "working";
}

/** A place to start instead of an empty list. */
export function NoInsatser({ now }: { now: Exclude<TaggingStanding, "insatser"> }) {
  const { states, run } = useTaggingTexts();
  const session = useSession();
  const problem = usePane(({ problem, tagging }) => tagging.problem ?? problem);
  if (now === "working") return <Waiting />;
  const sentences = now !== "failed" ? [states[now].text] : problem ? problemSentences(problem, session.language) : [];
  const words = { noTable: run.again, nothing: run.again, cancelled: run.start, failed: run.retry };
  return <Standing title={states[now].title} sentences={sentences} action={{ words: words[now], act: session.run }} />;
}
