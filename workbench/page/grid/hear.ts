/** Hears what a person does in the grid and makes it a change of the model, one step for one deed. */
import { CommandType, type IRange } from "@univerjs/presets";
import { parseArea } from "../../../src/table/address";
import { COLUMNS, ROWS, type Area, type CellChange, type Edit, type Sheet, type SheetFacts, type Workbook } from "../../host/model";
import { changedCells, everyPlace, readLayout, readOverlay } from "./read";
import { commentText, noteFromGrid } from "./rules";
import { showCells } from "./show";
import type { Unit } from "./unit";

/** What the grid tells when it did something. */
interface Deed {
  id: string;
  type?: CommandType;
  params?: unknown;
  options?: { fromFormula?: boolean; onlyLocal?: boolean };
}

interface DeedParams {
  unitId?: string;
  subUnitId?: string;
  sheetId?: string;
  cellValue?: Record<number, Record<number, unknown>>;
  selections?: { range: IRange }[];
}

/** Deeds that change no content: what the grid measures, computes or paints by itself. */
const ITS_OWN = /^(formula\.|doc\.|ui\.|sheet\.mutation\.(set-worksheet-row-auto-height|toggle-note-popup|update-note-position|set-worksheet-row-count|set-worksheet-column-count|mark-dirty|set-worksheet-range-theme|register-worksheet|unregister-worksheet|set-worksheet-permission|empty))/;

export interface HearOptions {
  /** Makes a step of the model that the grid shows already. */
  change(work: (edit: Edit) => void): void;
  /** The person tried to change a protected cell; it was put back. */
  onRefused(sheet: string): void;
}

/** Starts listening. Returns what must be called before the model is asked, so that nothing heard is left waiting. */
export function hear(unit: Unit, book: Workbook, { change, onRefused }: HearOptions): { flush(): void } {
  let cells = new Map<string, Set<string>>();
  let sheets = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const heard = { cells, sheets };
    [cells, sheets] = [new Map(), new Set()];
    change((edit) => {
      takeSheets(unit, book, edit);
      for (const id of heard.sheets) takeSheet(unit, book, edit, id, onRefused);
      for (const [id, places] of heard.cells) {
        if (!heard.sheets.has(id)) takeCells(unit, book, edit, id, [...places].map((place) => place.split(",").map(Number) as [number, number]), onRefused);
      }
    });
  };

  unit.api.addEvent(unit.api.Event.CommandExecuted, (told) => {
    const { id, type, params, options } = told as Deed;
    const { unitId, subUnitId, sheetId, cellValue, selections } = (params ?? {}) as DeedParams;
    if (unit.isQuiet || unitId !== unit.id || options?.fromFormula) return;
    const sheet = subUnitId ?? sheetId;
    if (id === "sheet.operation.set-selections" && sheet && selections?.length) return takeSelection(unit, book, change, sheet, selections.map(({ range }) => range));
    if (id === "sheet.operation.set-worksheet-active" && sheet) return takeActiveSheet(unit, book, change, sheet);
    if (type !== CommandType.MUTATION || ITS_OWN.test(id)) return;
    if (id === "sheet.mutation.set-range-values" && sheet) {
      const places = cells.get(sheet) ?? new Set();
      for (const [row, line] of Object.entries(cellValue ?? {})) for (const column of Object.keys(line)) places.add(`${row},${column}`);
      cells.set(sheet, places);
    } else if (sheet) {
      sheets.add(sheet);
    }
    timer ??= setTimeout(flush, 0);
  });
  return { flush };
}

/** A selected row, column or sheet has no end in the grid; the model wants one. */
function selectedArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const end = (value: number, last: number): number => (Number.isFinite(value) ? value : last);
  const [row, column] = [end(startRow, 0), end(startColumn, 0)];
  return { row, column, rows: end(endRow, ROWS - 1) - row + 1, columns: end(endColumn, COLUMNS - 1) - column + 1 };
}

function takeSelection(unit: Unit, book: Workbook, change: HearOptions["change"], gridId: string, ranges: IRange[]): void {
  const sheet = book.sheet(unit.modelId(gridId));
  if (!sheet) return;
  const areas = ranges.map(selectedArea);
  // Excel puts the active cell's block first; the grid tells the newest last.
  const selection = { sheet: sheet.id, areas: [...areas.slice(-1), ...areas.slice(0, -1)] };
  if (JSON.stringify(selection) === JSON.stringify(book.facts.selection)) return;
  change((edit) => edit.setBook("selection", selection));
}

