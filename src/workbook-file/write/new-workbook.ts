/** A new workbook file from planned sheets: cells, formulas with their values, tables, links, charts, print layout. */
import { writeXlsx, type CellStyle, type Cell, type ConditionalRule, type NamedRange, type SheetChart, type TableDefinition, type WriteSheet } from "hucre";
import { LOOKS, valueOf, type Look, type LookFacts, type PlannedChart, type PlannedLink, type PlannedTable, type SheetPlan } from "../../planned-sheets/plan";
import { areaAddress, columnLetters, quotedSheet } from "../../table/address";
import type { Area } from "../../table/grid";
import { Budget, LIMITS } from "../limits";
import { openZip } from "../zip";
import { repacked, xmlOf } from "./zip";

export interface NewWorkbook {
  /** In the order of their tabs. */
  sheets: readonly SheetPlan[];
  title: string;
  /** Where a link to another file leads, from where this one is to lie: "../rapporter/a.xlsx"; `null`: nobody knows, and there is none. */
  pathTo: (file: string) => string | null;
  /** When it was made; the same content made at the same time gives the same bytes. Now, where nothing is said. */
  made?: Date;
}

/** The file's bytes. */
export async function newWorkbook({ sheets, title, pathTo, made = new Date() }: NewWorkbook): Promise<Uint8Array> {
  return withPlacesInFiles(await writeXlsx({
    sheets: sheets.map((sheet) => fileSheet(sheet, pathTo)),
    namedRanges: sheets.flatMap(printNames),
    ...{ properties: { title: shownOnly(title), creator: "Insatskollen", modified: made }, defaultFont: { name: "Calibri", size: 11 } },
  }));
}

/** The library writes a link to a file or to a place, but not to a place in a file: that stands in `display` until here. */
function withPlacesInFiles(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes, new Budget(LIMITS));
  const linking = [...zip.packed()].filter(({ path }) => path.startsWith("xl/worksheets/sheet"));
  return repacked(zip, new Map(linking.map(({ path }) => [path, new TextEncoder().encode(xmlOf(zip, path).replace(PLACE_IN_FILE, "$1location="))])));
}

const PLACE_IN_FILE = /(<hyperlink ref="[A-Z]{1,3}\d{1,7}" r:id="rId\d{1,9}"(?: tooltip="[^"]*")? )display=/g;

function fileSheet(plan: SheetPlan, pathTo: NewWorkbook["pathTo"]): WriteSheet {
  const { orientation, breaks, footer } = plan.print;
  return {
    name: plan.name,
    cells: cellsOf(plan, pathTo),
    columns: plan.widths.map((width, column) => ({ width, ...(plan.hiddenColumns.includes(column) && { hidden: true }) })),
    rowDefs: new Map([...plan.heights].map(([row, height]) => [row, { height }])),
    merges: plan.merges.map(({ row, column, rows, columns }) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })),
    tables: plan.tables.map((table) => fileTable(table, plan)),
    dataValidations: plan.lists.map(({ choices, tip, ...block }) => ({ type: "list", values: [...choices], range: areaAddress(block), allowBlank: true, showInputMessage: true, inputMessage: tip })),
    conditionalRules: plan.colourScales.map(colourRule),
    charts: plan.charts.map(fileChart),
    freezePane: plan.frozen,
    pageSetup: { paperSize: "a4", orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    rowBreaks: breaks.map((row) => row - 1),
    headerFooter: { oddFooter: `&C${footer}` },
    a11y: { summary: plan.summary },
  };
}

/** What is printed of a sheet. The library names the sheet without quotes, and Excel takes a file with such a name for damaged. */
function printNames({ name: scope, print: { area, repeated } }: SheetPlan): NamedRange[] {
  const range = (cells: string) => `${quotedSheet(scope)}!${cells}`;
  return [
    { name: "_xlnm.Print_Area", range: range(fixed(area)), scope },
    ...(repeated ? [{ name: "_xlnm.Print_Titles", range: range(`$${repeated.first + 1}:$${repeated.first + repeated.count}`), scope }] : []),
  ];
}

