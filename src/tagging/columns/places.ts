/** Where a table's tag columns stand, or can stand: the ones there are, else the first free columns to its right. */
import { tagColumnTexts, type TagColumn } from "../../language/tag-columns";
import type { Language } from "../../language";
import type { Area } from "../../table/grid";
import { overlaps } from "../../table/grid-cells";
import { headerKey, type TableOutline } from "../../table/outline";
import { matchHeader } from "../../table/header-text";
import { TAG_COLUMNS, tagNamed } from "../../table/tag-headers";
import { grouped } from "../../text/grouped";
import { plainText } from "../../text/words/normalise";
import type { Cells } from "./cells";

/** Tables under one header: sections of one sheet share their columns. */
export interface TableGroup {
  /** Sheet and address of the header. */
  key: string;
  tables: readonly TableOutline[];
  sheet: string;
  headerRow: number;
  /** From the header to the last line of the last of them. */
  area: Area;
  /** The tag columns there are. */
  present: ReadonlyMap<TagColumn, number>;
}

/** The tag columns that a table has. */
export function tagColumnsOf({ columns }: Pick<TableOutline, "columns">): ReadonlyMap<TagColumn, number> {
  return new Map(columns.flatMap(({ column, tag }) => (tag ? [[tag, column] as const] : [])));
}

/** Tables by the header that they share, in order. */
export function groupsOf(tables: readonly TableOutline[]): TableGroup[] {
  const byHeader = grouped(tables.filter(({ headerRow }) => headerRow >= 0), headerKey);
  return [...byHeader].map(([key, all]) => {
    const [{ sheet, headerRow, columns }] = all as [TableOutline];
    return { key, tables: all, sheet, headerRow, area: around(all.map(({ area }) => area), headerRow), present: tagColumnsOf({ columns }) };
  });
}

function around(areas: readonly Area[], headerRow: number): Area {
  const column = Math.min(...areas.map((area) => area.column));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  return { row: headerRow, column, rows: bottom - headerRow, columns: right - column };
}

export interface NewColumn {
  tag: TagColumn;
  column: number;
  header: string;
}

export interface ColumnPlaces {
  /** Every wanted column and those there are. */
  at: ReadonlyMap<TagColumn, number>;
  added: readonly NewColumn[];
}

const LAST_COLUMN = 16_383;

/**
 * Places for the wanted columns. `null` when there is no room: another insats table stands to the right, and what is
 * written beyond it would be read as that table's.
 */
export function placeColumns(group: TableGroup, all: readonly TableGroup[], cells: Cells, wanted: readonly TagColumn[], language: Language): ColumnPlaces | null {
  const at = new Map(group.present);
  for (const [tag, column] of prepared(group, cells)) if (wanted.includes(tag) && !at.has(tag)) at.set(tag, column);
  const missing = TAG_COLUMNS.filter((tag) => (wanted.includes(tag) || tag === "taggedBy") && !at.has(tag));
  if (missing.length === 0) return { at, added: [] };
  const start = firstFree(group, cells, missing.length, rightNeighbour(group, all, cells));
  if (start === null) return null;
  const header = headerWriter(group, cells, language);
  const added = missing.map((tag, i): NewColumn => ({ tag, column: start + i, header: header(tag) }));
  for (const { tag, column } of added) at.set(tag, column);
  return { at, added };
}

/** Columns of the report's own that bear one of our names. */
const namesakes = ({ tables }: TableGroup) => tables[0]!.columns.filter(({ tag, header }) => !tag && tagNamed(header) !== null);

/** Empty columns that a person has given one of our headers, for us to fill; none where the report uses our names itself. */
function prepared(group: TableGroup, cells: Cells): [TagColumn, number][] {
  const { headerRow, area, present } = group;
  const named = namesakes(group);
  const isEmpty = (column: number) => cells.isEmpty({ row: headerRow + 1, column, rows: area.rows - 1, columns: 1 });
  if (present.size > 0 || !named.every(({ column, role }) => role.value === null && isEmpty(column))) return [];
  return named.map(({ column, header }) => [tagNamed(header)!, column]);
}

/** Headers in the manner of those there are; told apart where the report has a column of the same name. */
function headerWriter(group: TableGroup, cells: Cells, language: Language): (tag: TagColumn) => string {
  const { headers, apart } = tagColumnTexts[language];
  const ours = group.tables[0]!.columns.filter(({ tag }) => tag && tag !== "taggedBy");
  const isApart = ours.length > 0 ? ours.some(({ header }) => isApartHeader(header)) : namesakes(group).length > prepared(group, cells).length;
  const hasTaggedBy = namesakes(group).some(({ header }) => tagNamed(header) === "taggedBy");
  return (tag) => ((tag === "taggedBy" ? hasTaggedBy : isApart) ? apart(headers[tag]) : headers[tag]);
}

const isApartHeader = (header: string): boolean =>
  Object.values(tagColumnTexts).some(({ headers, apart }) => TAG_COLUMNS.some((tag) => plainText(apart(headers[tag])) === plainText(header)));

/** First column of the nearest table to the right that shares rows with this one; one without insatser is known by its header. */
function rightNeighbour({ sheet, area, key, headerRow }: TableGroup, all: readonly TableGroup[], cells: Cells): number {
  for (let column = area.column + area.columns; column < cells.endOf(headerRow); column++) {
    const header = String(cells.value(headerRow, column) ?? "");
    if (tagNamed(header) === null && matchHeader(header) !== null) return column;
  }
  const beside = all.filter((other) => other.sheet === sheet && other.key !== key && other.area.column > area.column && other.area.row < area.row + area.rows && area.row < other.area.row + other.area.rows);
  return Math.min(LAST_COLUMN + 1, ...beside.map((other) => other.area.column));
}

/** The first column to the right of the table from which so many are free; `null`: none before `end`. */
function firstFree({ tables, headerRow, area }: TableGroup, cells: Cells, columns: number, end: number): number | null {
  const excelTable = cells.grid.tables.find((table) => overlaps(table, { ...area, rows: 1 }));
  const lastHeader = Math.max(...tables[0]!.columns.map(({ column }) => column));
  let start = Math.max(area.column + area.columns, lastHeader + 1, excelTable ? excelTable.column + excelTable.columns : 0);
  const rows = Math.max(area.rows, excelTable ? excelTable.row + excelTable.rows - headerRow : 0);
  while (start + columns <= end && !cells.isFree({ row: headerRow, column: start, rows, columns })) start++;
  return start + columns <= end ? start : null;
}
