import { makeStyles, tokens } from "@fluentui/react-components";
import { excelTexts } from "../../language/excel";
import { CheckLine } from "../app/CheckLine";
import { WorkLine } from "../app/WorkLine";
import { usePane, useSession } from "../state/context";
import { useIndicatorTexts } from "./texts";

const useStyles = makeStyles({
  told: { padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

/** How far the reading has come, and the check that goes before it; also what Excel waits for. */
export function IndicatorsLine() {
  const styles = useStyles();
  const { run } = useIndicatorTexts();
  const session = useSession();
  const waiting = usePane((state) => state.waiting);
  const phase = usePane(({ indicators }) => indicators.phase);
  const progress = usePane(({ indicators }) => indicators.progress);
  const stale = usePane(({ indicators }) => indicators.phase === "cancelled" && indicators.summed !== null);
  return (
    <>
      <CheckLine />
      {phase === "reading" && (
        <WorkLine
          words={run[progress?.doing ?? "figuring"](progress?.done ?? 0, progress?.of ?? 0)}
          label={run.progress}
          progress={progress && { done: progress.done, total: progress.of }}
          cancel={run.cancel}
          onCancel={session.indicators.cancel}
        />
      )}
      <div role="status">
        {waiting && <div className={styles.told}>{excelTexts[session.language].problems.cellEdit()}</div>}
        {stale && <div className={styles.told}>{run.stale}</div>}
      </div>
    </>
  );
}
