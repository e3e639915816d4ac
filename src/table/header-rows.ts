/** Finds the rows that head insats tables: one or two rows, several tables side by side, repeated further down. */
import type { ColumnRole } from "../catalogue/template";
import type { ExcelTable } from "./grid";
import { matchHeader, matchMisspelt, type HeaderMatch } from "./header-text";
import { mentionedSection } from "./section-text";
import type { FilledCell, SheetCells } from "./sheet-cells";
import { tagHeaders } from "./tag-headers";

export interface HeaderCell {
  row: number;
  column: number;
  text: string;
  match: HeaderMatch | null;
}

export interface Header {
  /** The lowest row of the header; the body begins below it. */
  row: number;
  topRow: number;
  /** Every header cell, left to right; columns between them without a header are not among them. */
  cells: readonly HeaderCell[];
  firstColumn: number;
  lastColumn: number;
  excelTable: ExcelTable | null;
}

export const CORE: readonly ColumnRole[] = ["name", "outputs", "outcomes", "goals"];
const ROWS_BETWEEN_PAUSES = 100;
const WIDEST_HEADER = 20;
/** An unknown header longer than this is prose: the row is no header. */
const LONGEST_UNKNOWN = 160;

/** The best strength with which each core role is claimed. */
function claims(cells: readonly HeaderCell[]): Map<ColumnRole, number> {
  const best = new Map<ColumnRole, number>();
  for (const { match } of cells) {
    for (const role of match?.roles ?? []) {
      if (CORE.includes(role)) best.set(role, Math.max(best.get(role) ?? 0, match!.strength));
    }
  }
  return best;
}

/**
 * Whether cells can head an insats table. Two sure columns of the right kinds, or three of which one is sure, or all four
 * of which any is; where the sheet itself speaks of a section (`hinted`) less is enough. A budget's "Projekt, Belopp, Mål" is not.
 */
function qualifies(cells: readonly HeaderCell[], hinted: boolean): boolean {
  const best = claims(cells);
  const of = (role: ColumnRole) => best.get(role) ?? 0;
  const result = Math.max(of("outputs"), of("outcomes"));
  const distinct = cells.filter(({ match }) => match?.roles.some((role) => CORE.includes(role))).length;
  if (distinct < 2) return false;
  if (of("name") >= 2 && result >= 2) return true;
  if (of("outputs") >= 2 && of("outcomes") >= 2) return true;
  if (distinct >= 3 && of("name") >= 1 && result >= 1 && Math.max(of("name"), result) >= 2) return true;
  if (distinct >= CORE.length && best.size === CORE.length && Math.max(...best.values()) >= 2) return true;
  return hinted && of("name") >= 1 && best.size >= 2;
}

/** Inside a table only a header that cannot be data will do: sure in all its cells, or the same words as above. */
function isSureRepeat(header: readonly HeaderCell[], above: Header): boolean {
  // One of two tables may have our tags beside it.
  const tags = tagHeaders(header.map(({ text }) => text));
  const cells = header.filter((_, at) => tags[at] === null);
  const words = new Map(above.cells.map(({ column, text }) => [column, text]));
  const same = cells.filter(({ column, text }) => words.get(column) === text).length;
  if (same >= 2 && same >= cells.length - 1) return true;
  const sure = cells.filter(({ match }) => match && match.strength >= 3).length;
  return sure >= 2 && cells.every(({ match, text }) => (match ? match.strength >= 3 || text.length <= 40 : text.length <= 40));
}

const overlap = (a: Header, first: number, last: number): boolean => a.firstColumn <= last && a.lastColumn >= first;

/** Header cells in runs that an empty column parts; a merged header covers its columns. */
function runsOf(cells: readonly HeaderCell[], sheet: SheetCells): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  let end = -2;
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && cell.column <= end + 1) last.push(cell);
    else runs.push([cell]);
    end = Math.max(cell.column, cell.column + (sheet.mergeAt(cell.row, cell.column)?.columns ?? 1) - 1);
  }
  return runs;
}

/** One run may hold two tables without a gap: the same columns twice. */
function halves(run: HeaderCell[]): HeaderCell[][] {
  const named = run.filter(({ match }) => match && match.strength >= 2);
  const first = named[0]?.match?.roles[0];
  const again = named.slice(1).find(({ match }) => match!.roles[0] === first);
  if (!again) return [run];
  const at = run.indexOf(again);
  const kinds = (cells: HeaderCell[]) => [...claims(cells).keys()].sort().join();
  const [left, right] = [run.slice(0, at), run.slice(at)];
  return claims(left).size >= 3 && kinds(left) === kinds(right) ? [left, right] : [run];
}

/** The tables that a header row begins: one as a rule, several when each run of cells could head one. */
function groupsOf(cells: readonly HeaderCell[], sheet: SheetCells, hinted: boolean): HeaderCell[][] {
  const runs = runsOf(cells, sheet).flatMap(halves);
  const able = runs.filter((run) => qualifies(run, hinted));
  if (able.length > 1) return able;
  if (able.length === 1) return [withNeighbours(able[0]!, cells)];
  return qualifies(cells, hinted) ? [[...cells]] : [];
}

