/** The rows of a national table that was written before. */
import { consolidationTexts } from "../../language/national-table";
import type { Grid } from "../../table/grid";
import { ADDED_HEADERS, addedKinds } from "../added/kinds";
import type { WrittenColumns } from "../own-columns";
import { ofTexts, TEXT_ROLES, type TextRole } from "../row";
import { textHeader } from "../sheets/columns";
import type { Origin } from "../table";
import { placeKey } from "../told-place";
import { NEEDED_COLUMNS } from "./needed-columns";
import { headerDigest, parsedReadAs, textDigest, type ReadAs } from "./read-as";
import type { MissingList, ToldCell } from "./told";
import { numbersTyped, unknownRegion } from "./typed";
import { WrittenList } from "./written-list";

/** The columns of a row that a person may correct, besides the reports' own. */
export const ROW_COLUMNS = ["section", "region", "year", ...TEXT_ROLES] as const;
export type RowColumn = (typeof ROW_COLUMNS)[number];

const ORIGIN = ["file", "sheet", "cell", "read", "fingerprint"] as const satisfies readonly (keyof Origin)[];

export interface WrittenRow {
  /** 0-based row of the sheet. */
  line: number;
  /** What stands in the cells; a column that somebody has taken away is absent. */
  cells: Readonly<Partial<Record<RowColumn, string>>>;
  /** What stands in the reports' own columns, by their headers; "" where nothing does. */
  extras: ReadonlyMap<string, string>;
  origin: Origin;
  /** `null`: a row that a person has added. */
  readAs: ReadAs | null;
}

type LongHeader = RowColumn | keyof Origin | "readAs";
export type LongList = WrittenList<LongHeader>;

const texts = ofTexts(textHeader);
const headers = { sv: { ...consolidationTexts.sv.sheets.rows.headers, ...texts }, en: { ...consolidationTexts.en.sheets.rows.headers, ...texts } };

/** The first sheet with the rows; `null`: none of these is. @param needed The columns without which it is none. */
export function rowsList(grids: readonly Grid[], needed: readonly LongHeader[] = NEEDED_COLUMNS): LongList | null {
  return WrittenList.among<LongHeader>(grids, headers, needed);
}

/** The same, with columns of texts whose header somebody has written anew: they are known by what stands in them. */
export function* withRenamed(list: LongList): Generator<undefined, LongList> {
  if (TEXT_ROLES.every((role) => list.header.columns.has(role))) return list;
  return list.with(renamedColumns(list, yield* list.each((row) => parsedReadAs(list.at(row, "readAs")))));
}

/** Its rows. Pauses now and then. */
export function* writtenRows(list: LongList): Generator<undefined, WrittenRow[]> {
  const parsed = yield* list.each((row) => parsedReadAs(list.at(row, "readAs")));
  const { grid, header } = list;
  const extras = extraColumns(list, parsed);
  const placed = new Set<string>();
  const rows = yield* list.each((row, index): WrittenRow[] => {
    const cells = Object.fromEntries(ROW_COLUMNS.flatMap((key) => (header.columns.has(key) ? [[key, list.at(row, key)]] : [])));
    const origin = Object.fromEntries(ORIGIN.map((key) => [key, list.at(row, key)])) as Record<keyof Origin, string>;
    // What is no longer in its file may have stood where another row stands now.
    const place = `${placeKey(origin)}\n${list.at(row, "readAs")}`;
    // A copy of a row is a row of its own; sums and empty lines are none.
    const readAs = placed.has(place) ? null : parsed[index]!;
    if (readAs === null && TEXT_ROLES.every((role) => (cells[role] ?? "") === "")) return [];
    if (readAs !== null) placed.add(place);
    return [{ line: grid.firstRow + row, cells, origin, readAs, extras: new Map(extras.map(([name, column]) => [name, list.textAt(row, column)])) }];
  });
  return rows.flat();
}

