import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer, defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useId, useRef, type KeyboardEvent } from "react";
import { usePane, useSession, useTexts } from "../state/context";
import { FindingItem } from "./FindingItem";
import { GroupItem } from "./GroupItem";
import { useKeptPlace } from "./keptPlace";
import { treeKey } from "./keys";
import { activeIndex, type Rows } from "./rows";

/** A row's height before it has been measured. */
const ROW = 32;

const useStyles = makeStyles({
  tree: {
    flexGrow: 1,
    minHeight: "120px",
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
    // An item's card is taller than a row; the browser must not chase it while rows above are measured.
    overflowAnchor: "none",
  },
  whole: { position: "relative", width: "100%" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/**
 * The list of findings, drawn only where one looks, so that ten thousand are as light as ten. A tree for assistive
 * technology: focus stays on it while the active item moves, and the item's buttons come next by Tab.
 */
export function FindingTree({ rows }: { rows: Rows }) {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const active = usePane((state) => state.active);
  const tree = useRef<HTMLDivElement>(null);
  /** The mouse is down: the click that follows chooses, and nothing may move under it before that. */
  const pressed = useRef(false);
  const base = useId();
  const current = activeIndex(rows, active);
  const withCurrent = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return current < 0 || current >= range.count || shown.includes(current) ? shown : [...shown, current].sort((a, b) => a - b);
    },
    [current],
  );
  // The same function for the same rows: with another one the virtualiser measures the whole list anew.
  const idOf = useCallback((index: number) => rows.idAt(index), [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => ROW,
    getItemKey: idOf,
    rangeExtractor: withCurrent,
    overscan: 8,
    scrollPaddingEnd: ROW,
  });
  useKeptPlace(tree, rows, virtual);
  const activeId = rows.at(current)?.id;
  useEffect(() => {
    if (current >= 0) virtual.scrollToIndex(current, { align: "auto" });
    // Only another active row scrolls; rows that come and go above it do not.
  }, [activeId]);

  const choose = (index: number) => {
    const row = rows.at(index);
    if (row) session.activate({ id: row.id, index }, row.kind === "finding" ? row.finding : null);
  };
  const focus = () => tree.current?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) {
      if (event.key === "Escape") focus();
      return;
    }
    const page = Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / ROW) - 1);
    if (treeKey(event, { rows, current, page, choose, session })) event.preventDefault();
  };
  return (
    <div
      ref={tree}
      className={styles.tree}
      role="tree"
      tabIndex={0}
      data-findings
      aria-label={texts.list.label}
      aria-activedescendant={current >= 0 ? `${base}${current}` : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={() => (pressed.current = true)}
      onPointerUp={() => (pressed.current = false)}
      onPointerLeave={() => (pressed.current = false)}
      onFocus={(event) => event.target === event.currentTarget && current < 0 && !pressed.current && choose(0)}
    >
      <div className={styles.whole} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows.at(index)!;
          const common = { id: `${base}${index}`, active: index === current, onChoose: () => choose(index), onDone: focus };
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} role="presentation" className={styles.item} style={{ transform: `translateY(${start}px)` }}>
              {row.kind === "group" ? <GroupItem row={row} {...common} /> : <FindingItem row={row} {...common} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
