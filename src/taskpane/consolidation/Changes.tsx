import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../state/context";
import { refreshOf } from "../state/consolidation/state";
import { changeLines, untold, type ChangeLine } from "./change-lines";
import { ChangeItem } from "./ChangeItem";
import { List } from "./List";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  more: { margin: 0, padding: "4px 12px", color: tokens.colorNeutralForeground2 },
});

const keyOf = ({ key }: ChangeLine) => key;

/** What the files change in the national table that was written before. */
export function Changes() {
  const styles = useStyles();
  const { change } = useConsolidationTexts();
  const refresh = usePane(({ consolidation }) => refreshOf(consolidation));
  const lines = useMemo(() => (refresh ? changeLines(refresh) : []), [refresh]);
  const more = refresh ? untold(refresh) : 0;
  return (
    <>
      {more > 0 && <p className={styles.more}>{change.more(more)}</p>}
      <List label={change.list} all={lines} keyOf={keyOf} none={change.none}>
        {(row, item) => <ChangeItem row={row} {...item} />}
      </List>
    </>
  );
}
