import { useMemo } from "react";
import { usePane, useSession } from "../state/context";
import { fileLines, type FileLine } from "../state/consolidation/lines";
import { FileItem } from "./FileItem";
import { List } from "./List";
import { useConsolidationTexts } from "./texts";

const keyOf = ({ key }: FileLine) => key;

/** The files, each with what was found in it and whether a person must look at it. */
export function Files() {
  const { file, drop } = useConsolidationTexts();
  const { consolidation } = useSession();
  const files = usePane((state) => state.consolidation.files);
  const waiting = usePane((state) => state.consolidation.waiting);
  const progress = usePane((state) => state.consolidation.progress);
  const compiled = usePane((state) => state.consolidation.compiled);
  const lines = useMemo(() => fileLines({ files, waiting, progress, compiled }), [files, waiting, progress, compiled]);
  const remove = ({ name, taken, absent }: FileLine) => {
    if (taken) void consolidation.leave(name);
    else if (absent) consolidation.dropAbsent(name, true);
  };
  return (
    <List label={file.list} all={lines} keyOf={keyOf} none={drop.title} remove={remove}>
      {(row, item) => <FileItem row={row} {...item} />}
    </List>
  );
}
