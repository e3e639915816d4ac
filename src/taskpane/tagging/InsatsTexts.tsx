import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RowField, RowTexts } from "../../tagging/tag";
import { passages } from "../list/passages";
import type { ShownTag } from "../state/tagging/items";
import { useTaggingTexts } from "./texts";

const useStyles = makeStyles({
  texts: { margin: 0, paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  field: { display: "inline", margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { display: "inline", margin: 0 },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  faint: { backgroundColor: "transparent", color: "inherit", textDecorationLine: "underline", textDecorationStyle: "dotted" },
});

const FIELDS: readonly RowField[] = ["name", "outputs", "outcomes", "goals"];

interface InsatsTextsProps {
  texts: RowTexts;
  tags: readonly ShownTag[];
  /** The tag whose words are to stand out; `null`: those of all tags. */
  pointed: ShownTag | null;
}

/** What the insats says, field by field, with the words that speak for its tags marked. */
export function InsatsTexts({ texts, tags, pointed }: InsatsTextsProps) {
  const styles = useStyles();
  const { fields, card } = useTaggingTexts();
  const evidence = tags.flatMap((tag) => (tag.standing === "refused" ? [] : tag.evidence.map((words) => ({ ...words, tag }))));
  return (
    <dl className={styles.texts} aria-label={card.texts}>
      {FIELDS.filter((field) => texts[field] !== undefined).map((field) => {
        const spans = evidence.filter((words) => words.field === field);
        const stands = (marks: readonly number[]) => pointed === null || marks.some((at) => spans[at]!.tag === pointed);
        return (
          <div key={field}>
            <dt className={styles.field}>{fields[field]}:</dt>{" "}
            <dd className={styles.text}>
              {passages(texts[field]!, spans).map(({ text, marks }, at) =>
                marks.length === 0 ? (
                  text
                ) : (
                  <mark key={at} className={mergeClasses(styles.mark, !stands(marks) && styles.faint)}>
                    {text}
                  </mark>
                ),
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
