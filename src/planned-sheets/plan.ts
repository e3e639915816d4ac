/**
 * What the written sheets hold, as plain data: Excel and a new file are written from the same plan. Places are 0-based
 * from A1. Sheets are written in the order of the plan, and tables with their sheets, since later formulas name them.
 */
import type { Area } from "../table/grid";

/** A formula as files have it (English names, commas, no "=" before it), and what it gives. */
export interface PlannedFormula {
  formula: string;
  value: string | number | null;
}

/** A text is a text, whatever it begins with; `null` is an empty cell. */
export type PlannedValue = string | number | null | PlannedFormula;

/** What a cell is to the eye; `LOOKS` says how that is drawn. */
export type Look = "title" | "heading" | "note" | "quiet" | "header" | "numberHeader" | "text" | "wrapped" | "link" | "count" | "share" | "name" | "sum" | "allName" | "allSum" | "allShare";

/** A block of cells that look alike; where two overlap, the later one counts. */
export interface LookArea extends Area {
  look: Look;
}

/** A link from a cell to another, which keeps its own text. */
export interface PlannedLink {
  row: number;
  column: number;
  /** The file that the cell is in, as it was named when it was read; `null`: this workbook. */
  file: string | null;
  sheet: string;
  /** "B7". */
  cell: string;
  tip: string;
}

/** An Excel table; its first row is the header. */
export interface PlannedTable extends Area {
  name: string;
  /**
   * Columns that tell a line from the others, so that what a person has put beside it goes where it goes. Lines that the
   * first of these say nothing of, or of which none is found again, are looked for by the next.
   */
  tellers: readonly (readonly number[])[];
}

/** A list to choose from. */
export interface PlannedList extends Area {
  choices: readonly string[];
  /** What the choices mean, shown beside the cell. */
  tip: string;
}

export interface PlannedSeries {
  name: string;
  /** One column or row of numbers. */
  values: Area;
  /** "#1F5A8C", and that of the numbers written on it. */
  colour: string;
  ink: string;
}

export interface PlannedChart {
  /** shares: lying bars, each filled to 100 %. bars: lying bars side by side. Both with the first category at the top. */
  kind: "shares" | "bars";
  title: string;
  /** What the picture shows, for those who do not see it. */
  alternativeText: string;
  categories: Area;
  series: readonly PlannedSeries[];
  /** The number format of the labels. */
  labels: string;
  /** The cells it covers. */
  area: Area;
}

/** How the sheet comes out on A4: as wide as the paper, as many pages as it takes. */
export interface PlannedPrint {
  orientation: "portrait" | "landscape";
  /** The block that is printed. */
  area: Area;
  /** Rows at the top of every page, how many from the first. */
  repeated: { first: number; count: number } | null;
  /** Rows that begin a new page. */
  breaks: readonly number[];
  footer: string;
}

/** Cells from column A; a line may be shorter than the widest. */
export type PlannedLine = readonly PlannedValue[];

/** Lines from row 1. An array is such; those of a very large sheet may lie packed, and be made anew each time one is looked at. */
export interface PlannedLines extends Iterable<PlannedLine> {
  readonly length: number;
  at(row: number): PlannedLine | undefined;
}

/** A sheet as it is to be written. */
export interface PlannedSheet {
  name: string;
  /** What the sheet is for, for those who do not see it. */
  summary: string;
  rows: PlannedLines;
  /** Width in characters, column by column: no row has more cells. */
  widths: readonly number[];
  /** Heights in points of rows that hold more than a line. */
  heights: ReadonlyMap<number, number>;
  looks: readonly LookArea[];
  /** Cells joined into one. */
  merges: readonly Area[];
  /** Columns that are there to be read back, not to be looked at. */
  hiddenColumns: readonly number[];
  links: readonly PlannedLink[];
  tables: readonly PlannedTable[];
  lists: readonly PlannedList[];
  charts: readonly PlannedChart[];
  /** Blocks of numbers that are coloured from white, the least, to this colour, the most. */
  colourScales: readonly (Area & { colour: string })[];
  /** Rows and columns that stay when the others are scrolled. */
  frozen: { rows: number; columns: number };
  print: PlannedPrint;
}

/** A sheet as it is planned. */
export interface SheetPlan extends PlannedSheet {
  rows: readonly PlannedLine[];
}

/** How a look is drawn. Colours are "#1F5A8C". */
export interface LookFacts {
  bold?: true;
  underlined?: true;
  size?: number;
  colour?: string;
  fill?: string;
  wrap?: true;
  /** Excel's number format in English. */
  format?: string;
  side?: "left" | "right";
  /** A thin line. */
  line?: "above" | "below";
}

const INK = { quiet: "#595959", link: "#0B5394", band: "#E7EEF5" };
const COUNT = "#,##0";
/** A sum of nothing is a dash: nobody has said that there were none. */
const SUM = '#,##0;-#,##0;"–"';
const SHARE = "0.0%";

export const LOOKS: Readonly<Record<Look, LookFacts>> = {
  title: { bold: true, size: 16 },
  heading: { bold: true, size: 12 },
  note: { wrap: true },
  quiet: { wrap: true, colour: INK.quiet },
  header: { bold: true, wrap: true, fill: INK.band, line: "below" },
  numberHeader: { bold: true, wrap: true, fill: INK.band, line: "below", side: "right" },
  text: {},
  wrapped: { wrap: true },
  link: { wrap: true, underlined: true, colour: INK.link },
  count: { format: COUNT, side: "right" },
  share: { format: SHARE, side: "right" },
  name: { wrap: true, side: "left" },
  sum: { format: SUM, side: "right" },
  allName: { bold: true, side: "left", line: "above" },
  allSum: { bold: true, format: SUM, side: "right", line: "above" },
  allShare: { bold: true, format: SHARE, side: "right", line: "above" },
};

export function isPlannedFormula(cell: PlannedValue): cell is PlannedFormula {
  return typeof cell === "object" && cell !== null;
}

/** The value of a planned cell, worked out where it is a formula. */
export function valueOf(cell: PlannedValue): string | number | null {
  return isPlannedFormula(cell) ? cell.value : cell;
}
