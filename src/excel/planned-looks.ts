/** How a planned sheet looks: fonts and fills, widths, what stays when scrolled, lists to choose from, the page on paper. */
import { LOOKS, type Look, type LookArea, type LookFacts, type PlannedPrint, type SheetPlan } from "../planned-sheets/plan";
import { areaAddress, cellAddress } from "../table/address";
import type { Area } from "../table/grid";
import { blocksOf, grouped, packed } from "./blocks";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

/** Points of a character and of a cell's edges: what Excel makes of a width told in characters. */
const [PER_CHARACTER, EDGES] = [5.25, 3.75];
/** Blocks in one request; each is some few steps. */
const MOST_BLOCKS = 200;
/** Cells up to which an area is joined with those around it. */
const SMALL = 100;

/**
 * Draws the looks and lays out the sheet. What it looked like before is gone by then. `finish` lines up what is left to
 * do on the sheet when it is laid out.
 */
export async function layOutPlanned(send: Send, id: string, plan: SheetPlan, finish: (sheet: Excel.Worksheet) => void): Promise<void> {
  const parcels = packed(blocksIn(plan.looks), MOST_BLOCKS, () => 1);
  const last = parcels.pop() ?? [];
  const drawAll = (sheet: Excel.Worksheet, blocks: readonly LookBlock[]) => blocks.forEach(({ area, look }) => draw(rangeAt(sheet, area), LOOKS[look]));
  for (const parcel of parcels) await send(({ workbook }) => drawAll(workbook.worksheets.getItem(id), parcel));
  await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    drawAll(sheet, last);
    arrange(sheet, plan);
    finish(sheet);
  });
}

/** The heights that are set: pages are broken by them. The rows of tables are left to Excel, which fits them to their texts. */
export function heightsIn({ heights, tables }: Pick<SheetPlan, "heights" | "tables">): [number, number][] {
  return tables.length > 0 ? [] : [...heights];
}

function arrange(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width * PER_CHARACTER + EDGES));
  rangeAt(sheet, { row: 0, column: 0, rows: Math.max(1, plan.rows.length), columns: 1 }).format.autofitRows();
  for (const [row, height] of heightsIn(plan)) sheet.getCell(row, 0).format.rowHeight = height;
  for (const merge of plan.merges) rangeAt(sheet, merge).merge(false);
  for (const column of plan.hiddenColumns) sheet.getCell(0, column).getEntireColumn().columnHidden = true;
  for (const { choices, tip, ...area } of plan.lists) {
    const validation = rangeAt(sheet, area).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    validation.prompt = { showPrompt: true, title: "", message: tip };
  }
  for (const { colour, ...area } of plan.colourScales) {
    rangeAt(sheet, area).conditionalFormats.add("ColorScale").colorScale.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: colour } };
  }
  freeze(sheet, plan.frozen);
  layOutPage(sheet, plan.print);
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function layOutPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, { orientation, area, repeated, breaks, footer }: PlannedPrint): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(areaAddress(area));
  if (repeated) pageLayout.setPrintTitleRows(`$${repeated.first + 1}:$${repeated.first + repeated.count}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) horizontalPageBreaks.add(cellAddress(row, 0));
}

function draw(range: Excel.Range, { bold, underlined, size, colour, fill, wrap, format, side, line }: LookFacts): void {
  const { font } = range.format;
  if (bold) font.bold = true;
  if (size !== undefined) font.size = size;
  if (colour !== undefined) font.color = colour;
  if (underlined) font.underline = "Single";
  if (fill !== undefined) range.format.fill.color = fill;
  if (wrap) range.format.wrapText = true;
  if (side !== undefined) range.format.horizontalAlignment = side === "left" ? "Left" : "Right";
  range.format.verticalAlignment = "Top";
  // One value stands for all cells.
  if (format !== undefined) range.numberFormat = format as unknown as string[][];
  if (line !== undefined) range.format.borders.getItem(line === "below" ? "EdgeBottom" : "EdgeTop").style = "Continuous";
}

interface LookBlock {
  area: Area;
  look: Look;
}

/** The looks in as few blocks as can be. Of areas that overlap, the later one still comes later. */
function blocksIn(looks: readonly LookArea[]): LookBlock[] {
  const layers: LookArea[][] = [[]];
  let large: LookArea[] = [];
  for (const area of looks) {
    const layer = layers.at(-1)!;
    const against = area.rows * area.columns > 1 ? layer : large;
    if (against.some((other) => overlap(area, other))) {
      layers.push([area]);
      large = [];
    } else layer.push(area);
    if (area.rows * area.columns > 1) large.push(area);
  }
  return layers.flatMap((layer) => [...grouped(layer, ({ look }) => look)].flatMap(([look, areas]) => joined(areas).map((area) => ({ area, look }))));
}

function joined(areas: readonly Area[]): Area[] {
  const isSmall = ({ rows, columns }: Area) => rows * columns <= SMALL;
  return [...areas.filter((area) => !isSmall(area)), ...blocksOf(areas.filter(isSmall).flatMap(cellsOf)).map(({ area }) => area)];
}

function cellsOf({ row, column, rows, columns }: Area): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}

function overlap(one: Area, other: Area): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
