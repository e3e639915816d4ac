/** The one door for writing into the user's cells: all or nothing, and kept for taking back. */
import type { CellEdit } from "../checks/check";
import { CellsCommand } from "./cells-command";
import type { Journal } from "./journal";
import type { LongWork, Written } from "./port";
import type { Run } from "./run";

/**
 * Writes the edits. Cells that hold a formula, or no longer what the finding saw (`expected`), are left and told in
 * `kept`, and with them those that go `together` with them; a later edit of the same cell wins. Where rows are hidden
 * by a filter it writes row by row, since Excel would move a block's values to the visible rows. What changed in looks
 * alone within a cell (a bold word) is not kept by Excel when its text is replaced, and so cannot be taken back here;
 * Excel's own undo can.
 */
export function write(run: Run, journal: Journal, label: string, edits: readonly CellEdit[], { signal, onProgress }: LongWork = {}): Promise<Written> {
  return journal.perform(new CellsCommand(label), (command) => run((send) => command.write(send, edits, onProgress), { signal, oneUndoStep: true }));
}
