import { makeStyles, tokens } from "@fluentui/react-components";
import { excelTexts } from "../../language/excel";
import { CheckLine } from "../app/CheckLine";
import { WorkLine } from "../app/WorkLine";
import { usePane, useSession } from "../state/context";
import { useTaggingTexts } from "./texts";

const useStyles = makeStyles({
  told: { padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

/** How far the tagging has come, and the check that goes before it; also what Excel waits for. */
export function TaggingLine() {
  const styles = useStyles();
  const { run } = useTaggingTexts();
  const session = useSession();
  const waiting = usePane((state) => state.waiting);
  const phase = usePane((state) => state.tagging.phase);
  const progress = usePane((state) => state.tagging.progress);
  const stale = usePane(({ tagging }) => tagging.phase === "cancelled" && tagging.items !== null);
  return (
    <>
      <CheckLine />
      {phase === "tagging" && (
        <WorkLine
          words={run.tagging(progress?.done ?? 0, progress?.of ?? 0)}
          label={run.progress}
          progress={progress && { done: progress.done, total: progress.of }}
          cancel={run.cancel}
          onCancel={session.tagging.cancel}
        />
      )}
      <div role="status">
        {waiting && <div className={styles.told}>{excelTexts[session.language].problems.cellEdit()}</div>}
        {stale && <div className={styles.told}>{run.stale}</div>}
      </div>
    </>
  );
}
