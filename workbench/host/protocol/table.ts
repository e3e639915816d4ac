/** Excel.Table on the wire. The object is the table's id. */
import type { Area, TableFacts } from "../model";
import { autoFilter } from "./auto-filter";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { otherRange } from "./range-argument";
import { rangeFor } from "./range";
import { clear } from "./range-write";
import { tableColumns } from "./table-columns";
import { tableRows } from "./table-rows";
import { worksheet } from "./worksheet";

export interface Located {
  sheet: string;
  facts: TableFacts;
}

/** The table and its sheet; ItemNotFound when it has been deleted. */
export function locate(id: number, { book }: Context): Located {
  for (const { id: sheet, facts } of book.sheets) {
    const found = facts.tables.find((it) => it.id === id);
    if (found) return { sheet, facts: found };
  }
  throw itemNotFound();
}

export function putTable(id: number, change: Partial<TableFacts>, context: Context): void {
  const { sheet } = locate(id, context);
  requireOpen(sheetOf(context, { sheet }));
  context.edit.setSheet(sheet, "tables", sheetOf(context, { sheet }).facts.tables.map((it) => (it.id === id ? { ...it, ...change } : it)));
}

/** The part between header and total row; one blank row when there are no data. */
export function bodyOf({ area, showHeaders, showTotals }: TableFacts): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (showTotals ? 1 : 0)) };
}

export const headerOf = ({ area }: TableFacts): Area => ({ ...area, rows: 1 });

const flagged = (key: "showHeaders" | "showBandedRows" | "showFilterButton" | "showTotals") => ({
  get: (id: number, context: Context) => locate(id, context).facts[key],
  set: (id: number, value: unknown, context: Context) => putTable(id, { [key]: value === true }, context),
});
const part = (areaOf: (facts: TableFacts) => Area | null) => (id: number, _: readonly unknown[], context: Context): HostObject => {
  const { sheet, facts } = locate(id, context);
  const area = areaOf(facts);
  if (!area) throw itemNotFound();
  return rangeFor({ sheet, area });
};

export const table: Wrap<number> = defineKind({
  name: "Table",
  id: (id) => ({ Id: String(id) }),
  get: {
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
    Id: (id) => String(id),
    LegacyId: (id) => String(id),
    Name: (id, context) => locate(id, context).facts.name,
    ShowBandedColumns: () => false,
    ShowBandedRows: flagged("showBandedRows").get,
    ShowFilterButton: flagged("showFilterButton").get,
    ShowHeaders: flagged("showHeaders").get,
    ShowTotals: flagged("showTotals").get,
    Style: (id, context) => locate(id, context).facts.style,
  },
  set: {
    Name: rename,
    ShowBandedRows: flagged("showBandedRows").set,
    ShowFilterButton: flagged("showFilterButton").set,
    ShowHeaders: (id, value, context) => {
      const { facts } = locate(id, context);
      const showHeaders = value === true;
      if (showHeaders === facts.showHeaders) return;
      if (showHeaders && facts.area.row === 0) throw invalidArgument("Table.showHeaders");
      const by = showHeaders ? 1 : -1;
      putTable(id, { showHeaders, area: { ...facts.area, row: facts.area.row - by, rows: facts.area.rows + by } }, context);
    },
    ShowTotals: (id, value, context) => {
      const { facts } = locate(id, context);
      const showTotals = value === true;
      if (showTotals === facts.showTotals) return;
      putTable(id, { showTotals, area: { ...facts.area, rows: facts.area.rows + (showTotals ? 1 : -1) } }, context);
    },
    Style: (id, value, context) => putTable(id, { style: String(value) }, context),
  },
  open: {
    AutoFilter: (id, context) => autoFilter({ sheet: locate(id, context).sheet, table: locate(id, context).facts.area }),
    Columns: (id) => tableColumns(id),
    Rows: (id) => tableRows(id),
    Worksheet: (id, context) => worksheet(locate(id, context).sheet),
  },
  call: {
    ClearFilters: (id, _, context) => {
      const { sheet, facts } = locate(id, context);
      autoFilter({ sheet, table: facts.area }).kind.call!["ClearCriteria"]!({ sheet, table: facts.area }, [], context);
    },
    ConvertToRange: (id, _, context) => {
      const { sheet, facts } = locate(id, context);
      forget(id, context);
      return rangeFor({ sheet, area: facts.area });
    },
    Delete: (id, _, context) => {
      const { sheet, facts } = locate(id, context);
      clear(context, { sheet, area: facts.area }, "All");
      forget(id, context);
    },
    GetDataBodyRange: part(bodyOf),
    GetHeaderRowRange: part((facts) => (facts.showHeaders ? headerOf(facts) : null)),
    GetRange: part(({ area }) => area),
    GetTotalRowRange: part(({ area, showTotals }) => (showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null)),
    Resize: (id, [range], context) => {
      const { sheet, facts } = locate(id, context);
      const { area } = otherRange({ sheet }, range, context);
      if (area.row !== facts.area.row || area.rows < 2) throw invalidArgument("Table.resize");
      const most = Math.max(...facts.columnIds);
      putTable(id, { area, columnIds: Array.from({ length: area.columns }, (_, index) => facts.columnIds[index] ?? most + index) }, context);
    },
  },
  eventTarget: (id) => String(id),
});

function rename(id: number, value: unknown, context: Context): void {
  if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value) || /^([A-Z]{1,3}\d+|R|C)$/i.test(value)) throw invalidArgument("Table.name");
  const taken = context.book.sheets.some(({ facts }) => facts.tables.some((it) => it.id !== id && it.name.toLowerCase() === value.toLowerCase()));
  if (taken) throw itemAlreadyExists();
  putTable(id, { name: value }, context);
}

function forget(id: number, context: Context): void {
  const { sheet } = locate(id, context);
  requireOpen(sheetOf(context, { sheet }));
  context.edit.setSheet(sheet, "tables", sheetOf(context, { sheet }).facts.tables.filter((it) => it.id !== id));
}
