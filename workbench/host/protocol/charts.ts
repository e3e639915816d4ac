/** Excel.ChartCollection and Excel.Chart: the charts of a sheet, as facts; what they look like is the page's business. */
import type { ChartFacts } from "../model";
import { axes, legend, title } from "./chart-parts";
import { seriesOf, seriesIn } from "./chart-series";
import { type ChartKey, chartFacts, chartsOf, placed, putChart } from "./chart-facts";
import { type Context, requireOpen, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { anyRange } from "./range-argument";
import { worksheet } from "./worksheet";

export const charts: Wrap<string> = defineKind({
  name: "ChartCollection",
  get: { Count: (sheet, context) => chartsOf(sheet, context).length },
  items: (sheet, context) => chartsOf(sheet, context).map(({ id }) => chart({ sheet, id })),
  item: (sheet, key, context) => find(sheet, key, context) ?? refuse(),
  call: {
    Add: (sheet, [type, range, by], context) => add(sheet, type, range, by, context),
    GetCount: (sheet, _, context) => chartsOf(sheet, context).length,
    GetItem: (sheet, [name], context) => find(sheet, name, context) ?? refuse(),
    GetItemAt: (sheet, [index], context) => chart({ sheet, id: (chartsOf(sheet, context)[Number(index)] ?? refuse()).id }),
    GetItemOrNullObject: (sheet, [name], context) => find(sheet, name, context),
  },
});

const chart: Wrap<ChartKey> = defineKind({
  name: "Chart",
  id: ({ id }) => ({ Id: id }),
  get: {
    ChartType: (key, context) => chartFacts(key, context).type,
    Height: (key, context) => chartFacts(key, context).height,
    Id: ({ id }) => id,
    Left: (key, context) => chartFacts(key, context).left,
    Name: (key, context) => chartFacts(key, context).name,
    Top: (key, context) => chartFacts(key, context).top,
    Width: (key, context) => chartFacts(key, context).width,
  },
  set: {
    ChartType: (key, value, context) => putChart(key, { type: words(value) }, context),
    Height: (key, value, context) => putChart(key, { height: points(value) }, context),
    Left: (key, value, context) => putChart(key, { left: points(value) }, context),
    Name: (key, value, context) => putChart(key, { name: words(value) }, context),
    Top: (key, value, context) => putChart(key, { top: points(value) }, context),
    Width: (key, value, context) => putChart(key, { width: points(value) }, context),
  },
  open: {
    Axes: (key) => axes(key),
    Legend: (key) => legend(key),
    Series: (key) => seriesOf(key),
    Title: (key) => title(key),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  call: {
    Delete: ({ sheet, id }, _, context) => {
      requireOpen(sheetOf(context, { sheet }), "allowEditObjects");
      context.edit.setSheet(sheet, "charts", chartsOf(sheet, context).filter((it) => it.id !== id));
    },
    SetData: (key, [range, by], context) => putChart(key, { series: seriesIn(anyRange(key.sheet, range, context), by, context) }, context),
    SetPosition: (key, [start, end], context) => {
      const from = anyRange(key.sheet, start, context);
      const to = end === undefined || end === null ? null : anyRange(key.sheet, end, context);
      putChart(key, placed(sheetOf(context, key), from.area, to?.area ?? null), context);
    },
  },
});

/** Standard size of a new chart, in points. */
const NEW = { left: 0, top: 0, width: 360, height: 216 };

function add(sheet: string, type: unknown, range: unknown, by: unknown, context: Context): HostObject {
  requireOpen(sheetOf(context, { sheet }), "allowEditObjects");
  const before = chartsOf(sheet, context);
  const number = 1 + before.reduce((most, { id }) => Math.max(most, parseInt(id.slice(1), 16)), 0);
  const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const series = seriesIn(anyRange(sheet, range, context), by, context);
  const axis = { visible: true, reversed: false };
  const facts: ChartFacts = {
    id, name: `Diagram ${number}`, type: words(type), title: series.length === 1 ? series[0]!.name : null, legend: { visible: true, position: "Bottom" },
    axes: { category: { ...axis, gridlines: false }, value: { ...axis, gridlines: true } }, series, ...NEW,
  };
  context.edit.setSheet(sheet, "charts", [...before, facts]);
  return chart({ sheet, id });
}

function find(sheet: string, key: unknown, context: Context): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = chartsOf(sheet, context).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return found ? chart({ sheet, id: found.id }) : null;
}

function words(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument("Chart");
  return value;
}

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument("Chart");
  return value;
}

function refuse(): never {
  throw itemNotFound();
}
