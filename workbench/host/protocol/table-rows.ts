/** Excel.TableRowCollection and Excel.TableRow. */
import type { Area } from "../model";
import type { Context } from "./context";
import { invalidArgument, itemNotFound, wrongSize } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { rangeFor } from "./range";
import { rowsOf, valueOf } from "./range-read";
import { writeValues } from "./range-write";
import { move } from "./shift";
import { bodyOf, locate, putTable } from "./table";

interface Key {
  table: number;
  index: number;
}

const countOf = (table: number, context: Context): number => bodyOf(locate(table, context).facts).rows;

export const tableRows: Wrap<number> = defineKind({
  name: "TableRowCollection",
  get: { Count: countOf },
  items: (table, context) => Array.from({ length: countOf(table, context) }, (_, index) => tableRow({ table, index })),
  call: {
    Add: add,
    DeleteRowsAt: (table, [index, count], context) => {
      for (let left = Number(count ?? 1); left > 0; left--) remove({ table, index: Number(index) }, context);
    },
    GetCount: (table, _, context) => countOf(table, context),
    GetItemAt: (table, [index], context) => {
      if (typeof index !== "number" || index < 0 || index >= countOf(table, context)) throw itemNotFound();
      return tableRow({ table, index });
    },
  },
});

const tableRow: Wrap<Key> = defineKind({
  name: "TableRow",
  get: {
    Index: ({ index }) => index,
    Values: (key, context) => rowsOf(context, { sheet: locate(key.table, context).sheet, area: rowArea(key, context) }, valueOf),
  },
  set: { Values: (key, value, context) => writeValues(context, { sheet: locate(key.table, context).sheet, area: rowArea(key, context) }, value) },
  call: {
    Delete: (key, _, context) => remove(key, context),
    GetRange: (key, _, context) => rangeFor({ sheet: locate(key.table, context).sheet, area: rowArea(key, context) }),
  },
});

function rowArea({ table, index }: Key, context: Context): Area {
  const body = bodyOf(locate(table, context).facts);
  if (index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + index, rows: 1 };
}

/** Puts rows in before `index`, or last; what stands below the table moves down. */
function add(table: number, [index, values]: readonly unknown[], context: Context): HostObject {
  const { sheet, facts } = locate(table, context);
  const body = bodyOf(facts);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][]) : Array.isArray(values) ? [values] : [];
  if (rows.some((row) => row.length !== body.columns)) throw wrongSize();
  const at = typeof index === "number" && index >= 0 ? index : body.rows;
  if (at > body.rows) throw invalidArgument("TableRowCollection.add");
  const count = Math.max(1, rows.length);
  const area = { ...body, row: body.row + at, rows: count };
  move(context, { sheet, area }, { area, down: true, by: count });
  putTable(table, { area: { ...facts.area, rows: facts.area.rows + count } }, context);
  if (rows.length) writeValues(context, { sheet, area }, rows);
  return tableRow({ table, index: at });
}

function remove(key: Key, context: Context): void {
  const { sheet, facts } = locate(key.table, context);
  const area = rowArea(key, context);
  move(context, { sheet, area }, { area, down: true, by: -1 });
  putTable(key.table, { area: { ...facts.area, rows: facts.area.rows - 1 } }, context);
}
