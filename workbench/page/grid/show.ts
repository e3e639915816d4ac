/** Shows the model's changes in the grid. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type ICellData } from "@univerjs/presets";
import type { Area, BookFacts, CellChange, Change, Selection, Sheet, Workbook } from "../../host/model";
import { pixelsOfPoints } from "../file/widths";
import { changeToGrid } from "./cells";
import { commentSteps, formatSteps, noteStep, overlaySteps, tableSteps, validationSteps, type Step } from "./rules";
import { bookToGrid, frozenToGrid, rangeOf, roomFor, sheetToGrid } from "./snapshot";
import type { Unit } from "./unit";

/** Rows beyond this keep their height: measuring text takes time. */
const MEASURED_ROWS = 2000;
const STANDARD = { width: 66, height: 16.5 };

/** Rows without a height of their own are made as high as their text, as Excel does on opening and writing; all, or some. */
function fitRows(unit: Unit, sheet: Sheet, changed?: ReadonlySet<number>): void {
  const used = sheet.cells.used(true);
  if (!used) return;
  const rows = Math.min(used.row + used.rows, MEASURED_ROWS);
  const ranges = Array.from({ length: rows }, (_, row) => row)
    .filter((row) => sheet.facts.rowHeights[row] === undefined && (changed?.has(row) ?? true))
    .map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: used.column + used.columns - 1 }));
  if (ranges.length) unit.sheet(sheet.id)?.setRangesAutoHeight(ranges);
}

/** Longer than the grid goes on lining up what it has yet to look at in the lists of a workbook with many of them. */
const LINED_UP = 1_000;

/** The grid lines up looks at the lists of a workbook for idle moments, and throws when it is gone by then. */
function disposeLater(unit: Unit, id: string): void {
  setTimeout(() => requestIdleCallback(() => unit.api.disposeUnit(id)), LINED_UP);
}

/** Draws the whole workbook anew. */
export function showBook(unit: Unit, book: Workbook): void {
  unit.quietly(() => {
    const old = unit.api.getWorkbook(unit.id) ? unit.id : null;
    unit.api.createWorkbook(bookToGrid(book, unit.renew()));
    if (old) disposeLater(unit, old);
    for (const sheet of book.sheets) for (const step of overlaySteps(sheet)) unit.run(sheet.id, step);
    for (const { name, formula } of book.facts.names) unit.workbook.insertDefinedName(name, formula.replace(/^=/, ""));
    showSelection(unit, book.facts.selection);
    for (const sheet of book.sheets) fitRows(unit, sheet);
  });
}

function ensureRoom(unit: Unit, sheetId: string, area: Area): void {
  const sheet = unit.sheet(sheetId);
  const room = roomFor(area.row + area.rows - 1, area.column + area.columns - 1);
  if (!sheet) return;
  if (sheet.getMaxRows() < area.row + area.rows) unit.run(sheetId, { command: "sheet.mutation.set-worksheet-row-count", params: { rowCount: room.rows } });
  if (sheet.getMaxColumns() < area.column + area.columns) unit.run(sheetId, { command: "sheet.mutation.set-worksheet-column-count", params: { columnCount: room.columns } });
}

/** The block that holds all the cells. */
function around(cells: readonly { row: number; column: number }[]): Area {
  let [rows, columns] = [0, 0];
  for (const cell of cells) [rows, columns] = [Math.max(rows, cell.row + 1), Math.max(columns, cell.column + 1)];
  return { row: 0, column: 0, rows, columns };
}

/** Puts these cells as the model has them now. */
export function showCells(unit: Unit, sheetId: string, cells: readonly CellChange[]): void {
  if (cells.length === 0) return;
  ensureRoom(unit, sheetId, around(cells));
  const cellValue: Record<number, Record<number, ICellData | null>> = {};
  for (const { row, column, after } of cells) (cellValue[row] ??= {})[column] = after ? changeToGrid(after) : null;
  unit.run(sheetId, { command: "sheet.mutation.set-range-values", params: { cellValue } });
  for (const { row, column, before, after } of cells) {
    if (before?.note?.text !== after?.note?.text) unit.run(sheetId, noteStep(row, column, after?.note?.text));
  }
}

