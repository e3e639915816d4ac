/** Where sheets that are planned together go in the workbook: on sheets that we wrote before, or on new ones. */
import type { PlannedSheet } from "../planned-sheets/plan";
import { drive } from "../slices/drive";
import { type Filling, fillingOf } from "./filling";
import type { Layout, Layouts } from "./layouts";
import { lineOrigins } from "./line-origins";
import { alongWith, inTheWay } from "./own-columns";
import { freeName, isNumbered } from "../table/free-names";
import { type FoundSheet } from "./own-sheets";
import { readPlanned } from "./planned-reading";
import { ExcelProblem } from "./port";
import type { Send } from "./run";
import { freeTableName } from "./table-names";

/** A sheet that a plan goes on. */
export interface PlannedPlace {
  name: string;
  /** `null`: it is yet to be made. */
  id: string | null;
  /** What it is to hold. */
  filling: Filling;
  /** What it held before; `null`: it is new. */
  before: Filling | null;
}

/** Finds where each plan goes among the sheets there are, and refuses what cannot be done before anything is. */
export async function placesFor(send: Send, found: readonly FoundSheet[], plans: readonly PlannedSheet[], layouts: Layouts): Promise<PlannedPlace[]> {
  const named = namedIn(found, layouts, plans.map(({ name }) => name));
  await refuseProtected(send, named.flatMap(({ old }) => old ?? []));
  const places: PlannedPlace[] = [];
  for (const [at, plan] of plans.entries()) {
    const { name, old } = named[at]!;
    places.push(old ? await renewed(send, old, layouts[old.name]!, plan) : { name, id: null, filling: fillingOf(plan, null), before: null });
  }
  return withNames(send, places);
}

/** What a planned sheet is called in the workbook, and the one of ours that it takes the place of. */
export interface Named {
  name: string;
  old: FoundSheet | null;
}

/** Whether a sheet is one of ours that is written anew where it stands. */
export function isRenewable({ ours, name }: FoundSheet, layouts: Layouts): boolean {
  return ours && layouts[name] !== undefined;
}

/** What sheets planned by these names are called: as ours that stand there, or by names that are free. */
export function namedIn(found: readonly FoundSheet[], layouts: Layouts, names: readonly string[]): Named[] {
  const taken = found.map(({ name }) => name);
  return names.map((wanted) => {
    const old = found.find((sheet) => isRenewable(sheet, layouts) && isNumbered(sheet.name, wanted)) ?? null;
    const name = old?.name ?? freeName(wanted, taken);
    taken.push(name);
    return { name, old };
  });
}

/** A sheet of ours that is to hold something else. */
async function renewed(send: Send, { id, name }: FoundSheet, layout: Layout, plan: PlannedSheet): Promise<PlannedPlace> {
  try {
    const { below, apart, ...before } = await readPlanned(send, id, layout);
    const [table] = plan.tables;
    const isWiped = before.plan.tables.length > 0 && !table;
    const grows = plan.rows.length > before.plan.rows.length;
    if (before.own && (isWiped || plan.widths.length !== before.own.first)) throw inTheWay(before.own, Math.max(0, before.own.rows.findIndex(([cell]) => cell!.typed !== "")), 0);
    const lost = (below && (grows || isWiped) ? below : null) ?? apart(isWiped ? undefined : { rows: plan.rows.length, columns: plan.widths.length });
    if (lost !== null) throw new ExcelProblem("ownColumns", { cell: lost });
    const own = before.own && table ? alongWith(before.own, await drive(lineOrigins(table, before.plan.rows, plan.rows))) : null;
    return { name, id, before, filling: fillingOf(plan, own) };
  } catch (error) {
    throw error instanceof ExcelProblem && error.kind === "ownColumns" ? new ExcelProblem("ownColumns", { ...error.details, sheet: name }) : error;
  }
}

/** The sheets with tables called by names that are free, or that their tables have already. */
async function withNames(send: Send, places: readonly PlannedPlace[]): Promise<PlannedPlace[]> {
  const { tables, names } = await send(({ workbook }) => ({ tables: workbook.tables.load("items/name"), names: workbook.names.load("items/name") }));
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  const called = new Map<string, string>();
  for (const { filling, before } of places) {
    for (const [at, { name }] of filling.plan.tables.entries()) {
      const chosen = before?.plan.tables[at]?.name ?? freeTableName(name, taken);
      taken.push(chosen);
      called.set(name, chosen);
    }
  }
  return places.map((place) => ({ ...place, filling: { ...place.filling, called } }));
}

/** Refuses while the workbook takes no new sheet (what is written anew needs one for a while), or one of ours is protected. */
async function refuseProtected(send: Send, ours: readonly FoundSheet[]): Promise<void> {
  const asked = await send(({ workbook }) => ({
    workbook: workbook.protection.load("protected"),
    sheets: ours.map(({ id }) => workbook.worksheets.getItem(id).protection.load("protected")),
  }));
  const at = asked.sheets.findIndex((sheet) => sheet.protected);
  if (at >= 0) throw new ExcelProblem("protected", { sheet: ours[at]!.name });
  if (asked.workbook.protected) throw new ExcelProblem("protected");
}
