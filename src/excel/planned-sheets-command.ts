/**
 * Writes sheets that are planned together, those of figures or of the national table, as one command: all of them or
 * none. A sheet that we wrote before is filled anew where it stands, so that a person's formulas, pivots and columns
 * beside the table go on working.
 */
import type { SheetPlan } from "../planned-sheets/plan";
import { addDraft, finishDrafts, removeDrafts } from "./drafts";
import type { Command, Journal } from "./journal";
import { linkedHere } from "./linked-here";
import { lineOrigins } from "./line-origins";
import { type Layout, layoutOf, RememberedLayouts } from "./layouts";
import { alongWith } from "./own-columns";
import { type FoundSheet, freeName, isNumbered, removeSheets, sheetsAndOurs } from "./own-sheets";
import { fillAnew, fillNew, type Filling, readPlanned, sameFilling } from "./planned-sheet";
import { ExcelProblem, type LongWork, type Written } from "./port";
import type { Run, Send } from "./run";
import { freeTableName } from "./table-names";

/** Rows of a sheet (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;

/** What the sheets are, and what writing them is called. */
export interface PlannedSort {
  kind: "indicators" | "consolidation";
  label: string;
}

/** Writes the sheets in their order and shows the one that sums them up. */
export function writePlannedSheets(run: Run, journal: Journal, { kind, label }: PlannedSort, plans: readonly SheetPlan[], { signal, onProgress }: LongWork = {}): Promise<Written> {
  const tooLong = plans.find(({ rows }) => rows.length > MOST_ROWS);
  if (tooLong) return Promise.reject(new ExcelProblem("tooManyRows", { sheet: tooLong.name }));
  const linked = plans.map(linkedHere);
  return journal.perform(new PlannedSheetsCommand(label, kind), (command) => run((send) => command.write(send, linked, onProgress), { signal, oneUndoStep: true }));
}

/** A sheet of the command. */
interface Sheet {
  name: string;
  /** `null` until a new sheet is known to be there. */
  id: string | null;
  /** What it is to hold. */
  filling: Filling;
  /** What it held before; `null`: it is new. */
  before: Filling | null;
}

/** The sheet to look at first: sums come after what they are made over, and the overview before the rest. */
const SUMMING_UP = {
  indicators: (sheets: readonly Sheet[]) => sheets.at(-1),
  consolidation: (sheets: readonly Sheet[]) => sheets.at(0),
};

class PlannedSheetsCommand implements Command {
  /** The sheets that were begun with. */
  private readonly sheets: Sheet[] = [];
  private readonly layouts = new RememberedLayouts();
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

  async write(send: Send, plans: readonly SheetPlan[], onProgress: LongWork["onProgress"]): Promise<Written> {
    await removeDrafts(send, this.kind, plans);
    const sheets = await this.prepare(send, plans);
    const total = plans.reduce((sum, { rows }) => sum + rows.length, 0);
    let done = 0;
    for (const sheet of sheets) {
      this.sheets.push(sheet);
      const fill = sheet.before ? fillAnew : fillNew;
      sheet.id ??= await addDraft(send, sheet.name, this.kind);
      await fill(send, sheet.id, sheet.filling, (cells, rows) => {
        this.cells += cells;
        onProgress?.({ done: (done += rows), total, name: sheet.name });
      });
    }
    await this.layouts.add(send, Object.fromEntries(sheets.map(({ name, filling }): [string, Layout] => [name, layoutOf(filling.plan)])));
    await finishDrafts(send, sheets.flatMap(({ id, before }) => (id === null || before ? [] : [id])));
    await show(send, SUMMING_UP[this.kind](sheets)!);
    this.whole = true;
    return { label: this.label, cells: this.cells, kept: [] };
  }

