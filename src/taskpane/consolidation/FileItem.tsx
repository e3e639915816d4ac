import { Item } from "../list/Item";
import { ItemHead } from "../list/ItemHead";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import type { FileLine } from "../state/consolidation/lines";
import { refreshOf } from "../state/consolidation/state";
import { AbsentCard } from "./AbsentCard";
import { fileFacts } from "./facts";
import { FileCard } from "./FileCard";
import { StandingShape } from "./StandingShape";
import { useConsolidationTexts } from "./texts";

/** One file in the list: where it stands, and what was found in it. */
export function FileItem({ row, ...item }: ItemProps & { row: Numbered<FileLine> }) {
  const { file, standings, fileStates } = useConsolidationTexts();
  const { language } = useSession();
  const { name, standing, taken, absent } = row.one;
  const state = usePane(({ consolidation }) => refreshOf(consolidation)?.files.find((one) => one.file === name)?.state);
  // What became of a file that is as it should be is told by how it stands beside the one that was written before.
  const word = standing === "done" && (state === "unchanged" || state === "changed" || state === "new") ? fileStates[state] : standings[standing];
  const facts = taken ? fileFacts(taken, language) : absent ? file.writtenFacts(absent.rows, absent.read) : "";
  return (
    <Item
      {...item}
      row={row}
      label={file.label(name, word, facts)}
      head={<ItemHead active={item.active} sign={<StandingShape standing={standing} />} name={name} tail={word} below={facts} />}
    >
      {taken && <FileCard taken={taken} onDone={item.onDone} />}
      {absent && <AbsentCard file={absent} />}
    </Item>
  );
}
