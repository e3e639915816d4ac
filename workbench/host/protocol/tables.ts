/** Excel.TableCollection: the tables of the workbook, of a sheet or in a range. */
import type { Area, Sheet, TableFacts } from "../model";
import { type Context, requireOpen, sheetOf } from "./context";
import { HostError, itemNotFound } from "./errors";
import { WORKBOOK } from "./events";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { anyRange } from "./range-argument";
import { contains, intersection, type RangeRef } from "./place";
import { move } from "./shift";
import { table } from "./table";

export interface TableScope {
  /** Absent = the whole workbook. */
  within?: RangeRef;
  /** Only tables that lie wholly inside. */
  fully?: boolean;
}

export const tablesOf: Wrap<TableScope> = defineKind({
  name: "TableCollection",
  get: { Count: (scope, context) => found(scope, context).length },
  items: (scope, context) => found(scope, context).map(({ id }) => table(id)),
  item: (scope, key, context) => find(scope, key, context) ?? refuse(),
  call: {
    Add: (scope, [range, hasHeaders], context) => add(scope, range, hasHeaders === true, context),
    GetCount: (scope, _, context) => found(scope, context).length,
    GetItem: (scope, [key], context) => find(scope, key, context) ?? refuse(),
    GetItemAt: (scope, [index], context) => table((found(scope, context)[Number(index)] ?? refuse()).id),
    GetItemOrNullObject: (scope, [key], context) => find(scope, key, context),
  },
  eventTarget: ({ within }) => within?.sheet ?? WORKBOOK,
});

function found({ within, fully }: TableScope, context: Context): readonly TableFacts[] {
  if (!within) return context.book.sheets.flatMap(({ facts }) => facts.tables);
  return sheetOf(context, within).facts.tables.filter(({ area }) => (fully ? contains(within.area, area) : intersection(within.area, area)));
}

function find(scope: TableScope, key: unknown, context: Context): HostObject | null {
  const wanted = String(key).toLowerCase();
  const one = found(scope, context).find(({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted);
  return one ? table(one.id) : null;
}

function refuse(): never {
  throw itemNotFound();
}

/** Names that Excel gives by itself, in the language of the user. */
const words = (locale: string) => (locale.startsWith("sv") ? { table: "Tabell", column: "Kolumn" } : { table: "Table", column: "Column" });

/** Makes a table of a range. Without headers a row of them is put in above; blank and repeated ones get a name. */
function add({ within }: TableScope, range: unknown, hasHeaders: boolean, context: Context): HostObject {
  const ref = anyRange(within?.sheet ?? context.book.activeSheet.id, range, context);
  const sheet = sheetOf(context, ref);
  requireOpen(sheet);
  if (sheet.facts.tables.some(({ area }) => intersection(area, ref.area))) throw new HostError("InvalidOperation", "A table can't overlap another table.");
  if (sheet.facts.merges.some((merge) => intersection(merge, ref.area))) throw new HostError("InvalidOperation", "A table can't overlap merged cells.");
  if (ref.area.columns > 1_000) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  const all = context.book.sheets.flatMap(({ facts }) => facts.tables);
  const id = 1 + Math.max(0, ...all.map((it) => it.id));
  const { area } = ref;
  if (!hasHeaders) move(context, ref, { area: { ...area, rows: 1 }, down: true, by: 1 });
  const extra = hasHeaders ? (area.rows === 1 ? 1 : 0) : 1;
  const facts: TableFacts = {
    id, name: freeName(words(context.locale).table, all.map(({ name }) => name)), area: { ...area, rows: area.rows + extra }, showHeaders: true, showTotals: false,
    showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: Array.from({ length: area.columns }, (_, index) => index + 1),
  };
  nameColumns(context, sheet, area, words(context.locale).column);
  context.edit.setSheet(sheet.id, "tables", [...sheetOf(context, ref).facts.tables, facts]);
  return table(id);
}

function nameColumns(context: Context, { id, cells }: Sheet, { row, column, columns }: Area, word: string): void {
  const taken: string[] = [];
  const after = Array.from({ length: columns }, (_, index) => {
    const before = cells.get(row, column + index);
    const given = before?.value === null || before?.value === undefined ? "" : String(before.value);
    const name = given === "" ? freeName(word, taken) : taken.includes(given) ? freeName(given, taken, 2) : given;
    taken.push(name);
    return { row, column: column + index, after: before?.value === name ? before : { ...before, value: name, formula: undefined } };
  });
  context.edit.putCells(id, { row, column, rows: 1, columns }, after);
}

export function freeName(word: string, taken: readonly string[], from = 1): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let number = from;
  while (known.has(`${word}${number}`.toLowerCase())) number++;
  return `${word}${number}`;
}
