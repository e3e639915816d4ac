import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "6px", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", fontWeight: tokens.fontWeightSemibold },
  tail: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  below: { overflow: "hidden", textOverflow: "ellipsis", color: tokens.colorNeutralForeground2 },
  underName: { paddingLeft: "18px" },
  whole: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface ItemHeadProps {
  /** What is cut short in other lines is shown whole in the active one. */
  active: boolean;
  /** A shape before the name. */
  sign?: ReactNode;
  name: string;
  /** A few words at the end of the line: they are never cut. */
  tail: string;
  /** A line below, in plainer letters; "": there is none. */
  below: string;
}

/** The head of an item that is told in one or two lines. */
export function ItemHead({ active, sign, name, tail, below }: ItemHeadProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        {sign}
        <span className={mergeClasses(styles.name, active && styles.whole)}>{name}</span>
        <span className={styles.tail}>{tail}</span>
      </div>
      {below !== "" && <div className={mergeClasses(styles.below, sign !== undefined && styles.underName, active && styles.whole)}>{below}</div>}
    </>
  );
}