function sizeSteps(command: string, name: "colWidth" | "rowHeight", before: Readonly<Record<number, number>>, after: Readonly<Record<number, number>>, standard: number): Step[] {
  const touched = new Set([...Object.keys(before), ...Object.keys(after)].map(Number).filter((at) => before[at] !== after[at]));
  return [...touched].map((at) => {
    const range = name === "colWidth" ? { startColumn: at, endColumn: at, startRow: 0, endRow: 0 } : { startRow: at, endRow: at, startColumn: 0, endColumn: 0 };
    return { command, params: { ranges: [range], [name]: pixelsOfPoints(after[at] ?? standard) } };
  });
}

function hidingSteps(what: "row" | "col", before: readonly number[], after: readonly number[]): Step[] {
  const ranges = (list: readonly number[]): Area[] => list.map((at) => (what === "row" ? { row: at, column: 0, rows: 1, columns: 1 } : { row: 0, column: at, rows: 1, columns: 1 }));
  const shown = ranges(before.filter((at) => !after.includes(at))).map(rangeOf);
  const hidden = ranges(after.filter((at) => !before.includes(at))).map(rangeOf);
  return [
    ...(shown.length ? [{ command: `sheet.mutation.set-${what}-visible`, params: { ranges: shown } }] : []),
    ...(hidden.length ? [{ command: `sheet.mutation.set-${what}-hidden`, params: { ranges: hidden } }] : []),
  ];
}

type FactChange = Extract<Change, { kind: "sheet" }>;

/** What the grid must do for a fact of a sheet; nothing for facts it does not show. */
function factSteps(sheet: Sheet, change: FactChange): Step[] {
  switch (change.key) {
    case "name":
      return [{ command: "sheet.mutation.set-worksheet-name", params: { name: change.after } }];
    case "visibility":
      return [{ command: "sheet.mutation.set-worksheet-hidden", params: { hidden: change.after === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE } }];
    case "tabColor":
      return [{ command: "sheet.mutation.set-tab-color", params: { color: change.after } }];
    case "merges":
      return [
        ...(change.before.length ? [{ command: "sheet.mutation.remove-worksheet-merge", params: { ranges: change.before.map(rangeOf) } }] : []),
        ...(change.after.length ? [{ command: "sheet.mutation.add-worksheet-merge", params: { ranges: change.after.map(rangeOf) } }] : []),
      ];
    case "tables":
      return tableSteps(sheet, change.before, change.after);
    case "validations":
      return validationSteps(sheet.id, change.before, change.after);
    case "conditionalFormats":
      return formatSteps(change.before, change.after);
    case "comments":
      return commentSteps(change.before, change.after);
    case "columnWidths":
      return sizeSteps("sheet.mutation.set-worksheet-col-width", "colWidth", change.before, change.after, STANDARD.width);
    case "rowHeights":
      return sizeSteps("sheet.mutation.set-worksheet-row-height", "rowHeight", change.before, change.after, STANDARD.height);
    case "hiddenRows":
      return hidingSteps("row", change.before, change.after);
    case "hiddenColumns":
      return hidingSteps("col", change.before, change.after);
    case "frozen":
      return [{ command: "sheet.mutation.set-frozen", params: { ...frozenToGrid(change.after) } }];
    case "showGridlines":
      return [{ command: "sheet.mutation.toggle-gridlines", params: { showGridlines: change.after ? BooleanNumber.TRUE : BooleanNumber.FALSE } }];
    default:
      return [];
  }
}

