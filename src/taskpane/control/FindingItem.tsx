import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../table/address";
import { SeverityShape } from "../app/SeverityShape";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession, useTexts } from "../state/context";
import { FindingCard } from "./FindingCard";
import { oneLine } from "./quote";
import type { FindingRow } from "./rows";
import { useItemStyles } from "../list/itemStyles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  place: { display: "flex", flexShrink: 0, maxWidth: "50%", minWidth: 0, whiteSpace: "pre", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  whole: { maxWidth: "100%", flexShrink: 1 },
  sheet: { overflow: "hidden", textOverflow: "ellipsis" },
  words: { overflow: "hidden", textOverflow: "ellipsis", color: tokens.colorNeutralForeground2 },
});

/** One finding in the list: place and words in a line, the card below when it is the active one. */
export function FindingItem({ row, id, active, onChoose, onDone }: ItemProps & { row: FindingRow }) {
  const item = useItemStyles();
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const byPlace = usePane((state) => state.view.by === "place");
  const { finding } = row;
  const described = session.describe(finding);
  const cell = cellAddress(finding.row, finding.column);
  const place = `${finding.sheet} · ${cell}`;
  // By place there is no heading that says what is wrong: the message does, and the title when the card has the message.
  const words = byPlace ? (active ? described.title : described.message) : active ? null : oneLine(finding.text) || described.message;
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={2}
      aria-selected={active}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-label={texts.list.findingLabel(texts.severity[finding.severity], place, described.message)}
      className={mergeClasses(item.item, active && item.active)}
    >
      <div className={mergeClasses(item.head, !active && item.choosable, item.second, styles.line)} onClick={onChoose}>
        {(byPlace || row.milder) && <SeverityShape severity={finding.severity} />}
        <span className={mergeClasses(styles.place, active && !byPlace && styles.whole)}>
          {!byPlace && <span className={styles.sheet}>{finding.sheet}</span>}
          {byPlace ? cell : ` · ${cell}`}
        </span>
        {words !== null && <span className={styles.words}>{words}</span>}
      </div>
      {active && <FindingCard finding={finding} described={described} onDone={onDone} />}
    </div>
  );
}
