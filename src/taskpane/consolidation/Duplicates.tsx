import type { DoubledRows } from "../gathering/gatherer";
import { usePane } from "../state/context";
import { DuplicateItem } from "./DuplicateItem";
import { List } from "./List";
import { useConsolidationTexts } from "./texts";

const NONE: readonly DoubledRows[] = [];
const keyOf = ({ kind, rows }: DoubledRows) => `${kind} ${rows.map(({ row }) => row).join(" ")}`;

/** Insatser that would be counted more than once. */
export function Duplicates() {
  const { duplicate } = useConsolidationTexts();
  const duplicates = usePane((state) => state.consolidation.national?.duplicates ?? NONE);
  return (
    <List label={duplicate.list} all={duplicates} keyOf={keyOf} none={duplicate.none}>
      {(row, item) => <DuplicateItem row={row} {...item} />}
    </List>
  );
}
