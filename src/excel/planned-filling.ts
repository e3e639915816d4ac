/** A planned sheet written in the workbook: on a sheet that is new, or in the place of what we wrote there before. */
import type { PlannedSheet } from "../planned-sheets/plan";
import { areaAddress } from "../table/address";
import type { Area } from "../table/grid";
import type { Filling } from "./filling";
import { type OwnColumns, setOwnFormats, writeOwnColumns } from "./own-columns";
import { addCharts, isOurChart } from "./planned-charts";
import { type Follow, writePlanned } from "./planned-cells";
import { layoutSteps, looksSteps, type Step, takeSteps } from "./planned-looks";
import { type NamedTable, ourTable, standing, type Standing } from "./planned-reading";
import { rangeAt } from "./ranges";
import { canDo, type Send } from "./run";

/** Fills a sheet that is new and empty. */
export async function fillNew(send: Send, id: string, filling: Filling, written?: Follow): Promise<void> {
  const { plan } = filling;
  const { columns } = areaOf(plan);
  await writePlanned(send, id, { ...filling, ...plan, columns }, written);
  await takeSteps(send, id, [...looksSteps(plan.looks), ...layoutSteps(plan), ...tableSteps(filling, null), ...chartSteps(plan)]);
}

/** What renewing a sheet takes besides what it is to hold. */
export interface Renewal {
  /** The spare sheet, empty. */
  spare: string;
  /** The sheet itself is about to be changed. Gives what lines up more for the same request. */
  begin?(): Promise<(workbook: Excel.Workbook) => void>;
  written?: Follow;
}

/**
 * Makes the sheet what is planned, in the place of what stands there. All is written on the spare sheet first and copied
 * from there in one request: until then the old cells are as they were, and after it the new ones are whole. So nothing
 * that a person has corrected is lost if the pane is closed, and formulas, pivots and charts of theirs go on working.
 */
export async function renew(send: Send, id: string, filling: Filling, { spare, begin, written }: Renewal): Promise<void> {
  const { plan, own } = filling;
  const now = await standing(send, id);
  const table = ourTable(now, plan) ?? null;
  const target = areaOf(plan);
  await writePlanned(send, spare, { ...filling, ...plan, columns: target.columns }, written);
  if (own) await writeOwnColumns(send, spare, own);
  await takeSteps(send, spare, looksSteps(plan.looks));
  const also = await begin?.();
  await send(({ workbook }) => {
    takePlace(workbook.worksheets.getItem(id), workbook.worksheets.getItem(spare), { filling, target, now, table });
    also?.(workbook);
  });
  if (own) await setOwnFormats(send, id, own);
  await takeSteps(send, id, [...layoutSteps(plan), ...tableSteps(filling, table), ...chartSteps(plan)]);
}

interface Change {
  filling: Filling;
  /** The block that it fills. */
  target: Area;
  now: Standing;
  table: NamedTable | null;
}

/** Lines up the copying, with what has to go before and after. No step but the copying takes anything away that is not on the spare sheet. */
function takePlace(sheet: Excel.Worksheet, spare: Excel.Worksheet, { filling: { plan, own }, target, now, table }: Change): void {
  const [planned] = plan.tables;
  const old = ours(now, table, plan, own);
  for (const name of now.charts.filter(isOurChart)) sheet.charts.getItem(name).delete();
  if (table && planned) {
    const existing = sheet.tables.getItem(table.name);
    existing.clearFilters();
    if (!canResize(table.area, planned)) existing.convertToRange();
    else existing.resize(areaAddress({ ...planned, columns: columnsOf(table, plan, own) }));
  } else if (old) {
    // A list that has no lines any more has no table either.
    if (!planned) for (const { name } of now.tables) sheet.tables.getItem(name).convertToRange();
    rangeAt(sheet, old).unmerge();
    rangeAt(sheet, old).conditionalFormats.clearAll();
  }
  rangeAt(sheet, target).copyFrom(rangeAt(spare, target), "All");
  if (own) {
    const beside = { row: 0, column: own.first, rows: own.rows.length, columns: own.columns };
    rangeAt(sheet, beside).copyFrom(rangeAt(spare, beside), "Formulas");
  }
  for (const area of surplus(target, old)) {
    rangeAt(sheet, area).clear();
    rangeAt(sheet, area).dataValidation.clear();
  }
  const left = (table?.area.rows ?? now.used?.rows ?? 0) - target.rows;
  if (own && left > 0) rangeAt(sheet, { row: target.rows, column: own.first, rows: left, columns: own.columns }).clear("Contents");
  spare.getRange().clear();
}

/** The block that a plan fills: no line is longer than there are widths. */
function areaOf({ tables: [table], rows, widths }: PlannedSheet): Area {
  return { row: 0, column: 0, rows: Math.max(table?.rows ?? 1, rows.length), columns: Math.max(1, widths.length) };
}

/** How many columns the table is to have: a person's own too, where they are part of it. */
function columnsOf({ area }: NamedTable, { tables }: PlannedSheet, own: OwnColumns | null): number {
  return own ? Math.max(area.columns, tables[0]!.columns) : tables[0]!.columns;
}

/** The block that we filled before. Where a person has made a range of the table, what stands apart from it is still theirs. */
function ours({ used, drawn }: Standing, table: NamedTable | null, { tables: [planned] }: PlannedSheet, own: OwnColumns | null): Area | null {
  if (!planned) return drawn;
  const block = table?.area ?? used;
  return block && { ...block, columns: table && !own ? block.columns : Math.min(block.columns, planned.columns) };
}

/** What of the old block the new one does not cover: below it, and to its right. */
function surplus(target: Area, old: Area | null): Area[] {
  if (!old) return [];
  const below = { ...old, row: target.rows, rows: old.rows - target.rows };
  const right = { ...old, column: target.columns, columns: old.columns - target.columns, rows: Math.min(old.rows, target.rows) };
  return [below, right].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether the table can be given another size, or has it already. */
const canResize = (now: Area, planned: Area): boolean => now.rows === planned.rows || canDo("1.13");

/** Making the table, where there is none that could be used again. */
function tableSteps({ plan, own, called }: Filling, table: NamedTable | null): Step[] {
  const [planned] = plan.tables;
  if (!planned || (table && canResize(table.area, planned))) return [];
  return [(sheet) => {
    const made = sheet.tables.add(rangeAt(sheet, { ...planned, columns: table ? columnsOf(table, plan, own) : planned.columns }), true);
    made.name = called.get(planned.name) ?? planned.name;
    made.style = "TableStyleLight1";
  }];
}

const chartSteps = ({ charts }: PlannedSheet): Step[] => (charts.length > 0 ? [(sheet) => addCharts(sheet, charts)] : []);
