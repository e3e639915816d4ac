import { useMemo } from "react";
import { usePane } from "../state/context";
import { refreshOf } from "../state/consolidation/state";
import { changeLines, untold, type ChangeLine } from "./change-lines";
import { ChangeItem } from "./ChangeItem";
import { List } from "./List";
import { ListNote } from "./ListNote";
import { useConsolidationTexts } from "./texts";

const keyOf = ({ key }: ChangeLine) => key;

/** What the files change in the national table that was written before. */
export function Changes() {
  const { change } = useConsolidationTexts();
  const refresh = usePane(({ consolidation }) => refreshOf(consolidation));
  const lines = useMemo(() => (refresh ? changeLines(refresh) : []), [refresh]);
  const more = refresh ? untold(refresh) : 0;
  return (
    <>
      {more > 0 && <ListNote>{change.more(more)}</ListNote>}
      <List label={change.list} all={lines} keyOf={keyOf} none={change.none}>
        {(row, item) => <ChangeItem row={row} {...item} />}
      </List>
    </>
  );
}
