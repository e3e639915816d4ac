import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useSession } from "../state/context";
import { FooterButton } from "./FooterButton";

const useStyles = makeStyles({
  footer: { flexShrink: 0, padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", gap: "6px" },
  will: { margin: 0, color: tokens.colorNeutralForeground2 },
  commands: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
});

interface WriteFooterProps {
  texts: { commands: string; write: string; takeBack: string };
  /** What would be written. */
  will: ReactNode;
  /** The same more closely. */
  details?: ReactNode;
  canWrite: boolean;
  onWrite: () => Promise<void>;
  /** The panel's own commands beside the one that writes. */
  beside?: ReactNode;
  /** And after all others. */
  last?: ReactNode;
}

/** A panel's foot: what would be written, told before it is, the command that writes it, and the way back. */
export function WriteFooter({ texts, will, details, canWrite, onWrite, beside, last }: WriteFooterProps) {
  const styles = useStyles();
  const session = useSession();
  const undoable = usePane((state) => state.undoable);
  const writing = usePane((state) => state.writing !== null);
  return (
    <div className={styles.footer}>
      <p className={styles.will} role="status">
        {will}
      </p>
      {details}
      <div className={styles.commands} role="toolbar" aria-label={texts.commands}>
        <Button size="small" appearance="primary" disabledFocusable={!canWrite || writing} onClick={() => void onWrite()}>
          {texts.write}
        </Button>
        {beside}
        <FooterButton disabledFocusable={!undoable || writing} onClick={() => void session.takeBack()}>
          {texts.takeBack}
        </FooterButton>
        {last}
      </div>
    </div>
  );
}
