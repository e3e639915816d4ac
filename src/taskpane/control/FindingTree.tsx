import { usePane, useSession } from "../state/context";
import { Tree } from "../list/Tree";
import { FindingItem } from "./FindingItem";
import { GroupItem } from "./GroupItem";
import { treeKey } from "./keys";
import type { Rows } from "./rows";
import { useControlTexts } from "./texts";

/** The list of findings, in groups that fold. */
export function FindingTree({ rows }: { rows: Rows }) {
  const { list } = useControlTexts();
  const session = useSession();
  const active = usePane((state) => state.active);
  return (
    <Tree
      label={list.label}
      rows={rows}
      active={active}
      onChoose={(row, index) => session.activate({ id: row.id, index }, row.kind === "finding" ? row.finding : null)}
      onKey={(event, place) => treeKey(event, { rows, session, ...place })}
    >
      {(row, item) => (row.kind === "group" ? <GroupItem row={row} {...item} /> : <FindingItem row={row} {...item} />)}
    </Tree>
  );
}
