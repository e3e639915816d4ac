import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Choice, Conflict } from "../../consolidation";
import { columnText } from "../../language/national-table";
import { Item } from "../list/Item";
import { useItemStyles } from "../list/itemStyles";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import type { ChangeKind, ChangeLine } from "./change-lines";
import { useConsolidationTexts } from "./texts";
import { Wordings } from "./Wordings";
import { Words } from "./Words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  whole: { whiteSpace: "normal", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  region: { fontWeight: tokens.fontWeightSemibold },
  kind: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  wanted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  cell: { margin: 0 },
});

/** One change in the list: whose row, and what becomes of it. */
export function ChangeItem({ row, ...item }: ItemProps & { row: Numbered<ChangeLine> }) {
  const itemStyles = useItemStyles();
  const styles = useStyles();
  const { change } = useConsolidationTexts();
  const { language } = useSession();
  const { kind, row: told, cells, conflict } = row.one;
  const word = change.kinds[kind];
  return (
    <Item
      {...item}
      row={row}
      label={change.label(word, told.region, told.name)}
      head={
        <div className={styles.line}>
          <span className={mergeClasses(styles.name, item.active && styles.whole)}>
            <span className={styles.region}>{told.region}</span> {told.name}
          </span>
          <span className={mergeClasses(styles.kind, kind === "conflict" && styles.wanted)}>{word}</span>
        </div>
      }
    >
      <div className={itemStyles.card}>
        <p className={itemStyles.quiet}>{change.row(told.file, told.sheet, told.cell)}</p>
        {(kind === "added" || kind === "removed" || kind === "lost" || kind === "kept") && <p className={itemStyles.quiet}>{change[kind]}</p>}
        {!conflict?.column &&
          cells.map(({ column, pieces }, at) => (
            <p key={at} className={styles.cell}>
              {column && <span className={styles.region}>{columnText(column, language)}: </span>}
              <Words pieces={pieces} />
            </p>
          ))}
        {conflict?.column && (
          <div>
            <div className={styles.region}>{columnText(conflict.column, language)}</div>
            <Wordings pieces={conflict.pieces} names={{ before: change.asks.cell.mine, after: change.asks.cell.theirs }} empty={change.empty} />
          </div>
        )}
        {conflict && <Choose conflict={conflict} kind={kind} />}
      </div>
    </Item>
  );
}

/** What is to stand where a person has corrected the table, and the file says something else. */
function Choose({ conflict: { id, column }, kind }: { conflict: Conflict; kind: ChangeKind }) {
  const { change } = useConsolidationTexts();
  const { consolidation } = useSession();
  const choice = usePane((state) => state.consolidation.choices.get(id) ?? "mine");
  const { question, mine, theirs } = change.asks[kind === "deleted" ? "deleted" : column === null ? "gone" : "cell"];
  return (
    <>
      <div>{question}</div>
      <RadioGroup aria-label={question} value={choice} onChange={(_, { value }) => consolidation.settle(id, value as Choice)}>
        <Radio value="mine" label={mine} />
        <Radio value="theirs" label={theirs} />
      </RadioGroup>
    </>
  );
}
