import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { problemSentences } from "../app/problem";
import { usePane, useSession, useTexts } from "../state/context";
import type { PaneState } from "../state/state";
import { countFindings, countOpen } from "../state/counts";

const useStyles = makeStyles({
  standing: { flexGrow: 1, padding: "24px 16px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", overflowY: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the panel shows where the list stands: the list itself, or why there is none. */
export type Standing = "findings" | "working" | "empty" | "noTable" | "clear" | "failed";

/** Which of them it is just now. */
export function standing(state: PaneState): Standing {
  const { phase, reading, findings, memory, view } = state;
  if (phase === "failed" && findings.length === 0) return "failed";
  if (countOpen(state) > 0 || view.ignored) return "findings";
  if (phase !== "done" || !reading) return phase === "cancelled" && reading ? "findings" : "working";
  if (reading.tables.length === 0 && reading.answers.length === 0 && memory.corrections.tables === undefined) {
    return reading.grids.every(({ values }) => values.length === 0) ? "empty" : "noTable";
  }
  return "clear";
}

/** A place to start instead of an empty list. */
export function Standing({ now }: { now: Exclude<Standing, "findings"> }) {
  const styles = useStyles();
  const { states, run } = useTexts();
  const session = useSession();
  const problem = usePane((state) => state.problem);
  const ignored = usePane((state) => countFindings(state).ignored);
  if (now === "working") return <div className={styles.standing} />;
  const { title } = states[now];
  return (
    <section className={styles.standing}>
      <h2 className={styles.title}>{title}</h2>
      {now === "failed" ? problem && problemSentences(problem, session.language).map((text) => <p key={text} className={styles.text}>{text}</p>) : <p className={styles.text}>{states[now].text}</p>}
      {now === "clear" && ignored > 0 && (
        <Button appearance="transparent" size="small" onClick={() => session.view({ ignored: true })}>
          {states.clearWithIgnored(ignored)}
        </Button>
      )}
      {now !== "clear" && (
        <Button appearance="primary" onClick={() => void session.run()}>
          {now === "failed" ? run.retry : run.again}
        </Button>
      )}
    </section>
  );
}
