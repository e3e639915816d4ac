import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { FooterButton } from "../app/FooterButton";
import { usePane, useSession } from "../state/context";
import { countOpen } from "../state/counts";
import { useControlTexts } from "./texts";

const MoreCommands = lazy(() => import("./MoreCommands"));

const useStyles = makeStyles({
  /** In a narrow pane the rarer commands go down with the last of the others, not alone. */
  together: { display: "flex" },
  footer: { flexShrink: 0, display: "flex", flexWrap: "wrap", padding: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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
  const buttons = offered.map(({ words, enabled, act }) => (
    <FooterButton key={words} disabledFocusable={!enabled || writing !== null} onClick={() => void act()}>
      {words}
    </FooterButton>
  ));
  return (
    <div className={styles.footer} role="toolbar" aria-label={footer.label}>
      {buttons.slice(0, -1)}
      <div className={styles.together}>
        {buttons.at(-1)}
        <Suspense fallback={<span aria-hidden="true">⋯</span>}>
          <MoreCommands />
        </Suspense>
      </div>
    </div>
  );
}
