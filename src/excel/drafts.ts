/**
 * Sheets that are being made: a sheet-level name says so until they are whole. What was left half-written when the pane
 * was closed is thereby known, and goes before it is made again.
 */
import type { SheetPlan } from "../planned-sheets/plan";
import { isNumbered, type OwnSheet, addSheet, removeSheets, sheetsAndOurs } from "./own-sheets";
import { areaOf, PLACE } from "./ranges";
import type { Send } from "./run";

const DRAFT = "Insatskollen_halvskrivet";

/** Adds an empty sheet that is under way, and returns its id. */
export function addDraft(send: Send, name: string, kind: OwnSheet): Promise<string> {
  return addSheet(send, name, kind, [DRAFT]);
}

/** The sheets are whole. */
export async function finishDrafts(send: Send, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await send(({ workbook }) => ids.forEach((id) => workbook.worksheets.getItem(id).names.getItem(DRAFT).delete()));
}

/** Takes away what was left half-written of these plans, but where somebody has put something beside or below it. */
export async function removeDrafts(send: Send, kind: OwnSheet, plans: readonly SheetPlan[]): Promise<void> {
  const ours = (await sheetsAndOurs(send, kind)).flatMap(({ id, name, ours }) => plans.filter((plan) => ours && isNumbered(name, plan.name)).map((plan) => ({ id, plan })));
  if (ours.length === 0) return;
  const asked = await send(({ workbook }) => ours.map(({ id }) => {
    const sheet = workbook.worksheets.getItem(id);
    return { draft: sheet.names.getItemOrNullObject(DRAFT).load("name"), used: sheet.getUsedRangeOrNullObject(true).load(PLACE) };
  }));
  const drafts = ours.filter(({ plan }, at) => {
    const { draft, used } = asked[at]!;
    return !draft.isNullObject && (used.isNullObject || isWithin(areaOf(used), plan));
  });
  await removeSheets(send, drafts.map(({ id }) => id));
}

function isWithin({ row, column, rows, columns }: ReturnType<typeof areaOf>, plan: SheetPlan): boolean {
  return row + rows <= plan.rows.length && column + columns <= plan.widths.length;
}
