import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckLine } from "../app/CheckLine";
import { usePane, useSession, useTexts } from "../state/context";
import { excelTexts } from "../../language/excel";

const useStyles = makeStyles({
  told: { padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

/** How far the check has come; also what Excel waits for and what was left out. */
export function RunLine() {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const excel = excelTexts[session.language];
  const waiting = usePane((state) => state.waiting);
  const cancelled = usePane(({ phase }) => phase === "cancelled");
  const leftOut = usePane((state) => state.leftOut);
  return (
    <>
      <CheckLine />
      <div role="status">
        {waiting && <div className={styles.told}>{excel.problems.cellEdit()}</div>}
        {cancelled && <div className={styles.told}>{texts.run.cancelled}</div>}
        {leftOut.map(({ sheet, reason }) => (
          <div key={`${sheet} ${reason}`} className={styles.told}>
            {excel.leftOut[reason]({ sheet })}
          </div>
        ))}
      </div>
    </>
  );
}
