/**
 * Carries out a plan of tags as one command: headers and cells, lists to choose from, and what the workbook remembers
 * of what was written. All of it or nothing, and all of it taken back together: a memory without its cells would take
 * the empty ones for a person's doing.
 */
import type { CellEdit } from "../checks/check";
import type { PlannedList, TagPlan } from "../tagging/columns";
import { CellsCommand } from "./cells-command";
import { ChoiceLists, withoutRules } from "./choice-lists";
import type { Command, Journal } from "./journal";
import { ListSheet } from "./list-sheet";
import { TagsRemembered } from "./memory";
import type { LongWork, Written } from "./port";
import type { Run, Send } from "./run";

export interface TagWords {
  label: string;
  /** Name for the sheet with the texts of the lists. */
  listSheet: string;
}

/** Writes the plan. Where sheets are protected, tags go into unlocked cells, without lists to choose from. */
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
  private readonly memory = new TagsRemembered();
  constructor(readonly label: string) {
    this.cells = new CellsCommand(label);
  }

  get begun(): boolean {
    return [this.cells, this.listSheet, this.lists, this.memory].some(({ begun }) => begun);
  }

  async write(send: Send, { plan, edits, listSheet }: Work, onProgress: LongWork["onProgress"]): Promise<Written> {
    const written = await this.cells.write(send, edits, onProgress);
    const bare = await withoutRules(send, await openLists(send, plan.lists));
    if (bare.length > 0) await this.lists.give(send, bare, await this.listSheet.ensure(send, listSheet));
    await this.memory.remember(send, plan.written);
    return written;
  }

  async putBack(send: Send): Promise<Written> {
    await this.memory.putBack(send);
    await this.lists.putBack(send);
    await this.listSheet.putBack(send);
    return this.cells.putBack(send);
  }
}

/** Lists where Excel takes them: not on protected sheets, nor where no sheet may be added for their texts. */
async function openLists(send: Send, lists: readonly PlannedList[]): Promise<PlannedList[]> {
  if (lists.length === 0) return [];
  const names = [...new Set(lists.map(({ sheet }) => sheet))];
  const asked = await send(({ workbook }) => ({
    workbook: workbook.protection.load("protected"),
    sheets: names.map((name) => workbook.worksheets.getItem(name).protection.load("protected")),
  }));
  const open = new Set(names.filter((_, at) => !asked.sheets[at]!.protected));
  return asked.workbook.protected ? [] : lists.filter(({ sheet }) => open.has(sheet));
}
