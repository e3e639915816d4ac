/** Excel.Worksheet on the wire. The object is the sheet's id, so that it outlives changes of the sheet. */
import type { Visibility } from "../model";
import { areasFor } from "./areas";
import { autoFilter } from "./auto-filter";
import { charts } from "./charts";
import { comments } from "./comments";
import { type Context, sheetOf } from "./context";
import { invalidArgument, invalidOperation, itemNotFound } from "./errors";
import { findAll, replaceAll } from "./find";
import { colour } from "./format";
import { freezePanes } from "./freeze-panes";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { names } from "./names";
import { pageBreaks, pageLayout } from "./page-layout";
import { cellArea, onSheet, resolveAddress, wholeSheet } from "./place";
import { worksheetProperties } from "./properties";
import { worksheetProtection } from "./protection";
import { rangeFor } from "./range";
import { rangeSteps } from "./range-steps";
import { tablesOf } from "./tables";
import { checkedName, listed, requireAnotherVisible } from "./worksheets";

const factsOf = (sheet: string, context: Context) => sheetOf(context, { sheet }).facts;
const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];
const whole = (sheet: string) => ({ sheet, area: wholeSheet });
const step = (name: string) => (sheet: string, args: readonly unknown[], context: Context) => rangeSteps[name]!({ sheet, area: wholeSheet }, args, context);

export const worksheet: Wrap<string> = defineKind({
  name: "Worksheet",
  id: (sheet, context) => ({ Id: sheetOf(context, { sheet }).id }),
  get: {
    EnableCalculation: () => true,
    Id: (sheet, context) => sheetOf(context, { sheet }).id,
    Name: (sheet, context) => factsOf(sheet, context).name,
    Position: (sheet, { book }) => book.facts.order.indexOf(sheet),
    ShowGridlines: (sheet, context) => factsOf(sheet, context).showGridlines,
    ShowHeadings: () => true,
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
    TabColor: (sheet, context) => factsOf(sheet, context).tabColor,
    Visibility: (sheet, context) => factsOf(sheet, context).visibility,
  },
  set: {
    Name: (sheet, value, context) => {
      const others = context.book.sheets.filter(({ id }) => id !== sheet);
      context.edit.setSheet(sheetOf(context, { sheet }).id, "name", checkedName(value, others));
    },
    Position: (sheet, value, { book, edit }) => {
      const order = book.facts.order.filter((id) => id !== sheet);
      if (typeof value !== "number" || value < 0 || value > order.length) throw invalidArgument("Worksheet.position");
      edit.setBook("order", order.toSpliced(value, 0, sheet));
    },
    ShowGridlines: (sheet, value, context) => context.edit.setSheet(sheetOf(context, { sheet }).id, "showGridlines", value === true),
    TabColor: (sheet, value, context) => context.edit.setSheet(sheetOf(context, { sheet }).id, "tabColor", colour(value) ?? ""),
    Visibility: setVisibility,
  },
  open: {
    AutoFilter: (sheet) => autoFilter({ sheet, table: null }),
    Charts: (sheet) => charts(sheet),
    Comments: (sheet) => comments({ sheet }),
    CustomProperties: (sheet) => worksheetProperties(sheet),
    FreezePanes: (sheet) => freezePanes(sheet),
    HorizontalPageBreaks: (sheet) => pageBreaks(sheet),
    Names: (sheet) => names({ sheet }),
    PageLayout: (sheet) => pageLayout(sheet),
    Protection: (sheet) => worksheetProtection(sheet),
    Tables: (sheet) => tablesOf({ within: { sheet, area: wholeSheet } }),
  },
  call: {
    Activate: activate,
    Calculate: () => null,
    Delete: (sheet, _, context) => {
      requireAnotherVisible(sheetOf(context, { sheet }), context);
      context.edit.removeSheet(sheet);
    },
    FindAll: (sheet, [text, criteria], context) => findAll(context, whole(sheet), text, criteria) ?? refuse(),
    FindAllOrNullObject: (sheet, [text, criteria], context) => findAll(context, whole(sheet), text, criteria),
    GetCell: (sheet, [row, column]) => rangeFor({ sheet, area: onSheet(cellArea(Number(row), Number(column))) }),
    GetNext: (sheet, [visibleOnly], context) => neighbour(sheet, visibleOnly, 1, context) ?? refuse(),
    GetNextOrNullObject: (sheet, [visibleOnly], context) => neighbour(sheet, visibleOnly, 1, context),
    GetPrevious: (sheet, [visibleOnly], context) => neighbour(sheet, visibleOnly, -1, context) ?? refuse(),
    GetPreviousOrNullObject: (sheet, [visibleOnly], context) => neighbour(sheet, visibleOnly, -1, context),
    GetRange: (sheet, [address], context) => {
      const from = sheetOf(context, { sheet });
      return rangeFor(address === undefined || address === null || address === "" ? whole(sheet) : resolveAddress(context.book, from, address));
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => rangeFor({ sheet, area: onSheet({ row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }) }),
    GetRanges: (sheet, [addresses], context) => {
      const from = sheetOf(context, { sheet });
      if (typeof addresses !== "string") return areasFor({ sheet, areas: [wholeSheet] });
      return areasFor({ sheet, areas: addresses.split(",").map((address) => resolveAddress(context.book, from, address).area) });
    },
    GetUsedRange: step("GetUsedRange"),
    GetUsedRangeOrNullObject: step("GetUsedRangeOrNullObject"),
    ReplaceAll: (sheet, [text, replacement, criteria], context) => replaceAll(context, whole(sheet), text, replacement, criteria),
    _GetSheetById: (_, [id], { book }) => (typeof id === "string" && book.sheet(id) ? worksheet(id) : refuse()),
  },
  eventTarget: (sheet) => sheet,
});

function activate(sheet: string, _: readonly unknown[], context: Context): void {
  const { id, facts } = sheetOf(context, { sheet });
  if (facts.visibility !== "Visible") throw invalidOperation();
  context.edit.setBook("activeSheet", id);
  context.edit.setBook("selection", { sheet: id, areas: [cellArea(0, 0)] });
}

function setVisibility(sheet: string, value: unknown, context: Context): void {
  const visibility = visibilities.find((it) => it === value);
  if (!visibility) throw invalidArgument("Worksheet.visibility");
  if (visibility !== "Visible") requireAnotherVisible(sheetOf(context, { sheet }), context);
  context.edit.setSheet(sheet, "visibility", visibility);
  const other = listed(true, context)[0]!;
  if (context.book.facts.activeSheet === sheet && visibility !== "Visible") activate(other.id, [], context);
}

function neighbour(sheet: string, visibleOnly: unknown, direction: 1 | -1, context: Context): HostObject | null {
  const { order } = context.book.facts;
  const beside = direction > 0 ? order.slice(order.indexOf(sheet) + 1) : order.slice(0, order.indexOf(sheet)).toReversed();
  const ids = new Set(listed(visibleOnly, context).map(({ id }) => id));
  const found = beside.find((id) => ids.has(id));
  return found === undefined ? null : worksheet(found);
}

function refuse(): never {
  throw itemNotFound();
}
