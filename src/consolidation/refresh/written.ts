/** A national table that was written before, read back from its sheets: rows, files, and how duplicates are counted. */
import { consolidationTexts } from "../../language/national-table";
import { eachPaused } from "../../slices/each-paused";
import { writtenHeader, type WrittenHeader } from "../../planned-sheets/written-header";
import { shownAt } from "../../table/grid-cells";
import type { Grid } from "../../table/grid";
import { textHeader } from "../sheets/columns";
import { DUPLICATE_KINDS, type DuplicateKind } from "../duplicates";
import { ofTexts, TEXT_ROLES } from "../row";
import type { Origin } from "../table";
import { headerDigest, parsedReadAs, type ReadAs } from "./read-as";

/** The columns of a row that a person may correct, besides the reports' own. */
export const OWN_COLUMNS = ["section", "region", "year", ...TEXT_ROLES] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

const ORIGIN = ["file", "sheet", "cell", "read", "fingerprint"] as const satisfies readonly (keyof Origin)[];

export interface WrittenRow {
  /** 0-based row of the sheet. */
  line: number;
  /** What stands in the cells; a column that somebody has taken away is absent. */
  cells: Readonly<Partial<Record<OwnColumn, string>>>;
  /** What stands in the reports' own columns, by their headers; "" where nothing does. */
  extras: ReadonlyMap<string, string>;
  origin: Origin;
  /** `null`: a row that a person has added. */
  readAs: ReadAs | null;
}

export interface WrittenFile {
  file: string;
  fingerprint: string;
  /** The day it was read. */
  read: string;
}

/** A row of a duplicate. */
export type WrittenPlace = Pick<Origin, "file" | "sheet" | "cell">;

export interface WrittenOnce {
  kind: DuplicateKind;
  places: readonly WrittenPlace[];
}

export interface WrittenTable {
  rows: readonly WrittenRow[];
  files: readonly WrittenFile[];
  /** Duplicates that are to be counted once. */
  once: readonly WrittenOnce[];
}

type LongHeader = OwnColumn | keyof Origin | "readAs";
type FileHeader = "file" | "template" | "read" | "fingerprint";
type DuplicateHeader = "group" | "kind" | "similarity" | "counted" | keyof WrittenPlace;

const texts = ofTexts(textHeader);
const longHeaders = { sv: { ...consolidationTexts.sv.sheets.rows.headers, ...texts }, en: { ...consolidationTexts.en.sheets.rows.headers, ...texts } };
const fileHeaders = { sv: consolidationTexts.sv.sheets.files.headers, en: consolidationTexts.en.sheets.files.headers };
const duplicateHeaders = { sv: consolidationTexts.sv.sheets.duplicates.headers, en: consolidationTexts.en.sheets.duplicates.headers };

/** The national table among some sheets; `null`: there is none. Pauses now and then. */
export function* readingWritten(grids: readonly Grid[]): Generator<undefined, WrittenTable | null> {
  const list = firstWith(grids, (grid) => writtenHeader<LongHeader>(grid, longHeaders, ["file", "fingerprint", "readAs"]));
  if (!list) return null;
  const rows = yield* rowsOf(list.grid, list.header);
  const files = firstWith(grids, (grid) => writtenHeader<FileHeader>(grid, fileHeaders, ["file", "template", "fingerprint"]));
  const duplicates = firstWith(grids, (grid) => writtenHeader<DuplicateHeader>(grid, duplicateHeaders, ["group", "similarity", "counted"]));
  return {
    rows,
    files: files ? yield* filesOf(files.grid, files.header) : [...new Map(rows.map(({ origin }) => [`${origin.file}\n${origin.fingerprint}`, origin])).values()],
    once: duplicates ? yield* onceIn(duplicates.grid, duplicates.header) : [],
  };
}

function firstWith<H>(grids: readonly Grid[], headerOf: (grid: Grid) => H | null): { grid: Grid; header: H } | null {
  for (const grid of grids) {
    const header = headerOf(grid);
    if (header) return { grid, header };
  }
  return null;
}