/** A run that can head a table by itself, with cells of known roles, and our own tags, beyond empty columns. */
function withNeighbours(run: HeaderCell[], cells: readonly HeaderCell[]): HeaderCell[] {
  const near = new Set(run.flatMap(({ column }) => [-2, -1, 0, 1, 2].map((away) => column + away)));
  const tags = tagHeaders(cells.map(({ text }) => text));
  return cells.filter(({ column, match }, at) => near.has(column) || tags[at] !== null || match?.roles.some((role) => CORE.includes(role)));
}

function readRow(row: number, filled: readonly FilledCell[]): HeaderCell[] {
  const cells = filled.map(({ column, text }): HeaderCell => ({ row, column, text, match: matchHeader(text) }));
  const prose = cells.some(({ match, text }) => !match && text.length > LONGEST_UNKNOWN);
  if (prose || !cells.some(({ match }) => match && match.strength >= 2)) return cells;
  return cells.map((cell) => (cell.match ? cell : { ...cell, match: matchMisspelt(cell.text) }));
}

/** A header in two rows: "Resultat" above "Prestationer" and "Effekter", the others beside it. */
function withRowBelow(upper: readonly HeaderCell[], sheet: SheetCells, hinted: boolean): HeaderCell[] | null {
  const row = upper[0]!.row + 1;
  const below = readRow(row, sheet.filled(row));
  const named = upper.filter(({ match }) => match?.roles[0] === "name");
  if (below.length === 0 || !upper.some(({ match }) => match)) return null;
  if (below.some(({ text, match, column }) => (!match && text.length > 40) || named.some((cell) => cell.column === column))) return null;
  const width = (cell: HeaderCell) => sheet.mergeAt(cell.row, cell.column)?.columns ?? 1;
  const over = (column: number) => upper.find((cell) => column >= cell.column && column < cell.column + width(cell));
  const parts = ({ column }: HeaderCell) => upper.some((cell) => cell === over(column) && width(cell) > 1);
  if (!below.some((cell) => (cell.match ? mentionedSection(cell.text)?.strength !== 3 : parts(cell)))) return null;
  const lower = below.map((cell) => (cell.match ? cell : { ...cell, match: over(cell.column)?.match ?? null }));
  if (!lower.some(({ match }) => match && match.strength >= 2) || qualifies(below, hinted) && !named.length) return null;
  const covered = new Set(lower.map(({ column }) => over(column) ?? null));
  const both = [...lower, ...upper.filter((cell) => !covered.has(cell))].sort((a, b) => a.column - b.column);
  return qualifies(both, hinted) ? both : null;
}

/**
 * Every header on a sheet, top to bottom, left to right. `forced`: rows that the user says are headers.
 * Yields now and then.
 */
export function* findHeaders(sheet: SheetCells, hinted: boolean, forced: ReadonlySet<number>): Generator<undefined, Header[]> {
  const headers: Header[] = [];
  const open: Header[] = [];
  for (let row = sheet.firstRow; row < sheet.endRow; row++) {
    if ((row - sheet.firstRow) % ROWS_BETWEEN_PAUSES === ROWS_BETWEEN_PAUSES - 1) yield;
    const filled = sheet.filled(row);
    if (filled.length < 2 && !forced.has(row)) continue;
    const found = headersAt(row, filled, sheet, hinted, forced.has(row), open);
    for (const header of found) {
      headers.push(header);
      open.splice(0, open.length, ...open.filter((other) => !overlap(other, header.firstColumn, header.lastColumn)), header);
    }
    if (found.length > 0) row = Math.max(row, ...found.map((header) => header.row));
  }
  return headers;
}

function headersAt(row: number, filled: FilledCell[], sheet: SheetCells, hinted: boolean, forced: boolean, open: readonly Header[]): Header[] {
  // Told first, since most lines of a table hold prose.
  if (!forced && filled.some(({ text }) => text.length > LONGEST_UNKNOWN && !matchHeader(text))) return [];
  const single = readRow(row, filled);
  if (single.length === 0) return [];
  if (forced) return [asHeader(single, row, sheet)];
  if (!single.some(({ match }) => match)) return [];
  const double = withRowBelow(single, sheet, hinted);
  return groupsOf(double ?? single, sheet, hinted)
    .filter((cells) => {
      const above = open.find((header) => overlap(header, cells[0]!.column, cells.at(-1)!.column));
      return !above || isSureRepeat(cells, above);
    })
    .map((cells) => asHeader(cells, double ? row + 1 : row, sheet));
}

function asHeader(cells: readonly HeaderCell[], row: number, sheet: SheetCells): Header {
  const last = cells.at(-1)!;
  const width = Math.min(sheet.mergeAt(last.row, last.column)?.columns ?? 1, WIDEST_HEADER);
  const lastColumn = last.column + width - 1;
  const firstColumn = cells[0]!.column;
  const excelTable = sheet.grid.tables.find((table) => table.row === row && table.column <= firstColumn && table.column + table.columns > lastColumn);
  return { row, topRow: Math.min(...cells.map((cell) => cell.row)), cells, firstColumn, lastColumn, excelTable: excelTable ?? null };
}
