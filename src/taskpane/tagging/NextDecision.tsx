import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane, useSession } from "../state/context";
import { refuse, take, type Deciding } from "../state/tagging/hand";
import type { ShownTag, TaggedItem } from "../state/tagging/items";
import { kindWord } from "./Chip";
import { useTaggingTexts, useTagNames } from "./texts";

const useStyles = makeStyles({
  next: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px" },
  tag: { flexBasis: "100%" },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The first tag that waits, before all else of the insats: this is what Enter and Delete are about. */
export function NextDecision({ item, tag, onDone }: { item: TaggedItem; tag: ShownTag; onDone(): void }) {
  const styles = useStyles();
  const texts = useTaggingTexts();
  const names = useTagNames();
  const { tagging, language } = useSession();
  const writing = usePane((state) => state.writing !== null && state.writing !== "remember");
  const label = useId();
  const decide = (change: Deciding) => () => {
    onDone();
    void tagging.decide(item, change);
  };
  return (
    <div className={styles.next} role="group" aria-labelledby={label}>
      <span id={label} className={styles.tag}>
        {names.full(tag.column, tag.id)} <span className={styles.kind}>{kindWord(tag, texts, language)}</span>
      </span>
      <Button size="small" appearance="primary" disabled={writing} onClick={decide(take(tag.column, tag.id))}>
        {texts.card.take}
      </Button>
      <Button size="small" disabled={writing} onClick={decide(refuse(tag.column, tag.id))}>
        {texts.card.refuse}
      </Button>
      <span className={styles.hint}>{texts.card.hint}</span>
    </div>
  );
}
