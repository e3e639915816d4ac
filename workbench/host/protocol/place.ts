/** Addresses as Excel writes and reads them, and the blocks of cells they name. */
import { areaAddress, columnIndex, columnLetters, parseArea } from "../../../src/table/address";
import { COLUMNS, ROWS, type Area, type Sheet, type Workbook } from "../model";
import { invalidArgument, itemNotFound } from "./errors";

export interface RangeRef {
  /** Id of the sheet. */
  sheet: string;
  area: Area;
}

/** Several blocks of one sheet, as formats, validation and `RangeAreas` are about. */
export interface Blocks {
  sheet: string;
  areas: readonly Area[];
}

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const wholeSheet: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

/** A block that must lie on the sheet; InvalidArgument otherwise. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > ROWS || column + columns > COLUMNS) throw invalidArgument();
  return area;
}

export function intersection(one: Area, other: Area): Area | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of `area` when `hole` is cut out of it: up to four blocks. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const [bottom, right] = [cut.row + cut.rows, cut.column + cut.columns];
  return [
    { ...area, rows: cut.row - area.row },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Address without sheet: "A1:B2", whole columns "A:C", whole rows "1:3". */
export function plainAddress(area: Area): string {
  if (area.rows === ROWS) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  if (area.columns === COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  return areaAddress(area);
}

/** A sheet's name as it stands in an address: quoted when it is not a plain word or could be read as a cell. */
export function quotedName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedName(sheet.facts.name)}!${plainAddress(area)}`;
}

/** Splits "'3.4 Boende'!A1" into sheet and rest; the sheet is `null` when the address names none. */
export function splitAddress(address: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim().replace(/^=/, ""));
  if (!match) return { sheet: null, rest: address.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, rest: match[3]! };
}

/** The block an address without sheet names: cells, whole columns or whole rows; `null` when it is no address. */
export function parsePlain(address: string): Area | null {
  const text = address.replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (columns) {
    const [left, right] = [columnIndex(columns[1]!), columnIndex(columns[2]!)].sort((a, b) => a - b) as [number, number];
    return { row: 0, column: left, rows: ROWS, columns: right - left + 1 };
  }
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b) as [number, number];
    return { row: top, column: 0, rows: bottom - top + 1, columns: COLUMNS };
  }
  return parseArea(text);
}

/**
 * The range an address or a defined name means, seen from a sheet. Throws InvalidArgument when it is neither, and
 * ItemNotFound when it names a sheet that is not there.
 */
export function resolveAddress(book: Workbook, from: Sheet, address: unknown): RangeRef {
  if (typeof address !== "string" || address === "") throw invalidArgument();
  const { sheet: name, rest } = splitAddress(address);
  const sheet = name === null ? from : book.sheet(name);
  if (!sheet) throw itemNotFound();
  const area = parsePlain(rest);
  if (area) return { sheet: sheet.id, area: onSheet(area) };
  const named = book.facts.names.find((it) => it.name.toLowerCase() === rest.toLowerCase() && (it.sheet === null || it.sheet === sheet.id));
  if (named && splitAddress(named.formula).sheet !== null) return resolveAddress(book, from, named.formula);
  const table = sheet.facts.tables.find((it) => it.name.toLowerCase() === rest.toLowerCase());
  if (table) return { sheet: sheet.id, area: table.area };
  throw invalidArgument();
}
