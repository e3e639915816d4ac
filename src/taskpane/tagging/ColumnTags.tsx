import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { tagColumnTexts } from "../../language/tag-columns";
import type { ValueColumn } from "../../tagging/columns";
import { isSingle } from "../../tagging/columns/settled";
import { usePane, useSession } from "../state/context";
import { replace, take } from "../state/tagging/hand";
import type { ShownTag, TaggedItem } from "../state/tagging/items";
import { OwnChip } from "./Chip";
import { TagLine } from "./TagLine";
import { useTaggingTexts } from "./texts";

const PickList = lazy(() => import("./PickList"));

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
  column: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  own: { margin: "2px 0", color: tokens.colorNeutralForeground2 },
});

interface ColumnTagsProps {
  item: TaggedItem;
  column: ValueColumn;
  tags: readonly ShownTag[];
  /** A text of a person's own in the cell that cannot be read as tags. */
  own: string | null;
  onPoint(tag: ShownTag | null): void;
  onDone(): void;
}

/** The tags of one column: each with its ways, and a list to choose another or one more from. */
export function ColumnTags({ item, column, tags, own, onPoint, onDone }: ColumnTagsProps) {
  const styles = useStyles();
  const { card } = useTaggingTexts();
  const { tagging, language } = useSession();
  const writing = usePane((state) => state.writing !== null && state.writing !== "remember");
  /** What is chosen anew: a tag's successor, one more, or nothing. */
  const [picking, setPicking] = useState<ShownTag | "more" | null>(null);
  const name = tagColumnTexts[language].headers[column];
  const more = isSingle(column) ? card.choose : card.add;
  const settled = tags.some(({ standing }) => standing !== "refused");
  const goesBack = useRef(false);
  const close = (back: boolean) => {
    goesBack.current = back;
    setPicking(null);
  };
  // Not before the list is gone: it would take the focus with it.
  useEffect(() => {
    if (picking !== null || !goesBack.current) return;
    goesBack.current = false;
    onDone();
  }, [picking]);
  const pick = (id: string) => {
    close(true);
    void tagging.decide(item, picking === "more" || picking === null ? take(column, id) : replace(column, picking.id, id));
  };
  const picker = (
    <Suspense fallback={null}>
      <PickList column={column} row={item.row} onPick={pick} onClose={close} />
    </Suspense>
  );
  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <div className={styles.column}>
          {name}
          {tags.length === 0 && own === null && <span className={styles.none}> – {card.none.toLowerCase()}</span>}
        </div>
        {(!isSingle(column) || !settled) && (
          <Button size="small" appearance="subtle" disabled={writing} aria-label={card.of(more, name)} onClick={() => setPicking("more")}>
            {more}
          </Button>
        )}
      </div>
      {own !== null && (
        <p className={styles.own}>
          <OwnChip text={own} /> {tags.some(({ standing, byHand }) => standing === "settled" && byHand) ? card.ownReplaced : card.own}
        </p>
      )}
      <ul className={styles.list}>
        {tags.map((tag) => (
          <TagLine key={tag.id} item={item} tag={tag} disabled={writing} onPoint={onPoint} onChange={() => setPicking(tag)} onDone={onDone}>
            {picking !== null && picking !== "more" && picking.id === tag.id && picker}
          </TagLine>
        ))}
      </ul>
      {picking === "more" && picker}
    </section>
  );
}
