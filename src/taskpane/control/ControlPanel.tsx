import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../state/context";
import { Findings } from "./Findings";
import { Footer } from "./Footer";
import { RunLine } from "./RunLine";
import { NoFindings, standing } from "./NoFindings";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** Kontroll: what was found, what does not follow the template, and what to do about it. */
export function ControlPanel() {
  const styles = useStyles();
  const now = usePane(standing);
  return (
    <div className={styles.panel}>
      <Summary />
      <RunLine />
      {now === "findings" ? <Findings /> : <NoFindings now={now} />}
      <Footer />
    </div>
  );
}
