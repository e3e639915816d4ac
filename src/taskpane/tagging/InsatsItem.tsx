import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../table/address";
import { Item } from "../list/Item";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { cellOf, nameOf, ownText, shownTags } from "../state/tagging/items";
import { Chip, kindWord, OwnChip } from "./Chip";
import { InsatsCard } from "./InsatsCard";
import type { InsatsRow } from "./rows";
import { useTaggingTexts, useTagNames } from "./texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", fontWeight: tokens.fontWeightSemibold },
  whole: { whiteSpace: "normal" },
  place: { display: "flex", flexShrink: 0, maxWidth: "40%", minWidth: 0, whiteSpace: "pre", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  sheet: { overflow: "hidden", textOverflow: "ellipsis" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
  nothing: { color: tokens.colorNeutralForeground2 },
});

/** One insats in the list: place, name and its tags in brief; the card below when it is the active one. */
export function InsatsItem({ row, onDone, ...item }: ItemProps & { row: InsatsRow }) {
  const { active } = item;
  const styles = useStyles();
  const texts = useTaggingTexts();
  const names = useTagNames();
  const { language } = useSession();
  const decided = usePane(({ tagging }) => tagging.decided.get(row.item.key));
  const columns = usePane(({ tagging }) => tagging.columns);
  const { sheet, row: line, column } = cellOf(row.item);
  const cell = cellAddress(line, column);
  const name = nameOf(row.item) || texts.list.unnamed;
  const tags = shownTags(row.item, decided).filter((tag) => columns.includes(tag.column));
  const kept = tags.filter(({ standing }) => standing !== "refused");
  const own = columns.flatMap((of) => ownText(row.item, of) ?? []);
  const spoken = [...kept.map((tag) => `${names.chip(tag.column, tag.id)} ${kindWord(tag, texts, language)}`), ...own.map((text) => `${text} ${texts.kinds.own}`)];
  return (
    <Item
      {...item}
      row={row}
      label={texts.list.item(`${sheet} · ${cell}`, name, spoken)}
      head={
        <>
          <div className={styles.line}>
            <span className={mergeClasses(styles.name, active && styles.whole)}>{name}</span>
            <span className={styles.place}>
              <span className={styles.sheet}>{sheet}</span>
              {` · ${cell}`}
            </span>
          </div>
          {!active && (
            <div className={styles.chips}>
              {kept.map((tag) => (
                <Chip key={`${tag.column} ${tag.id}`} tag={tag} />
              ))}
              {own.map((text) => (
                <OwnChip key={text} text={text} />
              ))}
              {spoken.length === 0 && <span className={styles.nothing}>{texts.list.nothing}</span>}
            </div>
          )}
        </>
      }
    >
      <InsatsCard item={row.item} tags={tags} columns={columns} onDone={onDone} />
    </Item>
  );
}
