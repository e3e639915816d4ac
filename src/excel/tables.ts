/** Excel tables that grow when a command writes a column right beside them, as they do when a person types there. */
import type { Area } from "../table/grid";
import type { CellChange } from "./write-cells";
import { areaAddress } from "../table/address";
import { areaOf, PLACE } from "./ranges";
import { canDo, type Send } from "./run";

export interface TableGrowth {
  sheet: string;
  table: string;
  before: Area;
  after: Area;
}

/**
 * Which tables of the sheets must grow for the changes: those whose header row goes on, without a gap, into cells that
 * get a text. `tables` are the names by sheet. Empty where Excel cannot resize a table (before ExcelApi 1.13).
 */
export async function growthFor(send: Send, changes: readonly CellChange[], tables: ReadonlyMap<string, readonly string[]>): Promise<TableGrowth[]> {
  const all = [...tables].flatMap(([sheet, names]) => names.map((table) => ({ sheet, table })));
  if (all.length === 0 || !canDo("1.13")) return [];
  const ranges = await send(({ workbook }) => all.map(({ sheet, table }) => workbook.worksheets.getItem(sheet).tables.getItem(table).getRange().load(PLACE)));
  const headers = new Set(changes.flatMap(({ sheet, row, column, after }) => (typeof after === "string" && after !== "" ? [`${sheet}!${row},${column}`] : [])));
  return all.flatMap((table, at) => {
    const before = areaOf(ranges[at]!);
    let columns = before.columns;
    while (headers.has(`${table.sheet}!${before.row},${before.column + columns}`)) columns++;
    return columns > before.columns ? [{ ...table, before, after: { ...before, columns } }] : [];
  });
}

/** Gives the tables their new size. */
export async function growTables(send: Send, growths: readonly TableGrowth[]): Promise<void> {
  if (growths.length === 0) return;
  await send(({ workbook }) => {
    for (const { sheet, table, after } of growths) workbook.worksheets.getItem(sheet).tables.getItem(table).resize(areaAddress(after));
  });
}

/** Gives tables that still have the size the command gave them their old size back. */
export async function shrinkTables(send: Send, growths: readonly TableGrowth[]): Promise<void> {
  if (growths.length === 0) return;
  const found = await send(({ workbook }) => growths.map(({ sheet, table }) => {
    const item = workbook.worksheets.getItem(sheet).tables.getItemOrNullObject(table);
    item.load("name");
    return { item, range: item.getRange().load(PLACE) };
  }));
  const grown = growths.filter(({ after }, at) => !found[at]!.item.isNullObject && areaAddress(areaOf(found[at]!.range)) === areaAddress(after));
  await growTables(send, grown.map((growth) => ({ ...growth, after: growth.before })));
}