function cellsOf({ rows, looks, links }: SheetPlan, pathTo: NewWorkbook["pathTo"]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = stylesByLook();
  const linked = new Map(links.map((link) => [`${link.row},${link.column}`, link]));
  for (const { row, column, rows: height, columns, look } of looks) {
    for (let r = row; r < row + height; r += 1) for (let c = column; c < column + columns; c += 1) cells.set(`${r},${c}`, { value: null, style: styles.get(look)! });
  }
  for (const [r, line] of rows.entries()) {
    for (const [c, cell] of line.entries()) {
      const place = `${r},${c}`;
      const link = linked.get(place);
      if (cell === null && !link) continue;
      const leads = link && hyperlink(link, pathTo);
      cells.set(place, {
        ...cells.get(place),
        value: told(valueOf(cell)),
        ...(typeof cell === "object" && cell !== null && { type: "formula", formula: cell.formula, formulaResult: told(cell.value) }),
        ...(leads && { hyperlink: leads }),
      });
    }
  }
  return cells;
}

/** Characters that XML cannot hold, though texts in workbooks can. One of them, and the whole file is taken for damaged. */
const UNHELD = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A cell's text: what XML cannot hold is written `_x0007_`, and a text with `_x000D_` in it is not to be read as one with a line end. */
function told<V extends string | number | null>(value: V): V | string {
  if (typeof value !== "string") return value;
  return value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNHELD, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A text that stands in no cell: nothing reads it back. */
const shownOnly = (text: string): string => text.replace(UNHELD, "\ufffd");

function hyperlink({ file, sheet, cell, tip }: PlannedLink, pathTo: NewWorkbook["pathTo"]): Cell["hyperlink"] {
  const place = shownOnly(`${quotedSheet(sheet)}!${cell}`);
  if (file === null) return { target: "", location: place, tooltip: shownOnly(tip) };
  const path = pathTo(file);
  return path === null ? undefined : { target: linkPath(path), display: place, tooltip: shownOnly(`${file} · ${tip}`) };
}

/** A path as a link is written: steps between slashes, each of them encoded. Half a character, which disks of Windows allow in a name, cannot be. */
function linkPath(path: string): string {
  return path.replace(/\p{Cs}/gu, "\ufffd").split(/[/\\]/).map(encodeURIComponent).join("/");
}

function fileTable({ name, ...area }: PlannedTable, { rows }: SheetPlan): TableDefinition {
  const headers = rows[area.row]!.slice(area.column, area.column + area.columns);
  return { name, displayName: name, range: areaAddress(area), columns: headers.map((header) => ({ name: told(String(header)) })), style: "TableStyleLight1" };
}

function colourRule({ colour, ...area }: SheetPlan["colourScales"][number]): ConditionalRule {
  return { type: "colorScale", priority: 1, range: areaAddress(area), colorScale: { cfvo: [{ type: "min" }, { type: "max" }], colors: ["FFFFFFFF", `FF${rgb(colour)}`] } };
}

function fileChart({ kind, title, alternativeText, categories, series, labels, area }: PlannedChart): SheetChart {
  return {
    ...{ type: "bar", title: shownOnly(title), altText: shownOnly(alternativeText), frameTitle: shownOnly(title) },
    ...(kind === "shares" ? { barGrouping: "percentStacked", overlap: 100, legend: "top" } : { barGrouping: "clustered", legend: false }),
    gapWidth: 50,
    series: series.map(({ name, values, colour, ink }) => ({
      ...{ name, values: fixed(values), categories: fixed(categories), color: rgb(colour) },
      dataLabels: { showValue: true, fontColor: rgb(ink), numberFormat: { formatCode: labels } },
    })),
    anchor: { from: { row: area.row, col: area.column }, to: { row: area.row + area.rows, col: area.column + area.columns } },
    // Lying bars are drawn from below: the first group is to stand at the top.
    axes: { x: { reverse: true }, y: { hidden: true } },
  };
}

function stylesByLook(): Map<Look, CellStyle> {
  return new Map((Object.keys(LOOKS) as Look[]).map((look) => [look, styleOf(LOOKS[look])]));
}

function styleOf({ bold, underlined, size, colour, fill, wrap, format, side, line }: LookFacts): CellStyle {
  return {
    font: { name: "Calibri", size: size ?? 11, ...(bold && { bold }), ...(underlined && { underline: true }), ...(colour && { color: { rgb: rgb(colour) } }) },
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } } }),
    ...(line && { border: { [line === "below" ? "bottom" : "top"]: { style: "thin", color: { rgb: "7F7F7F" } } } }),
    alignment: { vertical: "top", ...(wrap && { wrapText: true }), ...(side && { horizontal: side }) },
    ...(format && { numFmt: format }),
  };
}

const rgb = (colour: string): string => colour.slice(1);

/** "$A$1:$D$9". */
function fixed({ row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
