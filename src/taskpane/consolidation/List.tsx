import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import { numberedRows, type Numbered } from "../list/numbered";
import { scrollWithin } from "../list/scroll-within";
import { Tree, type ItemProps } from "../list/Tree";
import { isShortcut, walk } from "../list/walk";
import { usePane, useSession } from "../state/context";

const useStyles = makeStyles({
  // As low as the list itself may be: in a low pane the panel scrolls instead.
  list: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: "120px" },
  none: { padding: "16px 12px", flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

interface ListProps<T> {
  label: string;
  all: readonly T[];
  keyOf(one: T): string;
  /** What stands in the place of an empty list. */
  none: string;
  /** What Delete does with a line; absent: nothing. */
  remove?(one: T): void;
  children(row: Numbered<T>, item: ItemProps): ReactNode;
}

/** One of the panel's lists: arrows walk, through a tall card too, Enter goes into the active line's card. */
export function List<T>({ label, all, keyOf, none, remove, children }: ListProps<T>) {
  const styles = useStyles();
  const { consolidation } = useSession();
  const active = usePane((state) => state.consolidation.active[state.consolidation.lookedAt] ?? null);
  const rows = useMemo(() => numberedRows(all, keyOf), [all, keyOf]);
  const place = useRef<HTMLDivElement>(null);
  const enter = () => place.current?.querySelector<HTMLElement>("[aria-selected=true] :is(button, select, input)")?.focus();
  if (all.length === 0) return <div className={styles.none}>{none}</div>;
  return (
    <div ref={place} className={styles.list}>
      <Tree
        label={label}
        rows={rows}
        active={active}
        onChoose={({ one }, index) => consolidation.activate({ id: keyOf(one), index })}
        onKey={(event, at) => {
          if (isShortcut(event)) return false;
          if (scrollWithin(event.currentTarget as HTMLElement, place.current!.querySelector("[aria-selected=true]"), event.key) || walk(event.key, at)) return true;
          const row = rows.at(at.current);
          if (row && (event.key === "Enter" || event.key === "ArrowRight" || event.key === " ")) enter();
          else if (row && remove && event.key === "Delete") remove(row.one);
          else return false;
          return true;
        }}
      >
        {children}
      </Tree>
    </div>
  );
}
