import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useItemStyles } from "../list/itemStyles";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";

interface PanelItemProps extends ItemProps {
  row: Pick<Numbered<unknown>, "position" | "size">;
  /** What the line says, for those who hear it. */
  label: string;
  head: ReactNode;
  /** What is below it when it is the active one. */
  children: ReactNode;
}

/** One line of the panel's lists; its card below when it is the active one. */
export function Item({ row: { position, size }, id, active, onChoose, label, head, children }: PanelItemProps) {
  const item = useItemStyles();
  return (
    <div id={id} role="treeitem" aria-level={1} aria-selected={active} aria-posinset={position} aria-setsize={size} aria-label={label} className={mergeClasses(item.item, active && item.active)}>
      <div className={mergeClasses(item.head, !active && item.choosable)} onClick={onChoose}>
        {head}
      </div>
      {active && children}
    </div>
  );
}
