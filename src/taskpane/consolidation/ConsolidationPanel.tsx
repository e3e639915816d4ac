import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane, useSession } from "../state/context";
import { Changes } from "./Changes";
import { Compare } from "./Compare";
import { ConsolidationLine } from "./ConsolidationLine";
import { ConsolidationSummary } from "./ConsolidationSummary";
import { Duplicates } from "./Duplicates";
import { Files } from "./Files";
import { NoFiles } from "./NoFiles";
import { Regions } from "./Regions";
import { useDropped } from "./useDropped";
import { WriteNational } from "./WriteNational";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-4px" },
});

const LISTS = { files: Files, regions: Regions, duplicates: Duplicates, changes: Changes, compare: Compare };

/** Sammanställning: many regions' workbooks as one national table, with where every row came from. */
export default function ConsolidationPanel() {
  const styles = useStyles();
  const { consolidation } = useSession();
  const isOver = useDropped(consolidation);
  const isEmpty = usePane((state) => state.consolidation.files.length + state.consolidation.waiting.length === 0);
  const List = LISTS[usePane((state) => state.consolidation.lookedAt)];
  return (
    <div className={mergeClasses(styles.panel, isOver && styles.over)}>
      {!isEmpty && <ConsolidationSummary />}
      <ConsolidationLine />
      {isEmpty ? <NoFiles isOver={isOver} /> : <List />}
      {!isEmpty && <WriteNational />}
    </div>
  );
}