/** What a line says in the columns; "" where it says nothing. */
function reader<Column extends string>(grid: Grid, { columns }: WrittenHeader<Column>): (row: number, column: Column) => string {
  return (row, column) => (columns.has(column) ? shownAt(grid, grid.firstRow + row, grid.firstColumn + columns.get(column)!) : "");
}

/** Numbers of the grid's rows below the header. */
const below = ({ values }: Grid, { row }: { row: number }): number[] => Array.from({ length: values.length - row - 1 }, (_, at) => row + 1 + at);

function* rowsOf(grid: Grid, header: WrittenHeader<LongHeader>): Generator<undefined, WrittenRow[]> {
  const at = reader(grid, header);
  const lines = below(grid, header);
  const parsed = yield* eachPaused(lines, (row) => parsedReadAs(at(row, "readAs")));
  const extras = extraColumns(grid, header, parsed);
  const placed = new Set<string>();
  const rows = yield* eachPaused(lines, (row, index): WrittenRow[] => {
    const cells = Object.fromEntries(OWN_COLUMNS.flatMap((key) => (header.columns.has(key) ? [[key, at(row, key)]] : [])));
    const origin = Object.fromEntries(ORIGIN.map((key) => [key, at(row, key)])) as Record<keyof Origin, string>;
    const place = `${origin.file}\n${origin.sheet}\n${origin.cell}`;
    // A copy of a row is a row of its own; sums and empty lines are none.
    const readAs = placed.has(place) ? null : parsed[index]!;
    if (readAs === null && TEXT_ROLES.every((role) => (cells[role] ?? "") === "")) return [];
    if (readAs !== null) placed.add(place);
    return [{ line: grid.firstRow + row, cells, origin, readAs, extras: new Map(extras.map(([name, column]) => [name, shownAt(grid, grid.firstRow + row, grid.firstColumn + column)])) }];
  });
  return rows.flat();
}

/** The reports' own columns: those of which something was read. Other columns are a person's. */
function extraColumns({ values }: Grid, { row, columns }: WrittenHeader<LongHeader>, rows: readonly (ReadAs | null)[]): [header: string, column: number][] {
  const known = new Set(rows.flatMap((readAs) => [...(readAs?.extras.keys() ?? [])]));
  const ours = new Set(columns.values());
  return values[row]!.flatMap((cell, column): [string, number][] => (typeof cell === "string" && !ours.has(column) && known.has(headerDigest(cell)) ? [[cell, column]] : []));
}

function* filesOf(grid: Grid, header: WrittenHeader<FileHeader>): Generator<undefined, WrittenFile[]> {
  const at = reader(grid, header);
  const files = yield* eachPaused(below(grid, header), (row) => ({ file: at(row, "file"), fingerprint: at(row, "fingerprint"), read: at(row, "read") }));
  return files.filter(({ file }) => file !== "");
}

function* onceIn(grid: Grid, header: WrittenHeader<DuplicateHeader>): Generator<undefined, WrittenOnce[]> {
  const at = reader(grid, header);
  const { counted, duplicates } = consolidationTexts[header.language];
  const groups = new Map<string, { kind: DuplicateKind | undefined; places: WrittenPlace[]; isOnce: boolean }>();
  yield* eachPaused(below(grid, header), (row) => {
    const number = at(row, "group");
    const group = groups.get(number) ?? { kind: DUPLICATE_KINDS.find((kind) => duplicates[kind] === at(row, "kind")), places: [], isOnce: false };
    groups.set(number, group);
    group.places.push({ file: at(row, "file"), sheet: at(row, "sheet"), cell: at(row, "cell") });
    group.isOnce ||= at(row, "counted").trim().toLowerCase() === counted.once;
  });
  return [...groups.values()].flatMap(({ kind, places, isOnce }) => (kind && isOnce ? [{ kind, places }] : []));
}
