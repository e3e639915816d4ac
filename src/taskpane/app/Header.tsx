import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import { usePane, useSession, useTexts } from "../state/context";
import { workbookLine } from "../state/names";

const Correction = lazy(() => import("../correcting/Correction"));

const useStyles = makeStyles({
  header: { padding: "6px 8px 2px" },
  row: { display: "flex", justifyContent: "space-between", gap: "4px" },
  heading: { margin: 0, minWidth: 0, font: "inherit" },
  line: { maxWidth: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightSemibold, minWidth: 0, padding: "2px 4px" },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** "Mellansjö · 2023 · Mall 2023": what is open; click to correct it. */
export function Header({ onShortcuts }: { onShortcuts(): void }) {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const given = usePane((state) => state.memory.corrections);
  const [correcting, setCorrecting] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const close = () => {
    setCorrecting(false);
    line.current?.focus();
  };
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <h1 className={styles.heading}>
          <Button ref={line} appearance="transparent" className={styles.line} disabledFocusable={!reading} aria-expanded={correcting} title={texts.header.correct} onClick={() => setCorrecting(reading !== null && !correcting)}>
            <span className={styles.words}>{reading ? workbookLine(reading, texts) : texts.app.name}</span>
          </Button>
        </h1>
        <Button size="small" appearance="subtle" aria-label={texts.header.shortcuts} title={texts.header.shortcuts} icon={<span aria-hidden="true">?</span>} onClick={onShortcuts} />
      </div>
      {correcting && reading && (
        <Suspense fallback={null}>
          <Correction reading={reading} given={given} correct={session.correct} onClose={close} />
        </Suspense>
      )}
    </header>
  );
}
