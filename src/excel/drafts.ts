/**
 * Sheets that are being made: a sheet-level name says so until they are whole. What was left half-written when the pane
 * was closed is thereby known, and goes before it is made again.
 */
import type { PlannedSheet } from "../planned-sheets/plan";
import { isNumbered } from "../table/free-names";
import { addSheet, type FoundSheet, type OwnSheet } from "./own-sheets";
import { areaOf, PLACE } from "./ranges";
import type { Send } from "./run";

/** The mark of such a sheet. */
export const DRAFT = "Insatskollen_halvskrivet";

/** Adds an empty sheet that is under way, and returns its id. */
export function addDraft(send: Send, name: string, kind: OwnSheet): Promise<string> {
  return addSheet(send, name, kind, { marks: [DRAFT] });
}

/** Lines up that the sheet is whole. */
export function finishDraft(sheet: Excel.Worksheet): void {
  sheet.names.getItem(DRAFT).delete();
}

/** What was left half-written of these plans, but where somebody has put something beside or below it. `sheets`: with their marks. */
export async function draftsLeft(send: Send, sheets: readonly FoundSheet[], plans: readonly PlannedSheet[]): Promise<FoundSheet[]> {
  const drafts = sheets.filter(({ ours, marks }) => ours && marks.has(DRAFT)).flatMap((sheet) => plans.filter(({ name }) => isNumbered(sheet.name, name)).map((plan) => ({ sheet, plan })));
  if (drafts.length === 0) return [];
  const used = await send(({ workbook }) => drafts.map(({ sheet }) => workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).load(PLACE)));
  return drafts.filter(({ plan }, at) => used[at]!.isNullObject || isWithin(areaOf(used[at]!), plan)).map(({ sheet }) => sheet);
}

function isWithin({ row, column, rows, columns }: ReturnType<typeof areaOf>, plan: PlannedSheet): boolean {
  return row + rows <= plan.rows.length && column + columns <= plan.widths.length;
}
