import { useMemo } from "react";
import type { Refresh } from "../../consolidation";
import type { ConsolidationPaneTexts } from "../../language/consolidation-pane";
import type { Language } from "../../language";
import { pointedOutTexts } from "../../language/national-changes";
import { WriteFooter } from "../app/WriteFooter";
import { usePane, useSession } from "../state/context";
import { columnsOf, refreshOf, sumsOf } from "../state/consolidation/state";
import { ChooseColumns } from "./ChooseColumns";
import { useConsolidationTexts } from "./texts";

/** What would be written of all files. */
export function WriteNational() {
  const { write, columns: words } = useConsolidationTexts();
  const session = useSession();
  const insatser = usePane(({ consolidation }) => sumsOf(consolidation)?.overview.insatser ?? 0);
  const refresh = usePane(({ consolidation }) => refreshOf(consolidation));
  const isGathering = usePane((state) => state.consolidation.isGathering);
  const { national, compiled, isElsewhere, columns: chosen } = usePane((state) => state.consolidation);
  const columns = useMemo(() => columnsOf({ national, compiled, columns: chosen }), [national, compiled, chosen]);
  const leftOut = columns?.own.flatMap(({ header, stands }) => (stands ? [] : [header])) ?? [];
  const will = [...(refresh ? willRewrite(refresh, isElsewhere, write, session.language) : [write.will(insatser)]), ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : [])];
  return (
    <WriteFooter
      texts={write}
      will={insatser > 0 ? will.join(" ") : !isGathering && write.nothing}
      canWrite={insatser > 0 && !isGathering}
      onWrite={() => session.consolidation.writeNational()}
      beside={columns && insatser > 0 && <ChooseColumns columns={columns} />}
    />
  );
}

/**
 * What becomes of the sheets that stand there. Where the files are as before the sheets may still change: what a person
 * has corrected on one of them comes to the others.
 */
function willRewrite(refresh: Refresh, isElsewhere: boolean, write: ConsolidationPaneTexts["write"], language: Language): string[] {
  const { isRowsAlone, counts: { added, changed, removed, corrected, kept, deleted, conflicts } } = refresh;
  const told = [
    write.again(added, changed, removed, isElsewhere),
    isElsewhere && write.beside,
    isRowsAlone && write.rowsAlone,
    ...pointedOutTexts(refresh, language),
    added + changed + removed + conflicts === 0 && write.same,
    corrected + kept > 0 && write.kept(corrected, kept),
    deleted > 0 && write.deleted(deleted),
    conflicts > 0 && write.conflicts(conflicts),
  ];
  return told.filter((text) => text !== false);
}
