import { useState } from "react";
import type { ValueColumn } from "../../tagging/columns";
import { useItemStyles } from "../list/itemStyles";
import { ownText, waiting, type ShownTag, type TaggedItem } from "../state/tagging/items";
import { ColumnTags } from "./ColumnTags";
import { Texts } from "./Texts";

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
  const [pointed, setPointed] = useState<ShownTag | null>(null);
  const first = waiting(tags)[0];
  return (
    <div className={styles.card}>
      <Texts texts={item.row.texts} tags={tags} pointed={pointed && (tags.find(({ column, id }) => column === pointed.column && id === pointed.id) ?? null)} />
      {columns.map((column) => (
        <ColumnTags key={column} item={item} column={column} tags={tags.filter((tag) => tag.column === column)} own={ownText(item, column)} first={first} onPoint={setPointed} onDone={onDone} />
      ))}
    </div>
  );
}
