/** Which region reports how much in which section, and who is missing. */
import { regionName } from "../../catalogue";
import { headerHeightOf, heightOf, TITLE, widthOf } from "../../planned-sheets/heights";
import type { Look, LookArea, PlannedValue, SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import { consolidationTexts } from "../../language/national-table";
import { areaAddress } from "../../table/address";
import { countOrSign, type Overview } from "../overview";
import { SECTIONS } from "../row";
import type { NationalTable } from "../table";
import { regionText, sectionTitle } from "./columns";
import { sealed } from "./seal";

const TITLE_ROWS = 3;
const NARROWEST = 20;
const CHART_ROWS = 16;
const COLOURS = { bars: "#1F5A8C", scale: "#9CC3E6", ink: "#FFFFFF" };

/** The title names the years that the files are of. @param leftOut The reports' own columns that are not in the table, by their headers. */
export function overviewSheet({ regions, missing, repeated, perSection, unplaced, insatser }: Overview, files: NationalTable["files"], leftOut: readonly string[], language: Language): SheetPlan {
  const { sheets, unknownRegion } = consolidationTexts[language];
  const { overview, title, page } = sheets;
  const hasUnplaced = unplaced + repeated.unplaced > 0;
  const years = [...new Set(files.flatMap(({ year }) => year ?? []))].sort();
  const known = regions.filter(({ region }) => region !== null).length;
  const headers = [overview.headers.region, ...SECTIONS.map(sectionTitle), ...(hasUnplaced ? [overview.headers.unplaced] : []), overview.headers.all];
  const widths = headers.map((header, at) => (at === 0 ? 22 : widthOf([header], NARROWEST)));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const lines = regions.map(({ region, sections, unplaced: rest, insatser: all }): PlannedValue[] => [regionText(region) || unknownRegion, ...sections.map(countOrSign), ...(hasUnplaced ? [rest] : []), all]);
  const isRepeated = repeated.insatser > 0;
  const left = isRepeated ? [[overview.repeated, ...[...repeated.perSection, ...(hasUnplaced ? [repeated.unplaced] : []), repeated.insatser].map((count) => 0 - count)]] : [];
  const [header, first, last] = [TITLE_ROWS, TITLE_ROWS + 1, TITLE_ROWS + lines.length + left.length];
  const sum = (column: number, value: number): PlannedValue => (lines.length === 0 ? value : { formula: `SUM(${areaAddress({ row: first, column, rows: lines.length + left.length, columns: 1 })})`, value });
  const totals = [...perSection, ...(hasUnplaced ? [unplaced] : []), insatser].map((value, at) => sum(at + 1, value));
  const notes = [overview.legend, ...(missing.length > 0 ? [overview.missing(missing.map(regionName).join(", "))] : []), ...(leftOut.length > 0 ? [overview.leftOut(leftOut)] : [])];
  const below = last + 2;
  const chartRow = below + notes.length + 1;
  const rows: PlannedValue[][] = [[[title, years.join(", ")].join(" ").trim()], [overview.rests(insatser, known, files.length)], [], headers, ...lines, ...left, [overview.all, ...totals], ...notes.map((note) => [note]), [], ...Array.from({ length: CHART_ROWS }, () => [])];
  const block = (row: number, count: number, column: number, columns: number, look: Look): LookArea => ({ row, column, rows: count, columns, look });
  return sealed({
    ...{ name: overview.name, summary: overview.summary, rows, widths },
    heights: new Map([[0, TITLE], [header, headerHeightOf(headers, widths)], ...notes.map((note, at): [number, number] => [below + at, heightOf([note], [width])])]),
    looks: [
      block(0, 1, 0, 1, "title"),
      block(1, 1, 0, 1, "text"),
      block(header, 1, 0, 1, "header"),
      block(header, 1, 1, headers.length - 1, "numberHeader"),
      ...(lines.length > 0 ? [block(first, lines.length + left.length, 0, 1, "name"), block(first, lines.length + left.length, 1, headers.length - 1, "count")] : []),
      block(last + 1, 1, 0, 1, "allName"),
      block(last + 1, 1, 1, headers.length - 1, "allSum"),
      ...notes.map((_, at) => block(below + at, 1, 0, headers.length, "quiet")),
    ],
    merges: notes.map((_, at) => ({ row: below + at, column: 0, rows: 1, columns: headers.length })),
    ...{ hiddenColumns: [], links: [], tables: [], lists: [] },
    charts: [
      {
        ...{ kind: "bars", title: overview.chart, labels: "#,##0" },
        alternativeText: overview.chartText(perSection.map((count, at) => `${sectionTitle(at + 1)} ${count}`).join("; ")),
        categories: { row: header, column: 1, rows: 1, columns: SECTIONS.length },
        series: [{ name: overview.all, values: { row: last + 1, column: 1, rows: 1, columns: SECTIONS.length }, colour: COLOURS.bars, ink: COLOURS.ink }],
        area: { row: chartRow, column: 0, rows: CHART_ROWS, columns: 6 },
      },
    ],
    colourScales: lines.length > 0 ? [{ row: first, column: 1, rows: lines.length, columns: SECTIONS.length, colour: COLOURS.scale }] : [],
    frozen: { rows: TITLE_ROWS + 1, columns: 1 },
    print: { orientation: "landscape", area: { row: 0, column: 0, rows: rows.length, columns: headers.length }, repeated: { first: header, count: 1 }, breaks: [], footer: page },
  });
}
