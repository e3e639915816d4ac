import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { isChecking } from "../app/CheckLine";
import { usePane, useSession } from "../state/context";
import { useIndicatorTexts } from "./texts";

const Rules = lazy(() => import("./Rules"));

const useStyles = makeStyles({
  summary: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", padding: "4px 12px 0 8px" },
  sentence: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, padding: "2px 4px", gap: "6px", fontWeight: tokens.fontWeightRegular },
  again: { flexShrink: 0, whiteSpace: "nowrap" },
  missing: { padding: "0 12px 4px 30px" },
});

/** "84 figurer i 37 av 98 insatser, 22 i svar", who gives no gender split, and Läs om. The sentence opens what counts. */
export function IndicatorsSummary() {
  const styles = useStyles();
  const texts = useIndicatorTexts();
  const session = useSession();
  const summed = usePane(({ indicators }) => indicators.summed);
  const looking = usePane(({ indicators }) => indicators.behind !== null);
  const working = usePane((state) => isChecking(state) || state.indicators.phase === "reading");
  const [open, setOpen] = useState(false);
  const inAnswers = useMemo(() => (summed?.reading.figures ?? []).reduce((count, { source }) => count + Number(source.kind === "answer"), 0), [summed]);
  if (!summed || summed.reading.figures.length === 0) return null;
  const { insatser, withFigures, withSplit } = summed.total;
  return (
    <>
      <div className={styles.summary}>
        <Button appearance="transparent" className={styles.sentence} aria-expanded={open} title={texts.rules.show} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span> {texts.summary(summed.reading.figures.length - inAnswers, withFigures, insatser, inAnswers)}
        </Button>
        {!working && (
          <Button size="small" className={styles.again} onClick={() => void session.run()}>
            {texts.run.again}
          </Button>
        )}
      </div>
      {withSplit < insatser && !looking && (
        <div className={styles.missing}>
          <Link as="button" onClick={() => session.indicators.look({ group: {}, measure: { of: "withoutSplit" } })}>
            {texts.withoutSplit(insatser - withSplit)}
          </Link>
        </div>
      )}
      {open && (
        <Suspense fallback={null}>
          <Rules summed={summed} />
        </Suspense>
      )}
    </>
  );
}
