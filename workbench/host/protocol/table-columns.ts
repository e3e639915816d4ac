/** Excel.TableColumnCollection and Excel.TableColumn. */
import type { Area } from "../model";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { cellArea } from "./place";
import { rangeFor } from "./range";
import { rowsOf, valueOf } from "./range-read";
import { writeValues } from "./range-write";
import { move } from "./shift";
import { bodyOf, locate, putTable } from "./table";
import { freeName } from "./tables";

interface Key {
  table: number;
  column: number;
}

const keysOf = (table: number, context: Context): Key[] => locate(table, context).facts.columnIds.map((column) => ({ table, column }));

export const tableColumns: Wrap<number> = defineKind({
  name: "TableColumnCollection",
  get: { Count: (table, context) => keysOf(table, context).length },
  items: (table, context) => keysOf(table, context).map((key) => tableColumn(key)),
  item: (table, key, context) => find(table, key, context) ?? refuse(),
  call: {
    Add: add,
    GetCount: (table, _, context) => keysOf(table, context).length,
    GetItem: (table, [key], context) => find(table, key, context) ?? refuse(),
    GetItemAt: (table, [index], context) => tableColumn(keysOf(table, context)[Number(index)] ?? refuse()),
    GetItemOrNullObject: (table, [key], context) => find(table, key, context),
  },
});

const tableColumn: Wrap<Key> = defineKind({
  name: "TableColumn",
  id: ({ column }) => ({ Id: column }),
  get: {
    Id: ({ column }) => column,
    Index: (key, context) => indexOf(key, context),
    Name: (key, context) => nameOf(key, context),
    Values: (key, context) => rowsOf(context, { sheet: locate(key.table, context).sheet, area: columnArea(key, context) }, valueOf),
  },
  set: {
    Name: (key, value, context) => {
      if (typeof value !== "string" || value === "") throw invalidArgument("TableColumn.name");
      const { row, column } = columnArea(key, context);
      writeValues(context, { sheet: locate(key.table, context).sheet, area: cellArea(row, column) }, `'${value}`);
    },
    Values: (key, value, context) => writeValues(context, { sheet: locate(key.table, context).sheet, area: columnArea(key, context) }, value),
  },
  call: {
    Delete: (key, _, context) => {
      const { sheet, facts } = locate(key.table, context);
      const index = indexOf(key, context);
      const area = columnArea(key, context);
      move(context, { sheet, area }, { area, down: false, by: -1 });
      putTable(key.table, { area: { ...facts.area, columns: facts.area.columns - 1 }, columnIds: facts.columnIds.toSpliced(index, 1) }, context);
    },
    GetDataBodyRange: (key, _, context) => {
      const { sheet, facts } = locate(key.table, context);
      return rangeFor({ sheet, area: { ...bodyOf(facts), column: columnArea(key, context).column, columns: 1 } });
    },
    GetHeaderRowRange: (key, _, context) => rangeFor({ sheet: locate(key.table, context).sheet, area: { ...columnArea(key, context), rows: 1 } }),
    GetRange: (key, _, context) => rangeFor({ sheet: locate(key.table, context).sheet, area: columnArea(key, context) }),
  },
});

function indexOf({ table, column }: Key, context: Context): number {
  const index = locate(table, context).facts.columnIds.indexOf(column);
  if (index < 0) throw itemNotFound();
  return index;
}

function columnArea(key: Key, context: Context): Area {
  const { area } = locate(key.table, context).facts;
  return { ...area, column: area.column + indexOf(key, context), columns: 1 };
}

function nameOf(key: Key, context: Context): string {
  const { row, column } = columnArea(key, context);
  const sheet = sheetOf(context, { sheet: locate(key.table, context).sheet });
  return String(sheet.cells.get(row, column)?.value ?? "");
}

/** By id when the key is a number, by name otherwise. */
function find(table: number, key: unknown, context: Context): HostObject | null {
  const found = keysOf(table, context).find((it) => (typeof key === "number" ? it.column === key : nameOf(it, context).toLowerCase() === String(key).toLowerCase()));
  return found ? tableColumn(found) : null;
}

/** Puts a column in before `index`, or last; what stands to the right of the table moves. */
function add(table: number, [index, values, name]: readonly unknown[], context: Context): HostObject {
  const { sheet, facts } = locate(table, context);
  const taken = keysOf(table, context).map((key) => nameOf(key, context));
  const at = typeof index === "number" && index >= 0 ? index : facts.columnIds.length;
  if (at > facts.columnIds.length) throw invalidArgument("TableColumnCollection.add");
  const id = 1 + Math.max(...facts.columnIds);
  const area = { ...facts.area, column: facts.area.column + at, columns: 1 };
  move(context, { sheet, area }, { area, down: false, by: 1 });
  putTable(table, { area: { ...facts.area, columns: facts.area.columns + 1 }, columnIds: facts.columnIds.toSpliced(at, 0, id) }, context);
  if (values !== undefined && values !== null) writeValues(context, { sheet, area }, values);
  const header = sheetOf(context, { sheet }).cells.get(area.row, area.column)?.value ?? null;
  const word = context.locale.startsWith("sv") ? "Kolumn" : "Column";
  const title = typeof name === "string" && name !== "" ? name : header === null ? freeName(word, taken) : null;
  if (title !== null) writeValues(context, { sheet, area: { ...area, rows: 1 } }, `'${title}`);
  return tableColumn({ table, column: id });
}

function refuse(): never {
  throw itemNotFound();
}
