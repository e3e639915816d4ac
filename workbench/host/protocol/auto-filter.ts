/** Excel.AutoFilter of a sheet or a table. Filters by chosen values, which is what hides rows here. */
import type { Area, AutoFilterFacts } from "../model";
import { conventionsOf, shownText } from "../model/shown";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { anyRange } from "./range-argument";
import { rangeFor } from "./range";

interface FilterOf {
  sheet: string;
  /** The table's block; `null` = the sheet's own filter. */
  table: Area | null;
}

const filterOf = ({ sheet, table }: FilterOf, context: Context): AutoFilterFacts | null => {
  const filter = sheetOf(context, { sheet }).facts.autoFilter;
  const same = !table || (filter?.area.row === table.row && filter.area.column === table.column);
  return same ? filter : null;
};

export const autoFilter: Wrap<FilterOf> = defineKind({
  name: "AutoFilter",
  get: {
    Criteria: (it, context) => {
      const filter = filterOf(it, context);
      return filter ? Array.from({ length: filter.area.columns }, (_, column) => filter.criteria[column] ?? null) : [];
    },
    Enabled: (it, context) => filterOf(it, context) !== null || it.table !== null,
    IsDataFiltered: (it, context) => Object.keys(filterOf(it, context)?.criteria ?? {}).length > 0,
  },
  call: {
    Apply: apply,
    ClearColumnCriteria: (it, [column], context) => {
      const filter = filterOf(it, context);
      if (filter) put(it, { ...filter, criteria: Object.fromEntries(Object.entries(filter.criteria).filter(([index]) => index !== String(column))) }, context);
    },
    ClearCriteria: (it, _, context) => {
      const filter = filterOf(it, context);
      if (filter) put(it, { ...filter, criteria: {} }, context);
    },
    GetRange: (it, _, context) => rangeOf(it, context) ?? refuse(),
    GetRangeOrNullObject: (it, _, context) => rangeOf(it, context),
    Reapply: (it, _, context) => {
      const filter = filterOf(it, context);
      if (filter) put(it, filter, context);
    },
    Remove: (it, _, context) => {
      const filter = filterOf(it, context);
      if (!filter) return;
      put(it, { ...filter, criteria: {} }, context);
      context.edit.setSheet(it.sheet, "autoFilter", null);
    },
  },
});

function apply(it: FilterOf, [range, column, criteria]: readonly unknown[], context: Context): void {
  requireOpen(sheetOf(context, it), "allowAutoFilter");
  const area = it.table ?? anyRange(it.sheet, range, context).area;
  const before = filterOf(it, context)?.criteria ?? {};
  if (column === undefined || column === null) return put(it, { area, criteria: before }, context);
  if (typeof column !== "number" || column < 0 || column >= area.columns) throw invalidArgument("AutoFilter.apply");
  put(it, { area, criteria: { ...before, [column]: criteria } }, context);
}

/** Keeps the filter and hides the rows that it lets not through. */
function put(it: FilterOf, filter: AutoFilterFacts, context: Context): void {
  const { cells, facts } = sheetOf(context, it);
  const conventions = conventionsOf(context.locale);
  const { area, criteria } = filter;
  const [first, end] = [area.row + 1, area.row + area.rows];
  const chosen = Object.entries(criteria).flatMap(([column, one]) => {
    const values = (one as { values?: unknown } | null)?.values;
    return Array.isArray(values) ? [{ column: area.column + Number(column), values: new Set(values.map(String)) }] : [];
  });
  const outside = facts.hiddenRows.filter((row) => row < first || row >= end);
  const rows = Array.from({ length: end - first }, (_, index) => first + index);
  const blocked = rows.filter((row) => chosen.some(({ column, values }) => !values.has(shownText(cells.get(row, column), conventions))));
  context.edit.setSheet(it.sheet, "autoFilter", filter);
  context.edit.setSheet(it.sheet, "hiddenRows", [...outside, ...blocked].sort((one, other) => one - other));
}

function rangeOf(it: FilterOf, context: Context): HostObject | null {
  const area = filterOf(it, context)?.area ?? it.table;
  return area && rangeFor({ sheet: it.sheet, area });
}

function refuse(): never {
  throw itemNotFound();
}
