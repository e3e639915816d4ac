import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../table/address";
import { SeverityShape } from "../app/SeverityShape";
import { Item } from "../list/Item";
import { useItemStyles } from "../list/itemStyles";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { FindingCard } from "./FindingCard";
import { oneLine } from "./quote";
import type { FindingRow } from "./rows";
import { useControlTexts } from "./texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  place: { display: "flex", flexShrink: 0, maxWidth: "50%", minWidth: 0, whiteSpace: "pre", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  whole: { maxWidth: "100%", flexShrink: 1 },
  sheet: { overflow: "hidden", textOverflow: "ellipsis" },
  words: { overflow: "hidden", textOverflow: "ellipsis", color: tokens.colorNeutralForeground2 },
});

/** One finding in the list: place and words in a line, the card below when it is the active one. */
export function FindingItem({ row, onDone, ...item }: ItemProps & { row: FindingRow }) {
  const { active } = item;
  const { second } = useItemStyles();
  const styles = useStyles();
  const texts = useControlTexts();
  const session = useSession();
  const byPlace = usePane((state) => state.view.by === "place");
  const { finding } = row;
  const described = session.describe(finding);
  const cell = cellAddress(finding.row, finding.column);
  const place = `${finding.sheet} · ${cell}`;
  // By place there is no heading that says what is wrong: the message does, and the title when the card has the message.
  const words = byPlace ? (active ? described.title : described.message) : active ? null : oneLine(finding.text) || described.message;
  return (
    <Item
      {...item}
      row={row}
      level={2}
      label={texts.list.findingLabel(texts.severity[finding.severity], place, described.message)}
      headClass={mergeClasses(second, styles.line)}
      head={
        <>
          {(byPlace || row.milder) && <SeverityShape severity={finding.severity} />}
          <span className={mergeClasses(styles.place, active && !byPlace && styles.whole)}>
            {!byPlace && <span className={styles.sheet}>{finding.sheet}</span>}
            {byPlace ? cell : ` · ${cell}`}
          </span>
          {words !== null && <span className={styles.words}>{words}</span>}
        </>
      }
    >
      <FindingCard finding={finding} described={described} onDone={onDone} />
    </Item>
  );
}
