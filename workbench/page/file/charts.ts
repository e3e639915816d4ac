/** Charts and the page on paper, as a file has them. Charts of bars are saved; others are not drawn by any part of ours. */
import type { SheetChart, WriteSheet } from "hucre";
import { columnLetters } from "../../../src/table/address";
import type { Area, ChartFacts, ChartSource, PageFacts, Sheet } from "../../host/model";
import { STANDARD } from "../../host/protocol/format";

const GROUPINGS = { Clustered: { barGrouping: "clustered" }, Stacked: { barGrouping: "stacked", overlap: 100 }, Stacked100: { barGrouping: "percentStacked", overlap: 100 } } as const;

/** The chart as it is written into a file; `null` for one that is not of bars. */
export function chartToFile(chart: ChartFacts, sheet: Sheet): SheetChart | null {
  const [, bars, grouping] = /^(Bar|Column)(Clustered|Stacked|Stacked100)$/.exec(chart.type) ?? [];
  if (bars === undefined) return null;
  const { category, value } = chart.axes;
  return {
    type: bars === "Bar" ? "bar" : "column",
    ...GROUPINGS[grouping as keyof typeof GROUPINGS],
    title: chart.title ?? undefined,
    legend: chart.legend.visible ? (chart.legend.position === "Top" ? "top" : "bottom") : false,
    gapWidth: chart.series[0]?.gapWidth,
    series: chart.series.flatMap(({ name, values, categories, colour, labels }) => {
      if (values.sheet !== sheet.id) return [];
      const looks = { showValue: true, fontColor: rgb(labels.colour), numberFormat: { formatCode: labels.format } };
      return [{ name, values: fixed(values), ...(categories && { categories: fixed(categories) }), color: rgb(colour), ...(labels.shown && { dataLabels: looks }) }];
    }),
    anchor: { from: cellAt(sheet, chart.left, chart.top), to: cellAt(sheet, chart.left + chart.width, chart.top + chart.height) },
    axes: { x: { reverse: category.reversed, hidden: !category.visible }, y: { hidden: !value.visible } },
  };
}

/** How the sheet is printed, as it is written into a file. */
export function pageToFile({ orientation, zoom, printArea, titleRows, breaks, headersFooters }: PageFacts): Pick<WriteSheet, "pageSetup" | "rowBreaks" | "headerFooter"> {
  const [area] = printArea;
  const footer = headersFooters["CenterFooter"];
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: orientation === "Landscape" ? "landscape" : "portrait",
      ...(zoom.horizontalFitToPages !== undefined && { fitToPage: true, fitToWidth: zoom.horizontalFitToPages, fitToHeight: zoom.verticalFitToPages ?? 0 }),
      ...(area && { printArea: fixed({ area }) }),
      ...(titleRows && { printTitlesRow: `$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}` }),
    },
    rowBreaks: breaks.map((row) => row - 1),
    ...(footer && { headerFooter: { oddFooter: `&C${footer}` } }),
  };
}

const rgb = (colour: string): string | undefined => colour.slice(1) || undefined;

/** "$A$1:$B$2". */
function fixed({ area: { row, column, rows, columns } }: { area: Area } | ChartSource): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

function cellAt({ facts }: Sheet, left: number, top: number): { row: number; col: number } {
  const index = (key: keyof typeof STANDARD, points: number) => {
    let at = 0;
    for (let rest = points; rest >= (facts[key][at] ?? STANDARD[key]) - 0.01; at++) rest -= facts[key][at] ?? STANDARD[key];
    return at;
  };
  return { row: index("rowHeights", top), col: index("columnWidths", left) };
}
