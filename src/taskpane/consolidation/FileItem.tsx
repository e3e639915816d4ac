import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Item } from "../list/Item";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import type { FileLine } from "../state/consolidation/lines";
import { refreshOf } from "../state/consolidation/state";
import { AbsentCard } from "./AbsentCard";
import { fileFacts } from "./facts";
import { FileCard } from "./FileCard";
import { StandingShape } from "./StandingShape";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "6px", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", fontWeight: tokens.fontWeightSemibold },
  standing: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  facts: { overflow: "hidden", textOverflow: "ellipsis", paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

/** One file in the list: where it stands, and what was found in it. */
export function FileItem({ row, ...item }: ItemProps & { row: Numbered<FileLine> }) {
  const styles = useStyles();
  const { file, standings, fileStates } = useConsolidationTexts();
  const { language } = useSession();
  const { name, standing, taken, absent } = row.one;
  const state = usePane(({ consolidation }) => refreshOf(consolidation)?.files.find((one) => one.file === name)?.state);
  // What became of a file that is as it should be is told by how it stands beside the one that was written before.
  const word = standing === "done" && (state === "unchanged" || state === "changed" || state === "new") ? fileStates[state] : standings[standing];
  const facts = taken ? fileFacts(taken, language) : absent ? file.writtenFacts(absent.rows, absent.read) : "";
  return (
    <Item
      {...item}
      row={row}
      label={file.label(name, word, facts)}
      head={
        <>
          <div className={styles.line}>
            <StandingShape standing={standing} />
            <span className={mergeClasses(styles.name, item.active && styles.whole)}>{name}</span>
            <span className={styles.standing}>{word}</span>
          </div>
          {facts !== "" && <div className={mergeClasses(styles.facts, item.active && styles.whole)}>{facts}</div>}
        </>
      }
    >
      {taken && <FileCard taken={taken} onDone={item.onDone} />}
      {absent && <AbsentCard file={absent} />}
    </Item>
  );
}
