import { makeStyles, tokens } from "@fluentui/react-components";
import type { DoubledRows } from "../gathering/gatherer";
import { usePane } from "../state/context";
import { sumsOf } from "../state/consolidation/state";
import { DuplicateItem } from "./DuplicateItem";
import { List } from "./List";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  partly: { margin: 0, padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

const NONE: readonly DoubledRows[] = [];
const keyOf = ({ key }: DoubledRows) => key;

/** Insatser that would be counted more than once. */
export function Duplicates() {
  const styles = useStyles();
  const { duplicate } = useConsolidationTexts();
  const isPartial = usePane(({ consolidation }) => sumsOf(consolidation)?.isComparedInPart ?? false);
  const duplicates = usePane(({ consolidation }) => sumsOf(consolidation)?.duplicates ?? NONE);
  return (
    <>
      {isPartial && <p className={styles.partly}>{duplicate.partly}</p>}
      <List label={duplicate.list} all={duplicates} keyOf={keyOf} none={duplicate.none}>
        {(row, item) => <DuplicateItem row={row} {...item} />}
      </List>
    </>
  );
}
