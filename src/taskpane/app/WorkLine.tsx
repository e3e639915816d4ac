import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", gap: "2px 8px", padding: "4px 12px" },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: "1 / -1" },
});

interface WorkLineProps {
  /** What is being done just now. */
  words: string;
  /** What the bar measures. */
  label: string;
  /** How much is done, of how much; `null`: not known yet. */
  progress: { done: number; total: number } | null;
  cancel: string;
  onCancel(): void;
}

/** Long work: a bar with a count and a name, and cancel beside it. */
export function WorkLine({ words, label, progress, cancel, onCancel }: WorkLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.words}>{words}</span>
      <Button size="small" onClick={onCancel}>
        {cancel}
      </Button>
      <ProgressBar className={styles.bar} aria-label={label} value={progress ? progress.done : undefined} max={progress ? Math.max(progress.total, 1) : 1} />
    </div>
  );
}
