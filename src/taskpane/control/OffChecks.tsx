import { Button, makeStyles } from "@fluentui/react-components";
import { usePane, useSession } from "../state/context";
import { useControlTexts } from "./texts";

const useStyles = makeStyles({
  off: { padding: "0 12px 6px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** Checks that are turned off in this workbook, each with a way back. */
export function OffChecks() {
  const styles = useStyles();
  const texts = useControlTexts();
  const session = useSession();
  const off = usePane((state) => state.memory.off);
  if (!off?.length) return null;
  return (
    <section className={styles.off} aria-label={texts.offChecks}>
      <ul className={styles.list}>
        {off.map((check) => (
          <li key={check} className={styles.item}>
            {session.checkTitle(check)} · {texts.card.off}
            <Button size="small" appearance="subtle" onClick={() => void session.turnOn(check)}>
              {texts.card.turnOn}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
