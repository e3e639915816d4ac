import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { taggingTexts } from "../../language/tagging";
import type { TaggingPaneTexts } from "../../language/tagging-pane";
import type { Language } from "../../language";
import { sureness } from "../../tagging/sureness";
import { useSession } from "../state/context";
import type { ShownTag } from "../state/tagging/items";
import { useTaggingTexts, useTagNames } from "./texts";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    maxWidth: "100%",
    boxSizing: "border-box",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  named: { backgroundColor: tokens.colorNeutralBackground6, border: `1px solid ${tokens.colorNeutralBackground6}`, color: tokens.colorNeutralForeground1 },
  byHand: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}`, color: tokens.colorNeutralForeground1 },
  open: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground2 },
});

/** How a tag came about, in a word: "nämns", "troligt", "för hand". */
export function kindWord(tag: ShownTag, { kinds }: TaggingPaneTexts, language: Language): string {
  if (tag.byHand) return kinds.byHand;
  return tag.kind === "suggested" ? taggingTexts[language].sure[sureness(tag)] : kinds.named;
}

/** A tag in brief: solid when it is named, outlined when it is suggested, dashed while it waits, tinted when it is by hand. */
export function Chip({ tag }: { tag: ShownTag }) {
  const styles = useStyles();
  const texts = useTaggingTexts();
  const { language } = useSession();
  const name = useTagNames().chip(tag.column, tag.id);
  const look = tag.standing === "open" ? styles.open : tag.byHand ? styles.byHand : tag.kind === "named" ? styles.named : undefined;
  return <span className={mergeClasses(styles.chip, look)}>{tag.kind === "named" && !tag.byHand ? name : `${name} · ${kindWord(tag, texts, language)}`}</span>;
}

/** A text of a person's own where a tag would stand. */
export function OwnChip({ text }: { text: string }) {
  const styles = useStyles();
  const { kinds } = useTaggingTexts();
  return (
    <span className={mergeClasses(styles.chip, styles.byHand)}>
      {text} · {kinds.own}
    </span>
  );
}
