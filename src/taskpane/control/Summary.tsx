import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { isChecking } from "../app/CheckLine";
import { usePane, useSession, useTexts } from "../state/context";
import { foundNothing } from "./NoFindings";

const FoundTables = lazy(() => import("../correcting/FoundTables"));

const useStyles = makeStyles({
  summary: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", padding: "4px 12px 4px 8px" },
  sentence: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, padding: "2px 4px", gap: "6px", fontWeight: tokens.fontWeightRegular },
  found: { flexShrink: 0, maxHeight: "35vh", overflowY: "auto", padding: "0 12px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  again: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** "7 tabeller, 22 insatser, 42 frågor" and Kör om. The sentence opens what it counts. */
export function Summary() {
  const styles = useStyles();
  const { found, run } = useTexts();
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const given = usePane((state) => state.memory.corrections);
  const working = usePane(isChecking);
  const stale = usePane(({ phase }) => phase === "cancelled");
  const nothing = usePane(foundNothing);
  const [open, setOpen] = useState(false);
  // Where nothing was found there is nothing to open, and what stands instead of a list has the button.
  if (!reading || (nothing && !stale)) return null;
  const insatser = reading.tables.reduce((sum, table) => sum + table.insatser, 0);
  const questions = reading.answers.reduce((sum, { questions }) => sum + questions, 0);
  // Some workbooks hold only answers: no word of tables then.
  const counted = [reading.tables.length > 0 || questions === 0 ? found.tables(reading.tables.length, insatser) : null, questions > 0 ? found.questions(questions) : null];
  return (
    <>
      <div className={styles.summary}>
        <Button appearance="transparent" className={styles.sentence} aria-expanded={open} title={found.show} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span> {counted.filter((words) => words !== null).join(", ")}
        </Button>
        {!working && (
          <Button size="small" className={styles.again} appearance={stale ? "primary" : "secondary"} onClick={() => void session.run()}>
            {run.again}
          </Button>
        )}
      </div>
      {open && (
        <Suspense fallback={null}>
          <div className={styles.found}>
            <FoundTables reading={reading} given={given} by={session} />
          </div>
        </Suspense>
      )}
    </>
  );
}
