import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { excelTexts } from "../../language/excel";
import { usePane, useSession } from "../state/context";
import { CheckLine } from "./CheckLine";
import { WorkLine } from "./WorkLine";

const useStyles = makeStyles({
  told: { padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

interface PanelLineProps {
  /** How far the panel's own work has come; `null`: it is not under way. */
  work: ComponentProps<typeof WorkLine> | null;
  /** That what is shown is of an earlier reading; `null`: it is not. */
  stale: string | null;
}

/** How far a panel's work has come, and the check that goes before it; also what Excel waits for. */
export function PanelLine({ work, stale }: PanelLineProps) {
  const styles = useStyles();
  const { language } = useSession();
  const waiting = usePane((state) => state.waiting);
  return (
    <>
      <CheckLine />
      {work && <WorkLine {...work} />}
      <div role="status">
        {waiting && <div className={styles.told}>{excelTexts[language].problems.cellEdit()}</div>}
        {stale !== null && <div className={styles.told}>{stale}</div>}
      </div>
    </>
  );
}
