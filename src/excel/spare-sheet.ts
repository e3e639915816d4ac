/**
 * A hidden sheet on which a sheet of ours is made anew before it takes the place of the old cells: so long as that is
 * under way the old ones stand untouched, whatever happens to the pane.
 */
import { freeName } from "../table/free-names";
import { addSheet, type FoundSheet, OURS } from "./own-sheets";
import type { Send } from "./run";

export class SpareSheet {
  /** Its name was free when it was added, so whatever bears it is ours. */
  private made: { name: string; id: string | null } | null = null;

  /** The sheet's id; it is added the first time that it is asked for. */
  async ensure(send: Send, wanted: string): Promise<string> {
    if (this.made?.id) return this.made.id;
    const sheets = await send(({ workbook }) => workbook.worksheets.load("items/name"));
    this.made = { name: freeName(wanted, sheets.items.map(({ name }) => name)), id: null };
    const id = await addSheet(send, this.made.name, "spare", { hidden: true });
    this.made.id = id;
    return id;
  }

  /** Whether a sheet is this one, or one that was left when a pane was closed. */
  isSpare({ name, marks }: Pick<FoundSheet, "name" | "marks">): boolean {
    return marks.has(OURS.spare) || name === this.made?.name;
  }

  /** Lines up that it is taken away. */
  remove(workbook: Excel.Workbook): void {
    if (this.made?.id) workbook.worksheets.getItem(this.made.id).delete();
  }

  /** It is gone. */
  forget(): void {
    this.made = null;
  }
}
