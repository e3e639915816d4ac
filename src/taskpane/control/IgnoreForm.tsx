import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { Finding } from "../../checks/check";
import { unbroken } from "../../language/number";
import { useSession } from "../state/context";
import { useItemStyles } from "../list/itemStyles";
import { useControlTexts } from "./texts";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px", flexWrap: "wrap" },
  message: { margin: 0 },
  reason: { flex: "1 1 120px", minWidth: 0 },
});

/** Asks why a finding is ignored, in place. Enter ignores, Escape goes back. */
export function IgnoreForm({ finding, message, onDone }: { finding: Finding; message: string; onDone(): void }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { card } = useControlTexts();
  const session = useSession();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone();
    void session.ignore(finding, reason.trim());
  };
  return (
    <form
      className={item.card}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        session.ask(null);
        onDone();
      }}
    >
      <p className={styles.message}>{unbroken(message)}</p>
      <div className={styles.row}>
        <Input ref={input} className={styles.reason} size="small" aria-label={card.reason} aria-describedby={hint} placeholder={card.reason} value={reason} onChange={(_, { value }) => setReason(value)} />
        <Button size="small" type="submit" appearance="primary">
          {card.confirmIgnore}
        </Button>
      </div>
      <p id={hint} className={item.quiet}>
        {card.reasonHint}
      </p>
    </form>
  );
}
