/**
 * Writes sheets that are planned together, those of figures or of the national table, as one command: all of them or
 * none. A sheet that we wrote before is filled anew where it stands, so that a person's formulas, pivots and columns
 * beside the table go on working.
 */
import type { PlannedSheet } from "../planned-sheets/plan";
import { addDraft, DRAFT, draftsLeft, finishDraft } from "./drafts";
import type { Command, Journal } from "./journal";
import { type Layout, layoutOf, RememberedLayouts } from "./layouts";
import { linkedHere } from "./linked-here";
import { type FoundSheet, OURS, removeSheets, sheetsAndOurs } from "./own-sheets";
import type { Follow } from "./planned-cells";
import { fillNew, renew } from "./planned-filling";
import { isRenewable, namedIn, type PlannedPlace, placesFor } from "./planned-places";
import { readPlanned } from "./planned-reading";
import { ExcelProblem, type LongWork, type Written } from "./port";
import type { Run, Send } from "./run";
import { sameFilling } from "./same-filling";
import { SpareSheet } from "./spare-sheet";

/** Rows of a sheet (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;

/** What the sheets are, and what writing them is called. */
export interface PlannedSort {
  kind: "indicators" | "consolidation";
  label: string;
}

/** Writes the sheets in their order and shows the one that sums them up. */
export function writePlannedSheets(run: Run, journal: Journal, { kind, label }: PlannedSort, plans: readonly PlannedSheet[], { signal, onProgress }: LongWork = {}): Promise<Written> {
  const tooLong = plans.find(({ rows }) => rows.length > MOST_ROWS);
  if (tooLong) return Promise.reject(new ExcelProblem("tooManyRows", { sheet: tooLong.name }));
  return journal.perform(new PlannedSheetsCommand(label, kind), (command) => run((send) => command.write(send, plans, onProgress), { signal, oneUndoStep: true }));
}

/** What sheets of that sort, planned by these names, are called in the workbook or would be. */
export function namesOfPlanned(run: Run, kind: PlannedSort["kind"], names: readonly string[]): Promise<string[]> {
  return run(async (send) => {
    const found = await sheetsAndOurs(send, kind, [OURS.spare, DRAFT]);
    const kept = found.filter(({ marks }) => !marks.has(OURS.spare) && !marks.has(DRAFT));
    return namedIn(kept, await new RememberedLayouts().recall(send), names).map(({ name }) => name);
  });
}

/** The names of sheets of that sort that stand where they are when they are written anew. */
export function renewable(run: Run, kind: PlannedSort["kind"]): Promise<string[]> {
  return run(async (send) => {
    const found = await sheetsAndOurs(send, kind);
    const layouts = await new RememberedLayouts().recall(send);
    return found.filter((sheet) => isRenewable(sheet, layouts)).map(({ name }) => name);
  });
}

/** A sheet of the command. */
interface Sheet extends PlannedPlace {
  /** Something of it may be other than it was. */
  touched: boolean;
}

/** The sheet to look at first: sums come after what they are made over, and the overview before the rest. */
const SUMMING_UP = { indicators: -1, consolidation: 0 };

class PlannedSheetsCommand implements Command {
  /** The sheets that were begun with. */
  private readonly sheets: Sheet[] = [];
  private readonly layouts = new RememberedLayouts();
  private readonly spare = new SpareSheet();
  /** Everything was written: from now on people may write there too. */
  private whole = false;
  private goingBack = false;
  /** Cells that hold something. */
  private cells = 0;

  constructor(
    readonly label: string,
    private readonly kind: PlannedSort["kind"],
  ) {}

  get begun(): boolean {
    return this.sheets.length > 0;
  }

  async write(send: Send, planned: readonly PlannedSheet[], onProgress: LongWork["onProgress"]): Promise<Written> {
    const plans = await this.linked(send, planned);
    const places = await placesFor(send, await this.tidied(send, plans), plans, await this.layouts.recall(send));
    const total = plans.reduce((sum, { rows }) => sum + rows.length, 0);
    let done = 0;
    for (const place of places) {
      await this.fill(send, place, (cells, rows) => {
        this.cells += cells;
        onProgress?.({ done: (done += rows), total, name: place.name });
      });
    }
    await this.finish(send);
    this.whole = true;
    return { label: this.label, cells: this.cells, kept: [], sheets: this.sheets.map(({ name }) => name) };
  }

