/** Excel.ChartTitle, Excel.ChartLegend and Excel.ChartAxes. */
import type { ChartAxisFacts, ChartFacts } from "../model";
import { type ChartKey, chartFacts, putChart } from "./chart-facts";
import type { Context } from "./context";
import { defineKind, type Wrap } from "./kind";

export const title: Wrap<ChartKey> = defineKind({
  name: "ChartTitle",
  get: { Text: (key, context) => chartFacts(key, context).title ?? "", Visible: (key, context) => chartFacts(key, context).title !== null },
  set: {
    Text: (key, value, context) => putChart(key, { title: String(value) }, context),
    Visible: (key, value, context) => putChart(key, { title: value === true ? (chartFacts(key, context).title ?? "") : null }, context),
  },
});

function putLegend(key: ChartKey, change: Partial<ChartFacts["legend"]>, context: Context): void {
  putChart(key, { legend: { ...chartFacts(key, context).legend, ...change } }, context);
}

export const legend: Wrap<ChartKey> = defineKind({
  name: "ChartLegend",
  get: { Position: (key, context) => chartFacts(key, context).legend.position, Visible: (key, context) => chartFacts(key, context).legend.visible },
  set: {
    Position: (key, value, context) => putLegend(key, { position: String(value) }, context),
    Visible: (key, value, context) => putLegend(key, { visible: value === true }, context),
  },
});

interface AxisKey extends ChartKey {
  axis: keyof ChartFacts["axes"];
}

const axisFacts = (key: AxisKey, context: Context) => chartFacts(key, context).axes[key.axis];

function putAxis(key: AxisKey, change: Partial<ChartAxisFacts>, context: Context): void {
  putChart(key, { axes: { ...chartFacts(key, context).axes, [key.axis]: { ...axisFacts(key, context), ...change } } }, context);
}

export const axes: Wrap<ChartKey> = defineKind({
  name: "ChartAxes",
  open: { CategoryAxis: (key) => axis({ ...key, axis: "category" }), ValueAxis: (key) => axis({ ...key, axis: "value" }) },
});

const axis: Wrap<AxisKey> = defineKind({
  name: "ChartAxis",
  get: { ReversePlotOrder: (key, context) => axisFacts(key, context).reversed, Visible: (key, context) => axisFacts(key, context).visible },
  set: {
    ReversePlotOrder: (key, value, context) => putAxis(key, { reversed: value === true }, context),
    Visible: (key, value, context) => putAxis(key, { visible: value === true }, context),
  },
  open: { MajorGridlines: (key) => gridlines(key) },
});

const gridlines: Wrap<AxisKey> = defineKind({
  name: "ChartGridlines",
  get: { Visible: (key, context) => axisFacts(key, context).gridlines },
  set: { Visible: (key, value, context) => putAxis(key, { gridlines: value === true }, context) },
});
