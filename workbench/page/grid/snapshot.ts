/** The whole model as the grid takes it when a workbook is opened. Rules, tables and notes follow by `rules.ts`. */
import { BooleanNumber, LocaleType, type ICellData, type IRange, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import type { Area, Sheet, SheetFacts, Workbook } from "../../host/model";
import { pixelsOfPoints } from "../file/widths";
import { cellToGrid } from "./cells";

/** Room to write in beyond what a sheet holds. */
const SPARE = { rows: 100, columns: 8 };
const LEAST = { rows: 200, columns: 26 };

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 });

/** How large the grid draws a sheet whose last used cell is this. */
export function roomFor(row: number, column: number): { rows: number; columns: number } {
  return { rows: Math.max(LEAST.rows, row + 1 + SPARE.rows), columns: Math.max(LEAST.columns, column + 1 + SPARE.columns) };
}

/** The grid's words for frozen panes. */
export function frozenToGrid(frozen: SheetFacts["frozen"]): IWorksheetData["freeze"] {
  const { rows = 0, columns = 0 } = frozen ?? {};
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

/** One sheet with cells, sizes and merges. */
export function sheetToGrid({ id, facts, cells }: Sheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of cells.entries()) (cellData[row] ??= {})[column] = cellToGrid(cell);
  const used = cells.used(false);
  const room = roomFor(used ? used.row + used.rows - 1 : 0, used ? used.column + used.columns - 1 : 0);
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, height] of Object.entries(facts.rowHeights)) rowData[Number(row)] = { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE };
  for (const row of facts.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: IWorksheetData["columnData"] = {};
  for (const [column, width] of Object.entries(facts.columnWidths)) columnData[Number(column)] = { w: pixelsOfPoints(width) };
  for (const column of facts.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    id,
    name: facts.name,
    cellData,
    rowData,
    columnData,
    rowCount: room.rows,
    columnCount: room.columns,
    defaultColumnWidth: 88,
    defaultRowHeight: 22,
    mergeData: facts.merges.map(rangeOf),
    hidden: facts.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: facts.tabColor,
    freeze: frozenToGrid(facts.frozen),
    showGridlines: facts.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** The workbook under this id, the sheet in front first in the reader's eyes. */
export function bookToGrid(book: Workbook, id: string): Partial<IWorkbookData> {
  return {
    id,
    name: book.facts.fileName,
    locale: LocaleType.EN_US,
    sheetOrder: [...book.facts.order],
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetToGrid(sheet)])),
    defaultStyle: { ff: "Calibri", fs: 11 },
  };
}
