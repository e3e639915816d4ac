import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityShape } from "../app/SeverityShape";
import { Item } from "../list/Item";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { GroupCard } from "./GroupCard";
import type { GroupRow } from "./rows";
import { useControlTexts } from "./texts";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  arrow: { width: "10px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: { overflow: "hidden", textOverflow: "ellipsis", flexGrow: 1 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** A check (or a place) with its number of findings; opens and closes. */
export function GroupItem({ row, onDone, ...item }: ItemProps & { row: GroupRow }) {
  const styles = useStyles();
  const texts = useControlTexts();
  const session = useSession();
  const byCheck = usePane((state) => state.view.by === "check");
  const first = row.findings[0]!;
  const title = byCheck ? session.describe(first).title : row.name;
  const choose = () => {
    item.onChoose();
    session.toggleGroup(row.id);
  };
  return (
    <Item
      {...item}
      row={row}
      expanded={!row.folded}
      label={texts.list.groupLabel(title, texts.severity[row.severity], row.findings.length)}
      onChoose={choose}
      headClass={styles.head}
      head={
        <>
          <span className={styles.arrow} aria-hidden="true">
            {row.folded ? "▸" : "▾"}
          </span>
          <SeverityShape severity={row.severity} />
          <span className={styles.title}>{title}</span>
          <span className={styles.count}>{row.findings.length}</span>
        </>
      }
    >
      {byCheck && <GroupCard findings={row.findings} onDone={onDone} />}
    </Item>
  );
}
