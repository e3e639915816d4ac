import { useMemo } from "react";
import { usePane } from "../state/context";
import { sumsOf } from "../state/consolidation/state";
import { List } from "./List";
import { RegionItem } from "./RegionItem";
import { regionLines, type RegionLine } from "./region-lines";
import { useConsolidationTexts } from "./texts";

const keyOf = ({ code }: RegionLine) => code ?? "";

/** All regions, those that are missing too: how many insatser, and what they leave out. */
export function Regions() {
  const { region, drop } = useConsolidationTexts();
  const overview = usePane(({ consolidation }) => sumsOf(consolidation)?.overview);
  const lines = useMemo(() => (overview ? regionLines(overview) : []), [overview]);
  return (
    <List label={region.list} all={lines} keyOf={keyOf} none={drop.title}>
      {(row, item) => <RegionItem row={row} {...item} />}
    </List>
  );
}
