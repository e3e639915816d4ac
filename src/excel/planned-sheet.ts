/** A planned sheet in the workbook: filled, also over an earlier one, and read back. */
import type { PlannedLink, PlannedValue, SheetPlan } from "../planned-sheets/plan";
import { areaAddress } from "../table/address";
import type { Area } from "../table/grid";
import { fromExcel, isFormula, same } from "./cells";
import { filledIn, type Layout, planOf } from "./layouts";
import { type OwnColumns, readOwnColumns, writeOwnColumns } from "./own-columns";
import { readPieces } from "./pieces";
import { addCharts, isOurChart } from "./planned-charts";
import { type Follow, isFormula as isPlannedFormula, linkFrom, writePlanned } from "./planned-cells";
import { layOutPlanned } from "./planned-looks";
import { ExcelProblem } from "./port";
import { areaOf, passingCell, PLACE, rangeAt } from "./ranges";
import { canDo, type Send } from "./run";
import type { TableNames } from "./table-names";

/** What a sheet holds: what we planned, and what a person has put beside its table. */
export interface Filling {
  plan: SheetPlan;
  own: OwnColumns | null;
  /** What the plan's tables, and those that it asks, are called. */
  called: TableNames;
}

interface NamedTable {
  name: string;
  area: Area;
}

/** What stands on the sheet just now. */
interface Standing {
  tables: NamedTable[];
  charts: string[];
  /** From A1 to the last cell that holds something. */
  used: Area | null;
}

async function standing(send: Send, id: string): Promise<Standing> {
  const { tables, charts, used } = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    return { tables: sheet.tables.load("items/name"), charts: sheet.charts.load("items/name"), used: sheet.getUsedRangeOrNullObject(true).load(PLACE) };
  });
  const ranges = await send(({ workbook }) => tables.items.map(({ name }) => workbook.worksheets.getItem(id).tables.getItem(name).getRange().load(PLACE)));
  const filled = used.isNullObject ? null : areaOf(used);
  return {
    tables: tables.items.map(({ name }, at) => ({ name, area: areaOf(ranges[at]!) })),
    charts: charts.items.map(({ name }) => name),
    used: filled && { row: 0, column: 0, rows: filled.row + filled.rows, columns: filled.column + filled.columns },
  };
}

/** Fills a sheet that is new and empty. */
export function fillNew(send: Send, id: string, filling: Filling, written?: Follow): Promise<void> {
  return fill(send, id, filling, null, written);
}

/** Makes the sheet what is planned, whatever is left on it from an earlier time: it stays, and so does its table. */
export async function fillAnew(send: Send, id: string, filling: Filling, written?: Follow): Promise<void> {
  const now = await standing(send, id);
  const table = ourTable(now, filling.plan) ?? null;
  await clear(send, id, filling, now, table);
  await fill(send, id, filling, table, written);
}

async function fill(send: Send, id: string, { plan, own, called }: Filling, table: NamedTable | null, written?: Follow): Promise<void> {
  const [planned] = plan.tables;
  const columns = Math.max(plan.widths.length, plan.rows.reduce((most, { length }) => Math.max(most, length), 1));
  await writePlanned(send, id, { ...plan, columns, called }, written);
  if (own) await writeOwnColumns(send, id, own);
  await layOutPlanned(send, id, plan, (sheet) => {
    if (planned && (!table || !canResize(table.area, planned))) {
      const made = sheet.tables.add(rangeAt(sheet, { ...planned, columns: Math.max(planned.columns, table?.area.columns ?? 0) }), true);
      made.name = called.get(planned.name) ?? planned.name;
      made.style = "TableStyleLight1";
    }
    addCharts(sheet, plan.charts);
  });
}

/** Whether the table can be given another size, or has it already. */
const canResize = (now: Area, planned: Area): boolean => now.rows === planned.rows || canDo("1.13");

/** Takes away what is ours from before. A table stays, in its new size, with its headers. */
async function clear(send: Send, id: string, { plan, own }: Filling, { used, charts }: Standing, table: NamedTable | null): Promise<void> {
  const [planned] = plan.tables;
  await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    for (const name of charts.filter(isOurChart)) sheet.charts.getItem(name).delete();
    // Where a person has made a range of the table, what stands apart from it is still theirs.
    if (planned && !table) return void clearAll(sheet, used && { ...used, columns: Math.min(used.columns, planned.columns + (own?.columns ?? 0)) });
    if (!planned || !table) return void clearAll(sheet, used);
    const existing = sheet.tables.getItem(table.name);
    existing.clearFilters();
    const columns = Math.max(table.area.columns, planned.columns);
    if (!canResize(table.area, planned)) existing.convertToRange();
    else if (table.area.rows !== planned.rows || table.area.columns !== columns) existing.resize(areaAddress({ ...planned, columns }));
    const body = rangeAt(sheet, { ...planned, row: planned.row + 1, rows: Math.max(table.area.rows, planned.rows) - 1 });
    body.clear();
    body.dataValidation.clear();
    const left = table.area.rows - planned.rows;
    if (left > 0 && own) rangeAt(sheet, { row: planned.row + planned.rows, column: own.first, rows: left, columns: own.columns }).clear("Contents");
  });
}

function clearAll(sheet: Excel.Worksheet, used: Area | null): void {
  if (!used) return;
  const all = rangeAt(sheet, used);
  all.clear();
  all.conditionalFormats.clearAll();
}

