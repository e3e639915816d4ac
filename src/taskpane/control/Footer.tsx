import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane, useSession } from "../state/context";
import { countOpen } from "../state/counts";
import { useControlTexts } from "./texts";

const MoreCommands = lazy(() => import("./MoreCommands"));

const useStyles = makeStyles({
  footer: { flexShrink: 0, display: "flex", flexWrap: "wrap", padding: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  command: { minWidth: 0, padding: "0 4px", fontWeight: tokens.fontWeightRegular },
});

/** What can be done with the list as a whole. */
export function Footer() {
  const styles = useStyles();
  const { footer } = useControlTexts();
  const session = useSession();
  const writing = usePane((state) => state.writing);
  const undoable = usePane((state) => state.undoable);
  const open = usePane(countOpen);
  const offered = [
    { words: footer.report, enabled: open > 0, act: session.writeReport },
    { words: footer.mark, enabled: open > 0, act: session.mark },
    { words: footer.unmark, enabled: true, act: session.unmark },
    { words: footer.takeBack, enabled: undoable, act: session.takeBack },
  ];
  return (
    <div className={styles.footer} role="toolbar" aria-label={footer.label}>
      {offered.map(({ words, enabled, act }) => (
        <Button key={words} size="small" appearance="subtle" className={styles.command} disabled={!enabled || writing !== null} onClick={() => void act()}>
          {words}
        </Button>
      ))}
      <Suspense fallback={<span aria-hidden="true">⋯</span>}>
        <MoreCommands />
      </Suspense>
    </div>
  );
}
