import { makeStyles, tokens } from "@fluentui/react-components";
import type { WordPiece } from "../../consolidation/words/pieces";

const useStyles = makeStyles({
  gone: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "line-through" },
  new: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "underline", fontWeight: tokens.fontWeightSemibold },
});

/** A text before and now as one: what is gone is struck out, what is new underlined. */
export function Words({ pieces }: { pieces: readonly WordPiece[] }) {
  const styles = useStyles();
  return pieces.map(({ kind, text }, at) => {
    if (kind === "same") return <span key={at}>{text}</span>;
    return kind === "gone" ? (
      <del key={at} className={styles.gone}>
        {text}
      </del>
    ) : (
      <ins key={at} className={styles.new}>
        {text}
      </ins>
    );
  });
}
