import { Button } from "@fluentui/react-components";
import { problemSentences } from "../app/problem";
import { Standing, Waiting } from "../app/Standing";
import { usePane, useSession, useTexts } from "../state/context";
import type { PaneState } from "../state/state";
import { countFindings, countOpen } from "../state/counts";
import { useControlTexts } from "./texts";

/** What the panel shows where the list stands: the list itself, or why there is none. */
export type ControlStanding = "findings" | "working" | "empty" | "noTable" | "clear" | "failed";

/** Whether neither tables nor answers were found in the workbook, and nobody has said in the panel what is a table. */
export function foundNothing({ reading, memory }: PaneState): boolean {
  return reading !== null && reading.tables.length === 0 && reading.answers.length === 0 && memory.corrections.tables === undefined;
}

/** Which of them it is just now. */
export function standing(state: PaneState): ControlStanding {
  const { phase, reading, findings, view } = state;
  if (phase === "failed" && findings.length === 0) return "failed";
  if (countOpen(state) > 0 || view.ignored) return "findings";
  if (phase !== "done" || !reading) return phase === "cancelled" && reading ? "findings" : "working";
  if (foundNothing(state)) {
    return reading.grids.every(({ values }) => values.length === 0) ? "empty" : "noTable";
  }
  return "clear";
}

/** A place to start instead of an empty list. */
export function NoFindings({ now }: { now: Exclude<ControlStanding, "findings"> }) {
  const { states, list } = useControlTexts();
  const { run } = useTexts();
  const session = useSession();
  const problem = usePane((state) => state.problem);
  const ignored = usePane((state) => countFindings(state).ignored);
  const off = usePane((state) => state.memory.off?.length ?? 0);
  if (now === "working") return <Waiting />;
  const isLeft = now === "clear" && ignored + off > 0;
  const sentences = now !== "failed" ? [isLeft ? states.clearOfOthers : states[now].text] : problem ? problemSentences(problem, session.language) : [];
  const action = now === "clear" ? undefined : { words: now === "failed" ? run.retry : run.again, act: session.run };
  return (
    <Standing title={states[now].title} sentences={sentences} action={action}>
      {isLeft && (
        <Button appearance="transparent" size="small" onClick={() => session.view({ ignored: true })}>
          {list.ignored(ignored, off)}
        </Button>
      )}
    </Standing>
  );
}
