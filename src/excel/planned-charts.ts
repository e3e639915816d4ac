/**
 * The charts of a planned sheet. They are Excel's own and the user's to change. Ours are known by their names, so that
 * they are not doubled when a sheet is written anew and a chart that somebody has added stays. Office.js has no word
 * for a chart's alternative text: the cells beside it say the same.
 */
import type { PlannedChart } from "../planned-sheets/plan";
import { cellAddress } from "../table/address";
import { rangeAt } from "./ranges";

const NAME = "Insatskollen";
const TYPES = { shares: "BarStacked100", bars: "BarClustered" } as const;
/** Space between bars, in percent of their width. */
const GAP = 50;

/** Whether we made the chart of that name. */
export function isOurChart(name: string): boolean {
  return name.startsWith(`${NAME} `);
}

/** Lines up the making of the charts on a sheet that is filled and laid out. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  charts.forEach((planned, at) => {
    const first = planned.series[0]!.values;
    // Made of one series' numbers alone, so that Excel does not guess what is a heading and what is not.
    const chart = sheet.charts.add(TYPES[planned.kind], rangeAt(sheet, first), first.columns === 1 ? "Columns" : "Rows");
    chart.name = `${NAME} ${at + 1}`;
    chart.title.text = planned.title;
    chart.legend.visible = planned.series.length > 1;
    chart.legend.position = "Top";
    // Lying bars begin from below.
    chart.axes.categoryAxis.reversePlotOrder = true;
    // The bars are labelled.
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    planned.series.forEach(({ name, values, colour, ink }, number) => {
      const series = number === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      if (number > 0) series.setValues(rangeAt(sheet, values));
      series.setXAxisValues(rangeAt(sheet, planned.categories));
      series.format.fill.setSolidColor(colour);
      series.gapWidth = GAP;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = planned.labels;
      series.dataLabels.position = planned.kind === "shares" ? "Center" : "InsideEnd";
      series.dataLabels.format.font.color = ink;
    });
    const { row, column, rows, columns } = planned.area;
    chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  });
}
