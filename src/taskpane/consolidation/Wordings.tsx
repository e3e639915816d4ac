import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeaningDifference } from "../../consolidation";
import type { WordPiece } from "../../consolidation/words/pieces";
import { Beside } from "./Beside";
import { sideOf, type SidePiece } from "./sides";

const useStyles = makeStyles({
  one: { margin: 0, whiteSpace: "pre-line" },
  name: { color: tokens.colorNeutralForeground2 },
  other: { backgroundColor: "transparent", color: "inherit", textDecorationLine: "underline", textDecorationStyle: "dotted", textUnderlineOffset: "2px" },
  meaning: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    outline: `1px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
  },
});

interface WordingsProps {
  pieces: readonly WordPiece[];
  /** Whose each of the wordings is. */
  names: { before: string; after: string };
  /** What stands where one of them says nothing. */
  empty: string;
  /** What differs in meaning is marked more than other words. */
  meaning?: readonly MeaningDifference[];
}

/** Both wordings beside each other: struck out and underlined in one text, nobody knows which of them is whose. */
export function Wordings({ pieces, names, empty, meaning }: WordingsProps) {
  const styles = useStyles();
  return (
    <Beside>
      {(["before", "after"] as const).map((side) => {
        const said = sideOf(pieces, side, meaning);
        return (
          <p key={side} className={styles.one}>
            <span className={styles.name}>{names[side]}: </span>
            {said.length === 0 ? empty : said.map((piece, at) => <Marked key={at} {...piece} />)}
          </p>
        );
      })}
    </Beside>
  );
}

function Marked({ text, mark }: SidePiece) {
  const styles = useStyles();
  return mark === "same" ? text : <mark className={styles[mark]}>{text}</mark>;
}
