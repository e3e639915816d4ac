import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { taggingTexts } from "../../language/tagging";
import { useSession } from "../state/context";
import { refuse, take, type Deciding } from "../state/tagging/hand";
import type { ShownTag, TaggedItem } from "../state/tagging/items";
import { kindWord } from "./Chip";
import { Sign } from "./Sign";
import { useTaggingTexts, useTagNames } from "./texts";

const useStyles = makeStyles({
  line: { padding: "2px 0" },
  tag: { display: "flex", alignItems: "flex-start", gap: "4px", justifyContent: "space-between" },
  words: { minWidth: 0, paddingTop: "2px" },
  open: { color: tokens.colorNeutralForeground2 },
  refused: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  instead: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ways: { display: "flex", flexShrink: 0 },
});

interface TagLineProps {
  item: TaggedItem;
  tag: ShownTag;
  disabled: boolean;
  onPoint(tag: ShownTag | null): void;
  onChange(): void;
  onDone(): void;
  /** The list that another tag is chosen from, while it is open. */
  children?: ReactNode;
}

/** One tag in full, how sure it is, and the ways: accept, change, reject. */
export function TagLine({ item, tag, disabled, onPoint, onChange, onDone, children }: TagLineProps) {
  const styles = useStyles();
  const texts = useTaggingTexts();
  const { tagging, language } = useSession();
  const { card } = texts;
  const names = useTagNames();
  const name = names.full(tag.column, tag.id);
  const isRefused = tag.standing === "refused";
  const decide = (change: Deciding) => () => {
    onDone();
    void tagging.decide(item, change);
  };
  const way = (does: "take" | "restore" | "change" | "refuse", act: () => void) => (
    <Button size="small" appearance="subtle" disabled={disabled} title={card[does]} aria-label={card.of(card[does], name)} icon={<Sign of={does} />} onClick={act} />
  );
  return (
    <li className={styles.line} onMouseEnter={() => onPoint(tag)} onMouseLeave={() => onPoint(null)} onFocus={() => onPoint(tag)} onBlur={() => onPoint(null)}>
      <div className={styles.tag}>
        <span className={styles.words}>
          <span className={mergeClasses(tag.standing === "open" && styles.open, isRefused && styles.refused)}>{name}</span>{" "}
          <span className={styles.kind}>{isRefused ? texts.refused : kindWord(tag, texts, language)}</span>
          {tag.instead !== undefined && tag.standing === "open" && <span className={styles.instead}>{taggingTexts[language].speaksFor(names.full(tag.column, tag.instead))}</span>}
        </span>
        <span className={styles.ways}>
          {tag.standing !== "settled" && way(isRefused ? "restore" : "take", decide(take(tag.column, tag.id)))}
          {!isRefused && way("change", onChange)}
          {!isRefused && way("refuse", decide(refuse(tag.column, tag.id)))}
        </span>
      </div>
      {children}
    </li>
  );
}
