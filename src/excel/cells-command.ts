/** A command that writes cells: what it is about to change, the change itself, and the way back. */
import type { CellEdit, CellRef } from "../checks/check";
import { LONGEST_TEXT } from "../table/grid";
import { asKept, same } from "./cells";
import type { Command } from "./journal";
import { ExcelProblem, type LongWork, type Written } from "./port";
import type { Send } from "./run";
import { growTables, growthFor, shrinkTables, type TableGrowth } from "./tables";
import { cellsNow, putCellsBack, writeCells, type CellChange } from "./write-cells";

export class CellsCommand implements Command {
  private readonly changes = new Set<CellChange>();
  private readonly growths: TableGrowth[] = [];

  constructor(readonly label: string) {}

  get begun(): boolean {
    return this.changes.size > 0;
  }

  /** Writes the edits; Excel tables grow with them. Rejects with `tooLarge` before anything is asked of Excel. */
  async write(send: Send, edits: readonly CellEdit[], onProgress: LongWork["onProgress"]): Promise<Written> {
    refuseTooLong(edits);
    const { changes, kept, tables } = await prepare(send, [...new Map(edits.map((edit) => [placeOf(edit), edit])).values()]);
    const growths = await growthFor(send, changes, tables);
    let done = 0;
    await writeCells(send, changes, {
      begin: (cells) => cells.forEach((cell) => this.changes.add(cell)),
      done: (cells) => onProgress?.({ done: (done += cells.length), total: changes.length, name: cells.at(-1)?.sheet ?? "" }),
    });
    this.growths.push(...growths);
    await growTables(send, growths);
    return { label: this.label, cells: changes.length, kept };
  }

  async putBack(send: Send): Promise<Written> {
    // First the tables: a header cleared inside a table would be given a name by Excel.
    await shrinkTables(send, this.growths);
    return { label: this.label, ...(await putCellsBack(send, [...this.changes])) };
  }
}

/** Throws `tooLarge` for a text that no cell can hold. */
function refuseTooLong(edits: readonly CellEdit[]): void {
  const tooLong = edits.find(({ value }) => typeof value === "string" && value.length > LONGEST_TEXT);
  if (tooLong) throw new ExcelProblem("tooLarge", { sheet: tooLong.sheet });
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
