import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../checks/check";
import { usePane, useSession } from "../state/context";
import { FixAll } from "./FixAll";
import { useItemStyles } from "../list/itemStyles";
import { useControlTexts } from "./texts";

const useStyles = makeStyles({
  why: { margin: "4px 0 0", whiteSpace: "pre-line", color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
});

/** What can be done with all findings of a check, and why the check is there. */
export function GroupCard({ findings, onDone }: { findings: readonly Finding[]; onDone(): void }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { card } = useControlTexts();
  const session = useSession();
  const asking = usePane((state) => state.asking);
  const first = findings[0]!;
  const fixable = findings.filter(({ edits }) => edits.length > 0);
  if (asking === "fixAll") return <FixAll findings={fixable} onDone={onDone} />;
  return (
    <div className={item.card}>
      <details>
        <summary className={styles.summary}>{card.why}</summary>
        <p className={styles.why}>{session.why(first.check)}</p>
      </details>
      <div className={item.actions}>
        {fixable.length > 1 && (
          <Button size="small" appearance="primary" onClick={() => session.ask("fixAll")}>
            {card.fixAll(fixable.length)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onDone();
            void session.turnOff(first.check);
          }}
        >
          {card.turnOff}
        </Button>
      </div>
    </div>
  );
}
