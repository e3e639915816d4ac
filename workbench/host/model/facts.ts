/**
 * Everything about a sheet or a workbook besides its cells. A fact is never changed in place: a change replaces the
 * whole value under its key, which is what makes announcing and undoing them one small thing.
 */
import type { Area, CellValue } from "./cells";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Excel table; `area` holds header and total rows when they are shown. */
export interface TableFacts {
  id: number;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  /** Ids of its columns from left to right; names are in the header cells. */
  columnIds: readonly number[];
}

export interface ValidationFacts {
  areas: readonly Area[];
  /** As in the API: `{ list: { source, inCellDropDown } }`, `{ wholeNumber: … }`. */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
}

export interface ConditionalFormatFacts {
  id: string;
  areas: readonly Area[];
  /** "Custom", "CellValue", "ContainsText", "ColorScale", … */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** For Custom: `{ formula }`; for the others the API's rule object. */
  rule: Readonly<Record<string, unknown>>;
  format: { fill?: string; color?: string; bold?: boolean; italic?: boolean };
}

export interface ProtectionFacts {
  options: Readonly<Record<string, boolean | string>>;
  password?: string;
}

export interface AutoFilterFacts {
  area: Area;
  criteria: Readonly<Record<number, unknown>>;
}

export interface CommentFacts {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  resolved: boolean;
  replies: readonly { id: string; author: string; text: string }[];
}

/** Cells that a chart shows. */
export interface ChartSource {
  /** Id of their sheet. */
  sheet: string;
  area: Area;
}

export interface ChartSeriesFacts {
  name: string;
  values: ChartSource;
  categories: ChartSource | null;
  /** "#RRGGBB"; "" = as Excel chooses. */
  colour: string;
  /** Space between the bars, in percent of their width. */
  gapWidth: number;
  labels: { shown: boolean; format: string; position: string; colour: string };
}

export interface ChartAxisFacts {
  visible: boolean;
  gridlines: boolean;
  /** The first category at the top, or the least value to the right. */
  reversed: boolean;
}

export interface ChartFacts {
  id: string;
  name: string;
  /** "BarClustered", "BarStacked100", … */
  type: string;
  /** `null` = no title is shown. */
  title: string | null;
  legend: { visible: boolean; position: string };
  axes: Readonly<Record<"category" | "value", ChartAxisFacts>>;
  series: readonly ChartSeriesFacts[];
  /** Points from the sheet's upper left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How a sheet is printed. */
export interface PageFacts {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: readonly Area[];
  /** Rows at the top of every page. */
  titleRows: Area | null;
  /** The rows that begin a new page. */
  breaks: readonly number[];
  headersFooters: Readonly<Record<string, string>>;
}

export const newPage: PageFacts = { orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 }, printArea: [], titleRows: null, breaks: [], headersFooters: {} };

export interface SheetFacts {
  name: string;
  visibility: Visibility;
  /** "#RRGGBB"; "" = none. */
  tabColor: string;
  protection: ProtectionFacts | null;
  merges: readonly Area[];
  tables: readonly TableFacts[];
  validations: readonly ValidationFacts[];
  conditionalFormats: readonly ConditionalFormatFacts[];
  comments: readonly CommentFacts[];
  charts: readonly ChartFacts[];
  page: PageFacts;
  autoFilter: AutoFilterFacts | null;
  /** Points, by 0-based column or row; absent = standard. */
  columnWidths: Readonly<Record<number, number>>;
  rowHeights: Readonly<Record<number, number>>;
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  /** Rows and columns frozen from the top left. */
  frozen: { rows: number; columns: number } | null;
  showGridlines: boolean;
  /** `worksheet.customProperties`. */
  customProperties: Readonly<Record<string, string>>;
}

export interface NameFacts {
  name: string;
  /** "=Blad1!$A$1:$B$2" or any other formula. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet it belongs to; `null` = the workbook. */
  sheet: string | null;
}

/** What is selected; `areas[0]` holds the active cell at its top left. */
export interface Selection {
  sheet: string;
  areas: readonly Area[];
}

export interface BookFacts {
  fileName: string;
  /** Ids of the sheets from left to right. */
  order: readonly string[];
  activeSheet: string;
  selection: Selection;
  names: readonly NameFacts[];
  /** `workbook.settings`: kept with the file, read by this add-in only. */
  settings: Readonly<Record<string, unknown>>;
  /** Document properties made by users and add-ins. */
  customProperties: Readonly<Record<string, CellValue>>;
  /** Title, subject, author, … by their API name. */
  properties: Readonly<Record<string, string>>;
  /** Sheets may not be added, removed, renamed or moved. */
  protection: { password?: string } | null;
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables";
}

/** Facts that change without making a step to undo: where one looks, and what Excel itself keeps out of undo. */
export const outsideUndo: ReadonlySet<keyof BookFacts> = new Set(["activeSheet", "selection", "fileName", "settings", "calculationMode"]);

export function newSheetFacts(name: string): SheetFacts {
  return {
    name, visibility: "Visible", tabColor: "", protection: null, merges: [], tables: [], validations: [], conditionalFormats: [],
    comments: [], charts: [], page: newPage, autoFilter: null, columnWidths: {}, rowHeights: {}, hiddenRows: [], hiddenColumns: [], frozen: null, showGridlines: true, customProperties: {},
  };
}
