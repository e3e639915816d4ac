import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  standing: { flexGrow: 1, padding: "24px 16px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", overflowY: "auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface StandingProps {
  title: string;
  sentences: readonly string[];
  /** What one can do next; absent: nothing. */
  action?: { words: string; act(): unknown };
  children?: ReactNode;
}

/** A place to start where a list would stand: why there is none, and what to do. */
export function Standing({ title, sentences, action, children }: StandingProps) {
  const styles = useStyles();
  return (
    <section className={styles.standing}>
      <h2 className={styles.title}>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {children}
      {action && (
        <Button appearance="primary" onClick={() => void action.act()}>
          {action.words}
        </Button>
      )}
    </section>
  );
}

/** The place of a list that is not there yet. */
export function Waiting() {
  return <div className={useStyles().standing} />;
}
