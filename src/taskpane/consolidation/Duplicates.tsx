import { makeStyles, tokens } from "@fluentui/react-components";
import type { DoubledRows } from "../gathering/gatherer";
import { usePane } from "../state/context";
import { DuplicateItem } from "./DuplicateItem";
import { List } from "./List";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  partly: { margin: 0, padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

const NONE: readonly DoubledRows[] = [];
const keyOf = ({ kind, rows }: DoubledRows) => `${kind} ${rows.map(({ row }) => row).join(" ")}`;

/** Insatser that would be counted more than once. */
export function Duplicates() {
  const styles = useStyles();
  const { duplicate } = useConsolidationTexts();
  const isPartial = usePane((state) => state.consolidation.national?.isComparedInPart ?? false);
  const duplicates = usePane((state) => state.consolidation.national?.duplicates ?? NONE);
  return (
    <>
      {isPartial && <p className={styles.partly}>{duplicate.partly}</p>}
      <List label={duplicate.list} all={duplicates} keyOf={keyOf} none={duplicate.none}>
        {(row, item) => <DuplicateItem row={row} {...item} />}
      </List>
    </>
  );
}
