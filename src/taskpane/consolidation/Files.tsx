import { useMemo } from "react";
import { usePane, useSession } from "../state/context";
import { fileLines, type FileLine } from "../state/consolidation/lines";
import { FileItem } from "./FileItem";
import { List } from "./List";
import { useConsolidationTexts } from "./texts";

const nameOf = ({ name }: FileLine) => name;

/** The files, each with what was found in it and whether a person must look at it. */
export function Files() {
  const { file, drop } = useConsolidationTexts();
  const { consolidation } = useSession();
  const files = usePane((state) => state.consolidation.files);
  const waiting = usePane((state) => state.consolidation.waiting);
  const progress = usePane((state) => state.consolidation.progress);
  const lines = useMemo(() => fileLines({ files, waiting, progress }), [files, waiting, progress]);
  return (
    <List label={file.list} all={lines} keyOf={nameOf} none={drop.title} remove={({ name, taken }) => taken && void consolidation.leave(name)}>
      {(row, item) => <FileItem row={row} {...item} />}
    </List>
  );
}
