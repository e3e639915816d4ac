/** What the keys do in the list of findings. */
import type { Session } from "../state/session";
import type { Rows } from "./rows";

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

interface Place {
  rows: Rows;
  current: number;
  /** Rows that fit in the view. */
  page: number;
  choose(index: number): void;
  session: Pick<Session, "toggleGroup" | "ask" | "offer" | "store">;
}

/** Does what a key asks for in the list; false when the key means nothing here. */
export function treeKey({ key, ctrlKey, metaKey, altKey }: Pressed, { rows, current, page, choose, session }: Place): boolean {
  if (ctrlKey || metaKey || altKey || rows.length === 0) return false;
  const last = rows.length - 1;
  const go = (index: number) => choose(Math.max(0, Math.min(last, index)));
  const row = rows.at(current);
  switch (key) {
    case "ArrowDown":
      go(current + 1);
      return true;
    case "ArrowUp":
      go(current < 0 ? last : current - 1);
      return true;
    case "Home":
      go(0);
      return true;
    case "End":
      go(last);
      return true;
    case "PageDown":
      go(current + page);
      return true;
    case "PageUp":
      go(current - page);
      return true;
    case "ArrowRight":
      if (row?.kind !== "group") return false;
      if (row.folded) session.toggleGroup(row.id);
      else go(current + 1);
      return true;
    case "ArrowLeft":
      if (row?.kind === "group" && !row.folded) session.toggleGroup(row.id);
      else if (row?.kind === "finding") go(rows.indexOf(row.group));
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
