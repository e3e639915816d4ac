import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Refresh } from "../../consolidation";
import type { ConsolidationPaneTexts } from "../../language/consolidation-pane";
import { usePane, useSession } from "../state/context";
import { refreshOf, sumsOf } from "../state/consolidation/state";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  footer: { flexShrink: 0, padding: "6px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: "flex", flexDirection: "column", gap: "6px" },
  plan: { margin: 0, color: tokens.colorNeutralForeground2 },
  commands: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  command: { minWidth: 0, padding: "0 4px", fontWeight: tokens.fontWeightRegular },
});

/** What would be written, told before it is. */
export function WriteNational() {
  const styles = useStyles();
  const { write } = useConsolidationTexts();
  const session = useSession();
  const insatser = usePane(({ consolidation }) => sumsOf(consolidation)?.overview.insatser ?? 0);
  const refresh = usePane(({ consolidation }) => refreshOf(consolidation));
  const isGathering = usePane((state) => state.consolidation.isGathering);
  const undoable = usePane((state) => state.undoable);
  const writing = usePane((state) => state.writing !== null);
  const will = refresh ? willRewrite(refresh, write) : [write.will(insatser)];
  return (
    <div className={styles.footer}>
      <p className={styles.plan} role="status">
        {insatser > 0 ? will.join(" ") : !isGathering && write.nothing}
      </p>
      <div className={styles.commands} role="toolbar" aria-label={write.commands}>
        <Button size="small" appearance="primary" disabled={insatser === 0 || isGathering || writing} onClick={() => void session.consolidation.writeNational()}>
          {write.write}
        </Button>
        <Button size="small" appearance="subtle" className={styles.command} disabled={!undoable || writing} onClick={() => void session.takeBack()}>
          {write.takeBack}
        </Button>
      </div>
    </div>
  );
}

/**
 * What becomes of the sheets that stand there. Where the files are as before the sheets may still change: what a person
 * has corrected on one of them comes to the others.
 */
function willRewrite({ counts: { added, changed, removed, corrected, kept, deleted, conflicts } }: Refresh, write: ConsolidationPaneTexts["write"]): string[] {
  const told = [
    write.again(added, changed, removed),
    added + changed + removed + conflicts === 0 && write.same,
    corrected + kept > 0 && write.kept(corrected, kept),
    deleted > 0 && write.deleted(deleted),
    conflicts > 0 && write.conflicts(conflicts),
  ];
  return told.filter((text) => text !== false);
}
