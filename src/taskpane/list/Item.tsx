import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useItemStyles } from "./itemStyles";
import type { ItemProps } from "./Tree";

interface ListItemProps extends Omit<ItemProps, "onDone"> {
  /** Where the line stands among its likes. */
  row: { position: number; size: number };
  level?: number;
  /** Of a line that others stand below: whether they are shown. */
  expanded?: boolean;
  /** What the line says, for those who hear it. */
  label: string;
  head: ReactNode;
  headClass?: string;
  /** What is below it when it is the active one. */
  children: ReactNode;
}

/** One line of a list; its card below when it is the active one. */
export function Item({ row: { position, size }, id, active, onChoose, level = 1, expanded, label, head, headClass, children }: ListItemProps) {
  const item = useItemStyles();
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-expanded={expanded}
      aria-selected={active}
      aria-posinset={position}
      aria-setsize={size}
      aria-label={label}
      className={mergeClasses(item.item, active && item.active)}
    >
      <div className={mergeClasses(item.head, !active && item.choosable, headClass)} onClick={onChoose}>
        {head}
      </div>
      {active && children}
    </div>
  );
}