/** Selects in the grid and scrolls there when the cell is out of sight. */
export function showSelection(unit: Unit, { sheet: sheetId, areas }: Selection): void {
  const sheet = unit.sheet(sheetId);
  const area = areas[0];
  if (!sheet || !area || sheet.isSheetHidden()) return;
  if (unit.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) unit.workbook.setActiveSheet(sheet);
  ensureRoom(unit, sheetId, { row: area.row, column: area.column, rows: 1, columns: 1 });
  const last = { rows: sheet.getMaxRows() - area.row, columns: sheet.getMaxColumns() - area.column };
  const range = sheet.getRange(area.row, area.column, Math.min(area.rows, last.rows), Math.min(area.columns, last.columns));
  range.activate();
  // A sheet just brought to the front is drawn a moment later, and only then knows what is in sight.
  requestAnimationFrame(() => scrollTo(unit, sheetId, area));
}

/** Scrolls no more than needed for the cell to be seen. */
function scrollTo(unit: Unit, sheetId: string, { row, column }: Area): void {
  const sheet = unit.sheet(sheetId);
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen || unit.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) return;
  const rowSeen = row < sheet.getFrozenRows() || (row >= seen.startRow && row < seen.endRow);
  const columnSeen = column < sheet.getFrozenColumns() || (column >= seen.startColumn && column < seen.endColumn);
  if (rowSeen && columnSeen) return;
  unit.quietly(() => sheet.scrollToCell(rowSeen ? seen.startRow : Math.max(0, row - 2), columnSeen ? seen.startColumn : Math.max(0, column - 1)));
}

function showBookFact(unit: Unit, book: Workbook, key: keyof BookFacts): void {
  if (key === "selection") showSelection(unit, book.facts.selection);
  if (key === "activeSheet") {
    const sheet = unit.sheet(book.facts.activeSheet);
    if (sheet && !sheet.isSheetHidden()) unit.workbook.setActiveSheet(sheet);
  }
  if (key === "order") {
    book.facts.order.forEach((id, to) => {
      const sheet = unit.sheet(id);
      if (sheet && sheet.getIndex() !== to) unit.workbook.moveSheet(sheet, to);
    });
  }
}

function show(unit: Unit, book: Workbook, change: Change): void {
  switch (change.kind) {
    case "cells":
      return showCells(unit, change.sheet, change.cells);
    case "sheet": {
      const sheet = book.sheet(change.sheet);
      if (sheet) for (const step of factSteps(sheet, change)) unit.run(sheet.id, step);
      return;
    }
    case "book":
      return showBookFact(unit, book, change.key);
    case "sheetAdded": {
      const sheet = book.sheet(change.sheet.id);
      if (!sheet) return;
      const id = unit.gridId(sheet.id);
      unit.run(sheet.id, { command: "sheet.mutation.insert-sheet", params: { index: change.position, sheet: mergeWorksheetSnapshotWithDefault({ ...sheetToGrid(sheet), id }) } });
      for (const step of overlaySteps(sheet)) unit.run(sheet.id, step);
      return fitRows(unit, sheet);
    }
    case "sheetRemoved":
      return unit.run(change.sheet.id, { command: "sheet.mutation.remove-sheet", params: {} });
  }
}

/** The rows that changes may have made higher or lower, sheet by sheet; `undefined`: all of a sheet's. */
function touchedRows(changes: readonly Change[]): Map<string, Set<number> | undefined> {
  const touched = new Map<string, Set<number> | undefined>();
  for (const change of changes) {
    if (change.kind === "sheet" && change.key === "columnWidths") touched.set(change.sheet, undefined);
    if (change.kind !== "cells") continue;
    const rows = touched.has(change.sheet) ? touched.get(change.sheet) : new Set<number>();
    for (const { row } of change.cells) rows?.add(row);
    touched.set(change.sheet, rows);
  }
  return touched;
}

/** Shows what changed, in the order it happened. */
export function showChanges(unit: Unit, book: Workbook, changes: readonly Change[]): void {
  unit.quietly(() => {
    for (const change of changes) show(unit, book, change);
    for (const [id, rows] of touchedRows(changes)) {
      const sheet = book.sheet(id);
      if (sheet) fitRows(unit, sheet, rows);
    }
  });
}