/** Cells that somebody has written as a section or a year and that are none: they say what was read. */
export function unreadCells(list: LongList, rows: readonly WrittenRow[]): ToldCell[] {
  return rows.flatMap(({ line }) => numbersTyped(list, line - list.grid.firstRow, ["section", "year"]).unread);
}

/** Cells that somebody has written as a region and that name none: they stand as a region of their own. */
export function unknownRegions(list: LongList, rows: readonly WrittenRow[]): ToldCell[] {
  return rows.flatMap(({ line, readAs }) => unknownRegion(list, line - list.grid.firstRow, readAs?.region ?? "") ?? []);
}

/** The columns that a person may correct and that are gone: what stood there of files that are not read is not known. */
export function missingColumns({ grid, header, language }: LongList): MissingList[] {
  const columns = ROW_COLUMNS.filter((key) => !header.columns.has(key)).map((key) => headers[language][key]);
  return columns.length === 0 ? [] : [{ kind: "rows", sheet: grid.name, columns }];
}

/** What it says of its columns. */
export function writtenColumns(list: LongList, rows: readonly WrittenRow[]): WrittenColumns {
  const { grid: { values }, header: { row }, language } = list;
  const headers = values[row]!.filter((cell) => typeof cell === "string");
  const standing = new Set(headers.map(headerDigest));
  const read = new Set(rows.flatMap(({ readAs }) => [...(readAs?.extras.keys() ?? [])]));
  const reports = new Set(extraColumns(list, rows.map(({ readAs }) => readAs)).map(([, column]) => column));
  const others = list.others().flatMap(([name, column]) => (ADDED_HEADERS.includes(name) || reports.has(column) ? [] : [name]));
  return { language, added: addedKinds(headers), standing, leftOut: new Set([...read].filter((header) => !standing.has(header))), others, corrected: correctedIn(rows) };
}

/** In how many rows each of the reports' own columns says something else than was read, by digests of their headers. */
function correctedIn(rows: readonly WrittenRow[]): Map<string, number> {
  const corrected = new Map<string, number>();
  for (const row of rows) {
    for (const { header } of row.readAs ? correctedExtras(row, row.readAs) : []) corrected.set(header, (corrected.get(header) ?? 0) + 1);
  }
  return new Map([...corrected].map(([header, count]) => [headerDigest(header), count]));
}

/** The cells in the reports' own columns that say something else than was read: what stands there, and what was read, as it is kept. */
export function correctedExtras({ extras }: WrittenRow, readAs: ReadAs): { header: string; text: string; readAs: string }[] {
  return [...extras].map(([header, text]) => ({ header, text, readAs: readAs.extras.get(headerDigest(header)) ?? "" })).filter((cell) => textDigest(cell.text) !== cell.readAs);
}

/** So much of what was read must still stand in a column that is called something else. */
const MOST_OF = 0.5;

function renamedColumns(list: LongList, parsed: readonly (ReadAs | null)[]): Map<TextRole, number> {
  const { grid: { values }, header: { row: first, columns } } = list;
  const others = list.others().map(([, column]) => column);
  const renamed = new Map<TextRole, number>();
  for (const role of TEXT_ROLES.filter((one) => !columns.has(one))) {
    const rows = parsed.flatMap((readAs, at) => (readAs && readAs.texts[role] !== "" ? [{ was: readAs.texts[role], cells: values[first + 1 + at]! }] : []));
    const column = others.find((one) => rows.length > 0 && rows.filter(({ was, cells }) => textDigest(String(cells[one] ?? "")) === was).length >= MOST_OF * rows.length);
    if (column !== undefined) renamed.set(role, column);
  }
  return renamed;
}

/** The reports' own columns: those of which something was read, the first of each header. Other columns are a person's. */
function extraColumns(list: LongList, rows: readonly (ReadAs | null)[]): [header: string, column: number][] {
  const known = new Set(rows.flatMap((readAs) => [...(readAs?.extras.keys() ?? [])]));
  return list.others().filter(([name]) => known.delete(headerDigest(name)));
}
