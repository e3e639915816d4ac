/**
 * Carries out a plan of tags as one command: headers and cells, lists to choose from, and what the workbook remembers
 * of what was written. All of it or nothing, and all of it taken back together: a memory without its cells would take
 * the empty ones for a person's doing.
 */
import type { CellEdit } from "../checks/check";
import type { TagPlan } from "../tagging/columns";
import { CellsCommand } from "./cells-command";
import { ColumnWidths } from "./column-widths";
import { ChoiceLists, withoutRules } from "./choice-lists";
import type { Command, Journal } from "./journal";
import { ListSheet } from "./list-sheet";
import { TagsRemembered } from "./memory";
import type { LongWork, Written } from "./port";
import type { Run, Send } from "./run";
import { refuseMoved } from "./unmoved";

export interface TagWords {
  label: string;
  /** Name for the sheet with the texts of the lists. */
  listSheet: string;
}

/** Writes the plan. Where sheets are protected, tags go into unlocked cells, and that is all. */
export function writeTags(run: Run, journal: Journal, words: TagWords, plan: TagPlan, { signal, onProgress }: LongWork = {}): Promise<Written> {
  const edits = editsOf(plan);
  return journal.perform(new TagsCommand(words.label), (command) =>
    run((send) => command.write(send, { plan, edits, listSheet: words.listSheet }, onProgress), { signal, oneUndoStep: true }),
  );
}

/** The plan's cells. Those of a new column go with its header: where that finds no room, they are left too. */
function editsOf({ headers, cells }: TagPlan): CellEdit[] {
  return [
    ...headers.map(({ sheet, row, column, text }, at): CellEdit => ({ sheet, row, column, value: text, expected: null, together: at })),
    ...cells
      .filter(({ fate }) => fate !== "kept")
      .map(({ sheet, row, column, text, before, header }): CellEdit => ({ sheet, row, column, value: text, expected: before, ...(header !== undefined && { together: header }) })),
  ];
}

interface Work {
  plan: TagPlan;
  edits: readonly CellEdit[];
  listSheet: string;
}

class TagsCommand implements Command {
  private readonly cells: CellsCommand;
  private readonly listSheet = new ListSheet();
  private readonly lists = new ChoiceLists();
  private readonly widths = new ColumnWidths();
  private readonly memory = new TagsRemembered();
  constructor(readonly label: string) {
    this.cells = new CellsCommand(label);
  }

  get begun(): boolean {
    return [this.cells, this.listSheet, this.lists, this.widths, this.memory].some(({ begun }) => begun);
  }

  async write(send: Send, { plan, edits, listSheet }: Work, onProgress: LongWork["onProgress"]): Promise<Written> {
    await refuseMoved(send, plan.rows);
    const written = await this.cells.write(send, edits, onProgress);
    const open = await openSheets(send, [...new Set([...plan.headers, ...plan.lists].map(({ sheet }) => sheet))]);
    await this.widths.widen(send, plan.headers.filter(({ sheet }) => open.sheets.has(sheet)));
    const bare = open.workbook ? await withoutRules(send, plan.lists.filter(({ sheet }) => open.sheets.has(sheet))) : [];
    if (bare.length > 0) await this.lists.give(send, bare, await this.listSheet.ensure(send, listSheet));
    await this.memory.remember(send, plan.written);
    return written;
  }

  async putBack(send: Send): Promise<Written> {
    await this.memory.putBack(send);
    await this.widths.putBack(send);
    await this.lists.putBack(send);
    await this.listSheet.putBack(send);
    return this.cells.putBack(send);
  }
}

/** What may be more than written in: sheets that are not protected, and whether the workbook takes another sheet. */
async function openSheets(send: Send, names: readonly string[]): Promise<{ workbook: boolean; sheets: ReadonlySet<string> }> {
  if (names.length === 0) return { workbook: true, sheets: new Set() };
  const asked = await send(({ workbook }) => ({
    workbook: workbook.protection.load("protected"),
    sheets: names.map((name) => workbook.worksheets.getItem(name).protection.load("protected")),
  }));
  return { workbook: !asked.workbook.protected, sheets: new Set(names.filter((_, at) => !asked.sheets[at]!.protected)) };
}