  /** Finds where each plan goes, and refuses what cannot be done before anything is. */
  private async prepare(send: Send, plans: readonly SheetPlan[]): Promise<Sheet[]> {
    const found = await sheetsAndOurs(send, this.kind);
    const layouts = await this.layouts.recall(send);
    const ours = plans.map(({ name }) => found.find((sheet) => sheet.ours && isNumbered(sheet.name, name) && layouts[sheet.name] !== undefined));
    await refuseProtected(send, ours);
    const taken = found.map(({ name }) => name);
    const sheets: Sheet[] = [];
    for (const [at, plan] of plans.entries()) {
      const old = ours[at];
      const name = old?.name ?? freeName(plan.name, taken);
      taken.push(name);
      sheets.push(old ? await renewed(send, old, layouts[old.name]!, plan) : { name, id: null, filling: { plan, own: null, called: new Map() }, before: null });
    }
    return withNames(send, sheets);
  }

  async putBack(send: Send): Promise<Written> {
    const found = await sheetsAndOurs(send, this.kind);
    const standing = this.sheets.flatMap((sheet) => {
      const now = found.find(({ id, name }) => (sheet.id ? id === sheet.id : name === sheet.name));
      return now ? [{ ...sheet, id: now.id, name: now.name }] : [];
    });
    const changed = this.whole && !this.goingBack ? await changedSince(send, standing) : null;
    if (changed) return { label: this.label, cells: 0, kept: [{ sheet: changed.name, row: 0, column: 0, reason: "changed" }] };
    this.goingBack = true;
    await this.layouts.putBack(send);
    await removeSheets(send, standing.filter(({ before }) => !before).map(({ id }) => id));
    for (const { id, before } of standing) if (before) await fillAnew(send, id, before);
    return { label: this.label, cells: this.cells, kept: [] };
  }
}

/** A sheet of ours that is to hold something else. */
async function renewed(send: Send, { id, name }: FoundSheet, layout: Layout, plan: SheetPlan): Promise<Sheet> {
  try {
    const { below, ...before } = await readPlanned(send, id, layout);
    const grows = plan.rows.length > before.plan.rows.length;
    const widens = before.own !== null && plan.widths.length !== before.own.first;
    if ((below && grows) || widens) throw new ExcelProblem("ownColumns");
    return { name, id, before, filling: { plan, own: before.own && alongWith(before.own, lineOrigins(plan.tables[0]!, before.plan.rows, plan.rows)), called: new Map() } };
  } catch (error) {
    throw error instanceof ExcelProblem && error.kind === "ownColumns" ? new ExcelProblem("ownColumns", { sheet: name }) : error;
  }
}

/** The sheets with tables called by names that are free, or that their tables have already. */
async function withNames(send: Send, sheets: readonly Sheet[]): Promise<Sheet[]> {
  const { tables, names } = await send(({ workbook }) => ({ tables: workbook.tables.load("items/name"), names: workbook.names.load("items/name") }));
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  const called = new Map<string, string>();
  for (const { filling, before } of sheets) {
    for (const [at, { name }] of filling.plan.tables.entries()) {
      const chosen = before?.plan.tables[at]?.name ?? freeTableName(name, taken);
      taken.push(chosen);
      called.set(name, chosen);
    }
  }
  return sheets.map((sheet) => ({ ...sheet, filling: { ...sheet.filling, called } }));
}

/** Refuses while the workbook takes no new sheet, or one of ours is protected. */
async function refuseProtected(send: Send, ours: readonly (FoundSheet | undefined)[]): Promise<void> {
  const existing = ours.filter((sheet) => sheet !== undefined);
  const asked = await send(({ workbook }) => ({
    workbook: workbook.protection.load("protected"),
    sheets: existing.map(({ id }) => workbook.worksheets.getItem(id).protection.load("protected")),
  }));
  const at = asked.sheets.findIndex((sheet) => sheet.protected);
  if (at >= 0) throw new ExcelProblem("protected", { sheet: existing[at]!.name });
  if (asked.workbook.protected && existing.length < ours.length) throw new ExcelProblem("protected");
}

/** The first sheet in which a person has written since. */
async function changedSince(send: Send, sheets: readonly (Sheet & { id: string })[]): Promise<Sheet | null> {
  for (const sheet of sheets) {
    try {
      const now = await readPlanned(send, sheet.id, { ...layoutOf(sheet.filling.plan), linked: [] });
      // A new sheet is taken away with all that stands on it, and a table that grows back covers what is below it.
      if (now.below || (!sheet.before && now.apart) || !(await sameFilling(now, sheet.filling))) return sheet;
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
