/** The one door for writing into the user's cells: all or nothing, and kept for taking back. */
import type { CellEdit, CellRef } from "../checks/check";
import { asKept, LONGEST_TEXT, same } from "./cells";
import type { Command, Journal } from "./journal";
import { ExcelProblem, type LongWork, type Written } from "./port";
import type { Run, Send } from "./run";
import { growTables, growthFor, shrinkTables, type TableGrowth } from "./tables";
import { cellsNow, putCellsBack, writeCells, type CellChange } from "./write-cells";

/**
 * Writes the edits. Cells that hold a formula, or no longer what the finding saw (`expected`), are left and told in
 * `kept`, and with them those that go `together` with them; a later edit of the same cell wins. Where rows are hidden by a filter it writes row by row, since Excel
 * would move a block's values to the visible rows. What changed in looks alone within a cell (a bold word) is not kept
 * by Excel when its text is replaced, and so cannot be taken back here; Excel's own undo can.
 */
export async function write(run: Run, journal: Journal, label: string, edits: readonly CellEdit[], { signal, onProgress }: LongWork = {}): Promise<Written> {
  const tooLong = edits.find(({ value }) => typeof value === "string" && value.length > LONGEST_TEXT);
  if (tooLong) throw new ExcelProblem("tooLarge", { sheet: tooLong.sheet });
  const wanted = [...new Map(edits.map((edit) => [placeOf(edit), edit])).values()];
  return journal.perform(new CellsCommand(label), (command) =>
    run(async (send) => {
      const { changes, kept, tables } = await prepare(send, wanted);
      const growths = await growthFor(send, changes, tables);
      let done = 0;
      await writeCells(send, changes, {
        begin: (cells) => cells.forEach((cell) => command.changes.add(cell)),
        done: (cells) => onProgress?.({ done: (done += cells.length), total: changes.length, name: cells.at(-1)?.sheet ?? "" }),
      });
      command.growths.push(...growths);
      await growTables(send, growths);
      return { label, cells: changes.length, kept };
    }, { signal, oneUndoStep: true }),
  );
}

const placeOf = ({ sheet, row, column }: CellRef) => `${sheet}!${row},${column}`;

interface Prepared {
  changes: CellChange[];
  kept: Written["kept"];
  /** Names of the Excel tables on the sheets that are written to. */
  tables: Map<string, string[]>;
}

async function prepare(send: Send, edits: readonly CellEdit[]): Promise<Prepared> {
  const collections = new Map<string, Excel.TableCollection>();
  const now = await cellsNow(send, edits, (name, sheet) => collections.set(name, sheet.tables.load("items/name")));
  const prepared: Prepared = { changes: [], kept: [], tables: new Map([...collections].map(([name, { items }]) => [name, items.map((table) => table.name)])) };
  for (const { cell, value, formula, format, alone } of now) {
    const { sheet, row, column, expected } = cell;
    const after = asKept(cell.value, format);
    if (formula !== null) prepared.kept.push({ sheet, row, column, reason: "formula" });
    else if (same(value, after)) continue;
    else if (expected !== undefined && !same(value, expected)) prepared.kept.push({ sheet, row, column, reason: "changed" });
    else prepared.changes.push({ sheet, row, column, before: value, after, format, alone });
  }
  return whole(prepared, edits);
}

/** Without the changes that go together with a cell that is left. */
function whole({ changes, kept, tables }: Prepared, edits: readonly CellEdit[]): Prepared {
  const groups = new Map(edits.map((edit) => [placeOf(edit), edit.together]));
  const broken = new Set(kept.map((cell) => groups.get(placeOf(cell))));
  broken.delete(undefined);
  const isBroken = (change: CellChange) => broken.has(groups.get(placeOf(change)));
  const left = changes.filter(isBroken).map(({ sheet, row, column }) => ({ sheet, row, column, reason: "together" as const }));
  return { changes: changes.filter((change) => !isBroken(change)), kept: [...kept, ...left], tables };
}

class CellsCommand implements Command {
  readonly changes = new Set<CellChange>();
  readonly growths: TableGrowth[] = [];

  constructor(readonly label: string) {}

  get begun(): boolean {
    return this.changes.size > 0;
  }

  async putBack(send: Send): Promise<Written> {
    // First the tables: a header cleared inside a table would be given a name by Excel.
    await shrinkTables(send, this.growths);
    return { label: this.label, ...(await putCellsBack(send, [...this.changes])) };
  }
}
