import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { unreadGoalsTexts } from "../../language/own-goals";
import { isChecking } from "../app/CheckLine";
import { usePane, useSession } from "../state/context";
import { chosenItems } from "../state/tagging/scope";
import { useTaggingTexts } from "./texts";

const Choices = lazy(() => import("./Choices"));

const useStyles = makeStyles({
  summary: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", padding: "4px 12px 4px 8px" },
  sentence: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, padding: "2px 4px", gap: "6px", fontWeight: tokens.fontWeightRegular },
  told: { padding: "0 12px 4px", color: tokens.colorNeutralForeground2 },
  again: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** "22 insatser i 7 tabeller" and Märk om. The sentence opens the choice of tables and columns. */
export function TaggingSummary() {
  const styles = useStyles();
  const texts = useTaggingTexts();
  const session = useSession();
  const items = usePane(({ tagging }) => tagging.items);
  const scope = usePane(({ tagging }) => tagging.scope);
  const working = usePane((state) => isChecking(state) || state.tagging.phase === "tagging");
  const unreadGoals = usePane(({ reading }) => reading?.unreadGoals);
  const unread = unreadGoalsTexts(unreadGoals, session.language);
  const [open, setOpen] = useState(false);
  const counts = useMemo(() => {
    const chosen = chosenItems({ items, scope });
    const tables = new Set<string>();
    for (const { row } of chosen) tables.add(row.table.id);
    return { insatser: chosen.length, tables: tables.size };
  }, [items, scope]);
  /** Rows that were chosen by marking them are those that are marked by now. */
  const again = async () => {
    if (scope.of === "selection") await session.tagging.chooseSelection();
    await session.run();
  };
  if (!items || items.length === 0) return null;
  return (
    <>
      <div className={styles.summary}>
        <Button appearance="transparent" className={styles.sentence} aria-expanded={open} title={texts.choice.show} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span> {texts.summary(counts.insatser, counts.tables)}
        </Button>
        {!working && (
          <Button size="small" className={styles.again} onClick={() => void again()}>
            {texts.run.again}
          </Button>
        )}
      </div>
      {unread.map((told) => (
        <div key={told} role="status" className={styles.told}>
          {told}
        </div>
      ))}
      {open && (
        <Suspense fallback={null}>
          <Choices />
        </Suspense>
      )}
    </>
  );
}
