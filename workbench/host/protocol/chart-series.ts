/** Excel.ChartSeriesCollection and Excel.ChartSeries: what a chart shows, and in which colour. */
import type { ChartSeriesFacts, ChartSource } from "../model";
import { type ChartKey, chartFacts, putChart } from "./chart-facts";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import { colour } from "./format";
import { defineKind, type HostObject, type Wrap } from "./kind";
import type { RangeRef } from "./place";
import { anyRange } from "./range-argument";

interface SeriesKey extends ChartKey {
  at: number;
}

/** The series that a chart makes of a block of numbers: one a column, or one a row. */
export function seriesIn({ sheet, area }: RangeRef, by: unknown, context: Context): ChartSeriesFacts[] {
  sheetOf(context, { sheet });
  const rows = by === "Rows" || (by !== "Columns" && area.columns > area.rows);
  return Array.from({ length: rows ? area.rows : area.columns }, (_, at) =>
    newSeries(`Serie${at + 1}`, { sheet, area: rows ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 } }),
  );
}

const newSeries = (name: string, values: ChartSource): ChartSeriesFacts => ({ name, values, categories: null, colour: "", gapWidth: 150, labels: { shown: false, format: "General", position: "BestFit", colour: "" } });

const all = (key: ChartKey, context: Context) => chartFacts(key, context).series;
const factsOf = (key: SeriesKey, context: Context) => all(key, context)[key.at] ?? refuse();

function put(key: SeriesKey, change: Partial<ChartSeriesFacts>, context: Context): void {
  putChart(key, { series: all(key, context).map((it, at) => (at === key.at ? { ...it, ...change } : it)) }, context);
}

const label = (key: SeriesKey, change: Partial<ChartSeriesFacts["labels"]>, context: Context) => put(key, { labels: { ...factsOf(key, context).labels, ...change } }, context);

export const seriesOf: Wrap<ChartKey> = defineKind({
  name: "ChartSeriesCollection",
  get: { Count: (key, context) => all(key, context).length },
  items: (key, context) => all(key, context).map((_, at) => series({ ...key, at })),
  call: {
    Add: (key, [name], context): HostObject => {
      const before = all(key, context);
      const { values } = before[0] ?? refuse();
      putChart(key, { series: [...before, newSeries(typeof name === "string" ? name : `Serie${before.length + 1}`, values)] }, context);
      return series({ ...key, at: before.length });
    },
    GetCount: (key, _, context) => all(key, context).length,
    GetItemAt: (key, [index], context) => series({ ...key, at: all(key, context)[Number(index)] ? Number(index) : refuse() }),
  },
});

const series: Wrap<SeriesKey> = defineKind({
  name: "ChartSeries",
  get: {
    GapWidth: (key, context) => factsOf(key, context).gapWidth,
    HasDataLabels: (key, context) => factsOf(key, context).labels.shown,
    Name: (key, context) => factsOf(key, context).name,
  },
  set: {
    GapWidth: (key, value, context) => {
      if (typeof value !== "number" || value < 0 || value > 500) throw invalidArgument("ChartSeries.gapWidth");
      put(key, { gapWidth: value }, context);
    },
    HasDataLabels: (key, value, context) => label(key, { shown: value === true }, context),
    Name: (key, value, context) => put(key, { name: String(value) }, context),
  },
  open: { DataLabels: (key) => dataLabels(key), Format: (key) => format(key) },
  call: {
    Delete: (key, _, context) => putChart(key, { series: all(key, context).filter((_one, at) => at !== key.at) }, context),
    SetValues: (key, [range], context) => put(key, { values: source(key, range, context) }, context),
    SetXAxisValues: (key, [range], context) => put(key, { categories: source(key, range, context) }, context),
  },
});

function source({ sheet }: ChartKey, range: unknown, context: Context): ChartSource {
  const { sheet: of, area } = anyRange(sheet, range, context);
  return { sheet: of, area };
}

const format: Wrap<SeriesKey> = defineKind({ name: "ChartSeriesFormat", open: { Fill: (key) => fill(key) } });

const fill: Wrap<SeriesKey> = defineKind({
  name: "ChartFill",
  call: {
    Clear: (key, _, context) => put(key, { colour: "" }, context),
    SetSolidColor: (key, [value], context) => put(key, { colour: colour(value) ?? "" }, context),
  },
});

const dataLabels: Wrap<SeriesKey> = defineKind({
  name: "ChartDataLabels",
  get: {
    NumberFormat: (key, context) => factsOf(key, context).labels.format,
    Position: (key, context) => factsOf(key, context).labels.position,
    ShowValue: (key, context) => factsOf(key, context).labels.shown,
  },
  set: {
    NumberFormat: (key, value, context) => label(key, { format: String(value) }, context),
    Position: (key, value, context) => label(key, { position: String(value) }, context),
    ShowValue: (key, value, context) => label(key, { shown: value === true }, context),
  },
  open: { Format: (key) => labelFormat(key) },
});

const labelFormat: Wrap<SeriesKey> = defineKind({ name: "ChartDataLabelFormat", open: { Font: (key) => labelFont(key) } });

const labelFont: Wrap<SeriesKey> = defineKind({
  name: "ChartFont",
  get: { Color: (key, context) => factsOf(key, context).labels.colour },
  set: { Color: (key, value, context) => label(key, { colour: colour(value) ?? "" }, context) },
});

function refuse(): never {
  throw itemNotFound();
}
