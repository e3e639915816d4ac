import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { Waiting } from "../app/Standing";
import { usePane, useSession } from "../state/context";
import { IndicatorsLine } from "./IndicatorsLine";
import { IndicatorsSummary } from "./IndicatorsSummary";
import { NoFigures, standing } from "./NoFigures";
import { WriteSheets } from "./WriteSheets";

const Sums = lazy(() => import("./Sums"));
const BehindNumber = lazy(() => import("./BehindNumber"));

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** Indikatorer: what the insatser say in numbers, summed up, each number with the words behind it. */
export default function IndicatorsPanel() {
  const styles = useStyles();
  const { indicators } = useSession();
  const now = usePane(standing);
  const looking = usePane((state) => state.indicators.behind !== null);
  useEffect(() => indicators.open(), [indicators]);
  return (
    <div className={styles.panel}>
      <IndicatorsSummary />
      <IndicatorsLine />
      {now === "figures" ? <Suspense fallback={<Waiting />}>{looking ? <BehindNumber /> : <Sums />}</Suspense> : <NoFigures now={now} />}
      {now === "figures" && <WriteSheets />}
    </div>
  );
}
