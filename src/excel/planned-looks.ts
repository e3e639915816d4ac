/** How a planned sheet looks: fonts and fills, widths, what stays when scrolled, lists to choose from, the page on paper. */
import { LOOKS, type Look, type LookArea, type LookFacts, type PlannedPrint, type PlannedSheet } from "../planned-sheets/plan";
import { areaAddress, cellAddress } from "../table/address";
import type { Area } from "../table/grid";
import { overlaps } from "../table/grid-cells";
import { grouped } from "../text/grouped";
import { blocksOf, packed } from "./blocks";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

/** Points of a character and of a cell's edges: what Excel makes of a width told in characters. */
const [PER_CHARACTER, EDGES] = [5.25, 3.75];
/** Steps in one request; each takes some few calls. */
const MOST_STEPS = 100;
/** Rows whose heights are set in one step. */
const MOST_HEIGHTS = 500;
/** Cells up to which an area is joined with those around it. */
const SMALL = 100;

/** Something to do on a sheet. */
export type Step = (sheet: Excel.Worksheet) => void;

/** Takes the steps in their order, some at a time. */
export async function takeSteps(send: Send, id: string, steps: readonly Step[]): Promise<void> {
  for (const parcel of packed(steps, MOST_STEPS, () => 1)) {
    await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      for (const step of parcel) step(sheet);
    });
  }
}

/** Drawing the looks, on cells that have none. */
export function looksSteps(looks: readonly LookArea[]): Step[] {
  return blocksIn(looks).map(({ area, look }) => (sheet) => draw(rangeAt(sheet, area), LOOKS[look]));
}

/** Laying out a sheet whose cells have their looks. */
export function layoutSteps(plan: PlannedSheet): Step[] {
  const { widths, rows, merges, hiddenColumns, lists, colourScales, frozen, print } = plan;
  return [
    (sheet) => {
      widths.forEach((width, column) => (sheet.getCell(0, column).format.columnWidth = width * PER_CHARACTER + EDGES));
      rangeAt(sheet, { row: 0, column: 0, rows: Math.max(1, rows.length), columns: 1 }).format.autofitRows();
    },
    ...heightRuns(plan).map(({ row, heights }): Step => (sheet) => rangeAt(sheet, { row, column: 0, rows: heights.length, columns: 1 }).setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })))),
    ...merges.map((merge): Step => (sheet) => rangeAt(sheet, merge).merge(false)),
    (sheet) => {
      for (const column of hiddenColumns) sheet.getCell(0, column).getEntireColumn().columnHidden = true;
      for (const { choices, tip, ...area } of lists) {
        const validation = rangeAt(sheet, area).dataValidation;
        validation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
        validation.prompt = { showPrompt: true, title: "", message: tip };
      }
      for (const { colour, ...area } of colourScales) {
        rangeAt(sheet, area).conditionalFormats.add("ColorScale").colorScale.criteria = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: colour } };
      }
      freeze(sheet, frozen);
      layOutPage(sheet, print);
    },
  ];
}

/**
 * The heights that are set: all where pages are broken by them, and those of rows with joined cells, which Excel does not
 * fit to their texts. The rest is left to Excel.
 */
export function heightsIn({ heights, merges, print }: Pick<PlannedSheet, "heights" | "merges" | "print">): [number, number][] {
  if (print.breaks.length > 0) return [...heights];
  const joined = new Set(merges.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, r) => row + r)));
  return [...heights].filter(([row]) => joined.has(row));
}

/** Heights of rows that follow on each other. */
function heightRuns(plan: PlannedSheet): { row: number; heights: number[] }[] {
  const runs: { row: number; heights: number[] }[] = [];
  for (const [row, height] of heightsIn(plan).sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.row + run.heights.length === row && run.heights.length < MOST_HEIGHTS) run.heights.push(height);
    else runs.push({ row, heights: [height] });
  }
  return runs;
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: PlannedSheet["frozen"]): void {
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

/** Looks that stand right above one another as one: a list has one for each line. */
export function stacked(looks: readonly LookArea[]): LookArea[] {
  const stacks: LookArea[] = [];
  for (const area of looks) {
    const above = stacks.at(-1);
    const goesOn = above?.look === area.look && above.column === area.column && above.columns === area.columns && above.row + above.rows === area.row;
    if (goesOn) stacks[stacks.length - 1] = { ...above, rows: above.rows + area.rows };
    else stacks.push(area);
  }
  return stacks;
}

/** The looks in as few blocks as can be. Of areas that overlap, the later one still comes later. */
function blocksIn(looks: readonly LookArea[]): LookBlock[] {
  const layers: LookArea[][] = [[]];
  let large: LookArea[] = [];
  for (const area of stacked(looks)) {
    const layer = layers.at(-1)!;
    const against = area.rows * area.columns > 1 ? layer : large;
    if (against.some((other) => overlaps(area, other))) {
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