  /** Figures link to the workbook they were read in, and that may be this one; rows of the national table to the files dropped. */
  private async linked(send: Send, plans: readonly PlannedSheet[]): Promise<PlannedSheet[]> {
    const { name } = await send(({ workbook }) => workbook.load("name"));
    return plans.map((plan) => linkedHere(plan, this.kind === "indicators" ? name : null));
  }

  /** The sheets there are, without what was left of an earlier time. */
  private async tidied(send: Send, plans: readonly PlannedSheet[]): Promise<FoundSheet[]> {
    const found = await this.found(send);
    const left = [...found.filter((sheet) => this.spare.isSpare(sheet)), ...(await draftsLeft(send, found, plans))];
    await removeSheets(send, left.map(({ id }) => id));
    return found.filter((sheet) => !left.includes(sheet));
  }

  private found(send: Send): Promise<FoundSheet[]> {
    return sheetsAndOurs(send, this.kind, [OURS.spare, DRAFT]);
  }

  private async fill(send: Send, place: PlannedPlace, written: Follow): Promise<void> {
    const sheet: Sheet = { ...place, touched: place.before === null };
    this.sheets.push(sheet);
    const { id, name, filling } = sheet;
    if (id === null) {
      sheet.id = await addDraft(send, name, this.kind);
      return fillNew(send, sheet.id, filling, written);
    }
    await renew(send, id, filling, {
      spare: await this.spare.ensure(send, name),
      written,
      begin: async () => {
        sheet.touched = true;
        return this.layouts.adding({ [name]: await layoutOf(filling) });
      },
    });
  }

  /** What is new is whole, and shown. */
  private async finish(send: Send): Promise<void> {
    const made = this.sheets.filter(({ before }) => before === null);
    const layouts: Record<string, Layout> = {};
    for (const { name, filling } of made) layouts[name] = await layoutOf(filling);
    const remember = this.layouts.adding(layouts);
    await send(({ workbook }) => {
      this.spare.remove(workbook);
      remember(workbook);
      for (const { id } of made) finishDraft(workbook.worksheets.getItem(id!));
    });
    this.spare.forget();
    await show(send, this.sheets.at(SUMMING_UP[this.kind])!);
  }

  async putBack(send: Send): Promise<Written> {
    const found = await this.found(send);
    const standing = this.sheets.flatMap((sheet) => {
      const now = found.find(({ id, name }) => (sheet.id ? id === sheet.id : name === sheet.name));
      return now && sheet.touched ? [{ ...sheet, id: now.id, name: now.name }] : [];
    });
    const changed = this.whole && !this.goingBack ? await changedSince(send, standing) : null;
    if (changed) return { label: this.label, cells: 0, kept: [{ sheet: changed.name, row: 0, column: 0, reason: "changed" }] };
    this.goingBack = true;
    await this.layouts.putBack(send);
    await removeSheets(send, [...found.filter((sheet) => this.spare.isSpare(sheet)), ...standing.filter(({ before }) => !before)].map(({ id }) => id));
    this.spare.forget();
    for (const { id, name, before } of standing) {
      if (before) await renew(send, id, before, { spare: await this.spare.ensure(send, name) });
    }
    await send(({ workbook }) => this.spare.remove(workbook));
    return { label: this.label, cells: this.cells, kept: [] };
  }
}

/** The first sheet in which a person has written since. */
async function changedSince(send: Send, sheets: readonly (Sheet & { id: string })[]): Promise<Sheet | null> {
  for (const sheet of sheets) {
    try {
      const now = await readPlanned(send, sheet.id, { ...(await layoutOf(sheet.filling)), linked: [] });
      // A new sheet is taken away with all that stands on it, and a table that grows back covers what is below it.
      if (now.below !== null || (!sheet.before && now.apart() !== null) || !(await sameFilling(now, sheet.filling))) return sheet;
    } catch (error) {
      if (error instanceof ExcelProblem && error.kind === "ownColumns") return sheet;
      throw error;
    }
  }
  return null;
}

/** Brings the sheet to the front, unless the user has hidden it. */
async function show(send: Send, { id }: Sheet): Promise<void> {
  const { visibility } = await send(({ workbook }) => workbook.worksheets.getItem(id!).load("visibility"));
  if (visibility === "Visible") await send(({ workbook }) => workbook.worksheets.getItem(id!).activate());
}
