import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Panel } from "../panels";
import { useTexts } from "../state/context";

const useStyles = makeStyles({
  shortcuts: { margin: "4px 12px", padding: "8px 12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 12px", margin: "6px 0" },
  key: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  meaning: { margin: 0 },
});

/** What the keys do in a panel. */
export default function Shortcuts({ panel, onClose }: { panel: Panel["id"]; onClose(): void }) {
  const styles = useStyles();
  const { shortcuts } = useTexts();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
  return (
    <section className={styles.shortcuts} aria-labelledby="shortcuts">
      <h2 id="shortcuts" className={styles.title}>
        {shortcuts.title}
      </h2>
      <dl className={styles.keys}>
        {[shortcuts.walk, ...shortcuts.own[panel], ...shortcuts.all].map(([key, meaning]) => [
          <dt key={`${key}-key`} className={styles.key}>
            {key}
          </dt>,
          <dd key={`${key}-meaning`} className={styles.meaning}>
            {meaning}
          </dd>,
        ])}
      </dl>
      <Button ref={close} size="small" onClick={onClose}>
        {shortcuts.close}
      </Button>
    </section>
  );
}
