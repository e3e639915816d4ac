import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { Tree } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { ListedItem } from "./ListedItem";
import { listedKey } from "./keys";
import { measureName } from "./names";
import { listRows } from "./rows";
import { useGroupName, useIndicatorTexts } from "./texts";

const useStyles = makeStyles({
  behind: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: { flexShrink: 0, padding: "2px 12px 6px 8px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px", overflowWrap: "anywhere" },
  back: { padding: "0 4px", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  title: { margin: 0, padding: "0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  told: { margin: 0, padding: "0 4px", color: tokens.colorNeutralForeground2 },
  none: { padding: "16px 12px", flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** What stands behind a number of the summary: its figures with their words, or its insatser. */
export default function BehindNumber() {
  const styles = useStyles();
  const { list } = useIndicatorTexts();
  const nameOf = useGroupName();
  const { indicators, language } = useSession();
  const behind = usePane((state) => state.indicators.behind)!;
  const listed = usePane((state) => state.indicators.listed);
  const active = usePane((state) => state.indicators.active);
  const leftOut = usePane((state) => state.indicators.summed?.leftOut);
  const rows = useMemo(() => listRows(listed ?? []), [listed]);
  const place = useRef<HTMLDivElement>(null);
  const enter = () => place.current?.querySelector<HTMLElement>("[aria-selected=true] button")?.focus();
  // A number was pressed: the keyboard goes on among what stands behind it.
  useEffect(() => {
    if (rows.length > 0 && active === null) place.current?.querySelector<HTMLElement>("[data-list]")?.focus();
  }, [rows]);
  const approximate = listed?.filter(({ figure }) => figure !== null && (figure.statement.qualifier !== null || figure.statement.low !== figure.statement.high)).length ?? 0;
  const isOfFigures = listed?.some(({ figure }) => figure !== null) ?? false;
  return (
    <div ref={place} className={styles.behind}>
      <div className={styles.head}>
        <Button size="small" appearance="transparent" className={styles.back} icon={<span aria-hidden="true">‹</span>} onClick={() => indicators.look(null)}>
          {list.back}
        </Button>
        <h2 className={styles.title}>{measureName(behind, language)}</h2>
        <p className={styles.told} role="status">
          {[nameOf(behind.group), listed && (isOfFigures ? list.figures : list.insatser)(listed.length), approximate > 0 && list.approximate(approximate)].filter(Boolean).join(" · ")}
        </p>
      </div>
      {rows.length > 0 ? (
        <Tree
          label={measureName(behind, language)}
          rows={rows}
          active={active}
          onChoose={(row, index) => indicators.activate({ id: row.listed.key, index }, row.listed)}
          onKey={(event, at) => listedKey(event, { rows, indicators, leftOut, enter, ...at })}
        >
          {(row, item) => <ListedItem row={row} {...item} />}
        </Tree>
      ) : (
        <div className={styles.none}>{listed ? list.none : list.gathering}</div>
      )}
    </div>
  );
}
