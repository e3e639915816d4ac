import type { DoubledRows } from "../gathering/gatherer";
import { usePane } from "../state/context";
import { sumsOf } from "../state/consolidation/state";
import { DuplicateItem } from "./DuplicateItem";
import { List } from "./List";
import { ListNote } from "./ListNote";
import { useConsolidationTexts } from "./texts";

const NONE: readonly DoubledRows[] = [];
const keyOf = ({ key }: DoubledRows) => key;

/** Insatser that would be counted more than once. */
export function Duplicates() {
  const { duplicate } = useConsolidationTexts();
  const isPartial = usePane(({ consolidation }) => sumsOf(consolidation)?.isComparedInPart ?? false);
  const duplicates = usePane(({ consolidation }) => sumsOf(consolidation)?.duplicates ?? NONE);
  return (
    <>
      {isPartial && <ListNote>{duplicate.partly}</ListNote>}
      <List label={duplicate.list} all={duplicates} keyOf={keyOf} none={duplicate.none}>
        {(row, item) => <DuplicateItem row={row} {...item} />}
      </List>
    </>
  );
}