function takeActiveSheet(unit: Unit, book: Workbook, change: HearOptions["change"], gridId: string): void {
  const sheet = book.sheet(unit.modelId(gridId));
  if (!sheet || sheet.id === book.facts.activeSheet) return;
  const selected = parseArea(unit.sheet(sheet.id)?.getActiveRange()?.getA1Notation() ?? "A1");
  change((edit) => {
    edit.setBook("activeSheet", sheet.id);
    edit.setBook("selection", { sheet: sheet.id, areas: [selected ?? { row: 0, column: 0, rows: 1, columns: 1 }] });
  });
}

/** Sheets added, removed or moved in the grid. */
function takeSheets(unit: Unit, book: Workbook, edit: Edit): void {
  const there = unit.workbook.getSheets();
  const gridIds = new Set(there.map((sheet) => sheet.getSheetId()));
  for (const { id } of book.sheets) if (!gridIds.has(unit.gridId(id))) edit.removeSheet(id);
  there.forEach((grid, position) => {
    if (book.sheet(unit.modelId(grid.getSheetId()))) return;
    const added = edit.addSheet({ name: grid.getSheetName() }, position);
    unit.pair(grid.getSheetId(), added.id);
    const changes = changedCells(unit.workbook, grid, added, everyPlace(grid, added));
    if (changes.length) edit.putCells(added.id, around(changes), changes);
  });
  const order = there.map((sheet) => unit.modelId(sheet.getSheetId()));
  if (order.join() !== book.facts.order.join()) edit.setBook("order", order);
}

function around(cells: readonly { row: number; column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** On a protected sheet only unlocked cells may change; the others are put back. */
function refused(sheet: Sheet, { before }: CellChange): boolean {
  return sheet.facts.protection !== null && before?.style?.locked !== false;
}

function takeCells(unit: Unit, book: Workbook, edit: Edit, gridId: string, places: Iterable<readonly [number, number]>, onRefused: HearOptions["onRefused"]): void {
  const model = book.sheet(unit.modelId(gridId));
  const grid = unit.workbook.getSheetBySheetId(gridId);
  if (!model || !grid) return;
  const changes = changedCells(unit.workbook, grid, model, places);
  const put = changes.filter((change) => !refused(model, change));
  const back = changes.filter((change) => refused(model, change));
  if (put.length) edit.putCells(model.id, around(put), put);
  if (back.length) {
    unit.quietly(() => showCells(unit, model.id, back.map((change) => ({ ...change, before: change.after, after: change.before }))));
    onRefused(model.facts.name);
  }
}

/** Anything about the sheet may have changed: everything is compared. */
function takeSheet(unit: Unit, book: Workbook, edit: Edit, gridId: string, onRefused: HearOptions["onRefused"]): void {
  const model = book.sheet(unit.modelId(gridId));
  const grid = unit.workbook.getSheetBySheetId(gridId);
  if (!model || !grid) return;
  takeCells(unit, book, edit, gridId, everyPlace(grid, model), onRefused);
  const { notes, ...overlay } = readOverlay(unit.workbook, gridId, model);
  takeNotes(book.sheet(model.id)!, edit, notes);
  const facts: Partial<SheetFacts> = { ...readLayout(grid, model), ...overlay };
  for (const [key, value] of Object.entries(facts) as [keyof SheetFacts, never][]) {
    if (JSON.stringify(value) !== JSON.stringify(model.facts[key])) edit.setSheet(model.id, key, value);
  }
}

function takeNotes(model: Sheet, edit: Edit, notes: ReadonlyMap<string, string>): void {
  // Comments stand in the grid as notes; they are the model's and stay.
  const comments = new Map(model.facts.comments.map((comment) => [`${comment.row},${comment.column}`, commentText(comment)]));
  const places = new Set([...notes.keys(), ...[...model.cells.entries()].flatMap(({ row, column, cell }) => (cell.note ? [`${row},${column}`] : []))]);
  for (const place of places) {
    if (comments.has(place)) continue;
    const [row, column] = place.split(",").map(Number) as [number, number];
    const before = model.cells.get(row, column);
    const note = noteFromGrid(notes.get(place), before?.note);
    if (note !== before?.note) edit.putCells(model.id, { row, column, rows: 1, columns: 1 }, [{ row, column, after: { value: null, ...before, note } }]);
  }
}
