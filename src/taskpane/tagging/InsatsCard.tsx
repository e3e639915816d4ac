import { useState } from "react";
import type { ValueColumn } from "../../tagging/columns";
import { useItemStyles } from "../list/itemStyles";
import { ownText, waiting, type ShownTag, type TaggedItem } from "../state/tagging/items";
import { ColumnTags } from "./ColumnTags";
import { NextDecision } from "./NextDecision";
import { InsatsTexts } from "./InsatsTexts";

interface CardProps {
  item: TaggedItem;
  /** Its tags in the chosen columns, those that were refused too. */
  tags: readonly ShownTag[];
  columns: readonly ValueColumn[];
  onDone(): void;
}

/** The active insats: its texts with the words that speak for its tags, and every tag with what can be done about it. */
export function InsatsCard({ item, tags, columns, onDone }: CardProps) {
  const styles = useItemStyles();
  /** The tag that the mouse or the keyboard is on. */
  const [pointed, setPointed] = useState<ShownTag | null>(null);
  const first = waiting(tags)[0];
  const same = (tag: ShownTag) => tag.column === pointed?.column && tag.id === pointed.id;
  return (
    <div className={styles.card}>
      {first && <NextDecision item={item} tag={first} onDone={onDone} />}
      <InsatsTexts texts={item.row.texts} tags={tags} pointed={tags.find(same) ?? first ?? null} />
      {columns.map((column) => (
        <ColumnTags key={column} item={item} column={column} tags={tags.filter((tag) => tag.column === column)} own={ownText(item, column)} onPoint={setPointed} onDone={onDone} />
      ))}
    </div>
  );
}
