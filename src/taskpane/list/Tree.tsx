import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer, defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Active } from "../state/state";
import { useKeptPlace } from "./keptPlace";
import { activeIndex, type ListRows } from "./rows";
import type { Place } from "./walk";

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

/** What every item of the list is given. */
export interface ItemProps {
  id: string;
  active: boolean;
  onChoose(): void;
  /** Something was done by a button in the item: the keyboard goes back to the list. */
  onDone(): void;
}

export interface TreeProps<R> {
  label: string;
  rows: ListRows<R>;
  active: Active | null;
  onChoose(row: R, index: number): void;
  /** Does what a key asks for; false when it means nothing here. */
  onKey(event: KeyboardEvent, place: Place): boolean;
  children(row: R, item: ItemProps): ReactNode;
}

/**
 * A list that is drawn only where one looks, so that ten thousand rows are as light as ten. A tree for assistive
 * technology: focus stays on it while the active item moves, and the item's buttons come next by Tab.
 */
export function Tree<R>({ label, rows, active, onChoose, onKey, children }: TreeProps<R>) {
  const styles = useStyles();
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
  const activeId = current < 0 ? null : rows.idAt(current);
  useEffect(() => {
    if (current < 0) return;
    // An item that is taller than the view shows its beginning.
    const height = tree.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.offsetHeight ?? 0;
    virtual.scrollToIndex(current, { align: height > (tree.current?.clientHeight ?? 0) - ROW ? "start" : "auto" });
    // Only another active row scrolls; rows that come and go above it do not.
  }, [activeId]);

  const choose = (index: number) => {
    const row = rows.at(index);
    if (row !== undefined) onChoose(row, index);
  };
  const focus = () => tree.current?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) {
      if (event.key !== "Escape") return;
      focus();
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor((tree.current?.clientHeight ?? 0) / ROW) - 1);
    if (onKey(event, { current, length: rows.length, page, choose })) event.preventDefault();
  };
  return (
    <div
      ref={tree}
      className={styles.tree}
      role="tree"
      tabIndex={0}
      data-list
      aria-label={label}
      aria-activedescendant={current >= 0 ? `${base}${current}` : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={() => (pressed.current = true)}
      onPointerUp={() => (pressed.current = false)}
      onPointerLeave={() => (pressed.current = false)}
      onFocus={(event) => event.target === event.currentTarget && current < 0 && !pressed.current && choose(0)}
    >
      <div className={styles.whole} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div key={key} ref={virtual.measureElement} data-index={index} role="presentation" className={styles.item} style={{ transform: `translateY(${start}px)` }}>
            {children(rows.at(index)!, { id: `${base}${index}`, active: index === current, onChoose: () => choose(index), onDone: focus })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The keys of a search: straight into what it found, and Escape clears it. Where there is nothing to clear, Escape is Excel's. */
export const searchKeys = (query: string, search: (query: string) => void) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === "Escape" && query !== "") search("");
  else if (event.key === "ArrowDown" || event.key === "Enter") event.currentTarget.closest("main")?.querySelector<HTMLElement>("[data-list]")?.focus();
  else return;
  event.preventDefault();
};