/** A sheet as it is read back. */
export interface StandingFilling extends Filling {
  /** Something stands right below the table. */
  below: boolean;
  /** Something stands elsewhere on the sheet, where we have written nothing. */
  apart: boolean;
}

/** Reads a sheet of ours back. Rejects with `ownColumns` where it is not laid out as we left it. */
export async function readPlanned(send: Send, id: string, layout: Layout): Promise<StandingFilling> {
  const now = await standing(send, id);
  const { tables, used } = now;
  const [planned] = layout.plan.tables;
  const cells = used ? await readCells(send, id, used) : [];
  if (!planned) {
    // Such a sheet is wiped whole when it is written anew: what a person has added would go.
    if (tables.length > 0 || filledIn(cells) > (layout.filled ?? Infinity)) throw new ExcelProblem("ownColumns");
    return { plan: planOf(layout, { rows: cells, links: await readLinks(send, id, layout, cells.length) }), own: null, called: new Map(), below: false, apart: false };
  }
  const width = layout.headers.length;
  if (layout.headers.some((header, c) => cells[0]?.[c] !== header)) throw new ExcelProblem("ownColumns");
  const table = ourTable(now, layout.plan);
  const height = table?.area.rows ?? cells.length;
  const rows = Array.from({ length: height }, (_, r) => cells[r]?.slice(0, width) ?? []);
  const columns = columnsBeside(cells.slice(0, height), width, tables);
  const own = columns > 0 ? await readOwnColumns(send, id, { first: width, columns, rows: height }) : null;
  const plan = planOf(layout, { rows, links: await readLinks(send, id, layout, height) });
  return {
    plan: { ...plan, tables: [{ ...planned, name: table?.name ?? planned.name, rows: height }] },
    own,
    called: new Map(),
    below: cells.slice(height).some((row) => row.slice(0, width + columns).some(isFilled)),
    apart: cells.some((row) => row.slice(width + columns).some(isFilled)),
  };
}

/** How many columns right beside ours hold something: up to an empty one, or to another table. What comes after stands still. */
function columnsBeside(rows: readonly (readonly PlannedValue[])[], first: number, tables: readonly NamedTable[]): number {
  const isTaken = (column: number) => tables.some(({ area }) => area.column > 0 && column >= area.column);
  let end = first;
  while (!isTaken(end) && rows.some((row) => isFilled(row[end] ?? null))) end++;
  return end - first;
}

/** The table that a plan speaks of, whatever it is called by now. */
function ourTable({ tables }: Standing, { tables: [planned] }: Pick<SheetPlan, "tables">): NamedTable | undefined {
  return tables.find(({ area }) => area.row === planned?.row && area.column === planned.column);
}

const isFilled = (cell: PlannedValue): boolean => cell !== null;

async function readCells(send: Send, id: string, area: Area): Promise<PlannedValue[][]> {
  const rows: PlannedValue[][] = [];
  for await (const { content } of readPieces(send, [{ sheet: id, area, asks: ["values", "formulas"] }])) {
    if (!content.values || !content.formulas) throw new ExcelProblem("tooLarge");
    const { formulas } = content;
    rows.push(...content.values.map((row, r) => row.map((value, c) => plannedFrom(value, formulas[r]![c]))));
  }
  return rows;
}

function plannedFrom(value: unknown, formula: unknown): PlannedValue {
  const held = fromExcel(value);
  const plain = typeof held === "boolean" ? String(held) : held;
  return isFormula(formula, value) ? { formula: formula.slice(1), value: plain } : plain;
}

/** Links asked for in one request. */
const MOST_LINKS = 1_000;

async function readLinks(send: Send, id: string, { linked }: Layout, rows: number): Promise<PlannedLink[]> {
  const links: PlannedLink[] = [];
  for (let first = 0; linked.length > 0 && first < rows; first += MOST_LINKS) {
    const places = Array.from({ length: Math.min(MOST_LINKS, rows - first) }, (_, r) => linked.map((column) => ({ row: first + r, column }))).flat();
    const cells = await send(({ workbook }) => places.map((place) => passingCell(workbook.worksheets.getItem(id), place).load("hyperlink")));
    links.push(...places.flatMap(({ row, column }, at) => linkFrom(cells[at]!.hyperlink, row, column) ?? []));
  }
  return links;
}

/** Rows compared before others have their turn. */
const STEP = 1_000;

/** Whether two fillings hold the same but for what formulas give. */
export async function sameFilling(one: Filling, other: Filling): Promise<boolean> {
  if (JSON.stringify(one.own?.rows) !== JSON.stringify(other.own?.rows)) return false;
  const rows = Math.max(one.plan.rows.length, other.plan.rows.length);
  for (let row = 0; row < rows; row++) {
    if (row % STEP === STEP - 1) await new Promise((resolve) => setTimeout(resolve, 0));
    if (!sameRow(one.plan.rows[row] ?? [], other.plan.rows[row] ?? [])) return false;
  }
  return true;
}

function sameRow(one: readonly PlannedValue[], other: readonly PlannedValue[]): boolean {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return longer.every((cell, c) => sameCell(cell, shorter[c] ?? null));
}

function sameCell(one: PlannedValue, other: PlannedValue): boolean {
  if (isPlannedFormula(one) || isPlannedFormula(other)) return isPlannedFormula(one) && isPlannedFormula(other);
  return same(one === "" ? null : one, other === "" ? null : other);
}
