import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane, useSession, useTexts } from "../state/context";
import type { PaneState } from "../state/state";
import { excelTexts } from "../../language/excel";
import type { PaneTexts } from "../../language/pane";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", gap: "2px 8px", padding: "4px 12px" },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: "1 / -1" },
  told: { padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

/** Long work: a bar with a count and a name, and cancel beside it. Also what Excel waits for and what was left out. */
export function RunLine() {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const excel = excelTexts[session.language];
  const state = usePane((all) => all);
  const { phase, progress, waiting, leftOut } = state;
  const working = phase === "reading" || phase === "recognising" || phase === "checking";
  return (
    <>
      {working && (
        <div className={styles.line}>
          <span className={styles.words}>{doing(state, texts)}</span>
          <Button size="small" onClick={session.cancel}>
            {texts.run.cancel}
          </Button>
          <ProgressBar className={styles.bar} aria-label={texts.run.progress} value={progress ? progress.done : undefined} max={progress ? Math.max(progress.total, 1) : 1} />
        </div>
      )}
      <div role="status">
        {waiting && <div className={styles.told}>{excel.problems.cellEdit()}</div>}
        {phase === "cancelled" && <div className={styles.told}>{texts.run.cancelled}</div>}
        {leftOut.map(({ sheet, reason }) => (
          <div key={`${sheet} ${reason}`} className={styles.told}>
            {excel.leftOut[reason]({ sheet })}
          </div>
        ))}
      </div>
    </>
  );
}

function doing({ phase, progress, found }: PaneState, { run }: PaneTexts): string {
  if (phase === "checking") return run.checking(found);
  if (phase === "recognising") return run.recognising;
  return progress ? run.reading(progress.name, progress.done, progress.total) : run.readingFirst;
}
