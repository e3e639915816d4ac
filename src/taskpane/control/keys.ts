/** What the keys do in the list of findings. */
import { isShortcut, walk, type Place, type Pressed } from "../list/walk";
import type { Session } from "../state/session";
import type { Rows } from "./rows";

interface FindingPlace extends Place {
  rows: Rows;
  session: Pick<Session, "toggleGroup" | "ask" | "offer" | "store">;
}

/** Does what a key asks for in the list; false when the key means nothing here. */
export function treeKey(pressed: Pressed, { rows, session, ...place }: FindingPlace): boolean {
  if (isShortcut(pressed) || rows.length === 0) return false;
  if (walk(pressed.key, place)) return true;
  const { current, choose } = place;
  const row = rows.at(current);
  switch (pressed.key) {
    case "ArrowRight":
      if (row?.kind !== "group") return false;
      if (row.folded) session.toggleGroup(row.id);
      else choose(Math.min(current + 1, rows.length - 1));
      return true;
    case "ArrowLeft":
      if (row?.kind === "group" && !row.folded) session.toggleGroup(row.id);
      else if (row?.kind === "finding") choose(rows.indexOf(row.group));
      return row !== undefined;
    case "Enter":
    case " ":
      if (row?.kind === "group") session.toggleGroup(row.id);
      else if (row) session.offer(row.finding);
      return row !== undefined;
    case "Delete":
      if (row?.kind !== "finding" || session.store.get().view.ignored) return false;
      session.ask("ignore");
      return true;
    default:
      return false;
  }
}
