import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SeverityShape } from "../app/SeverityShape";
import { usePane, useSession, useTexts } from "../state/context";
import type { ItemProps } from "../list/Tree";
import { GroupCard } from "./GroupCard";
import { useItemStyles } from "../list/itemStyles";
import type { GroupRow } from "./rows";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  arrow: { width: "10px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: { overflow: "hidden", textOverflow: "ellipsis", flexGrow: 1 },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** A check (or a place) with its number of findings; opens and closes. */
export function GroupItem({ row, id, active, onChoose, onDone }: ItemProps & { row: GroupRow }) {
  const item = useItemStyles();
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const byCheck = usePane((state) => state.view.by === "check");
  const first = row.findings[0]!;
  const title = byCheck ? session.describe(first).title : row.name;
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={1}
      aria-expanded={!row.folded}
      aria-selected={active}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-label={texts.list.groupLabel(title, texts.severity[row.severity], row.findings.length)}
      className={mergeClasses(item.item, active && item.active)}
    >
      <div
        className={mergeClasses(item.head, !active && item.choosable, styles.head)}
        onClick={() => {
          onChoose();
          session.toggleGroup(row.id);
        }}
      >
        <span className={styles.arrow} aria-hidden="true">
          {row.folded ? "▸" : "▾"}
        </span>
        <SeverityShape severity={row.severity} />
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{row.findings.length}</span>
      </div>
      {active && byCheck && <GroupCard findings={row.findings} onDone={onDone} />}
    </div>
  );
}
