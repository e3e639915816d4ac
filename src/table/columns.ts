/** Gives each column of a table its role: by its header first, then by its company, its cells and its place. */
import { findRegion } from "../catalogue";
import type { ColumnRole } from "../catalogue/template";
import type { TagColumn } from "../language/tag-columns";
import { columnLetters } from "./address";
import { CORE, type Header, type HeaderCell } from "./header-rows";
import { because, given, judged } from "./judge";
import type { Judged, TableColumn } from "./reading";
import { bareNumber, sectionOfCell, type SectionMention } from "./section-text";
import type { SheetCells } from "./sheet-cells";
import { ownTagHeaders } from "./tag-headers";

type Role = Judged<ColumnRole | null>;
type Sample = readonly { row: number; text: string }[];

/** A column that may have a role. Its cells are looked at when they are asked for: of most columns the header says all. */
class Candidate {
  private taken: Sample | null = null;

  constructor(
    readonly column: number,
    readonly cell: HeaderCell | null,
    private readonly take: (column: number) => Sample,
  ) {}

  /** Texts of the column's first cells with content. */
  get sample(): Sample {
    return (this.taken ??= this.take(this.column));
  }
}

const SAMPLE_ROWS = 300;
const SAMPLE_LINES = 100;

/** The first lines of a body that hold more than one cell: lines with one are headings and notes. */
function sampleRows(sheet: SheetCells, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < Math.min(to, from + SAMPLE_ROWS) && rows.length < SAMPLE_LINES; row++) {
    if (sheet.filled(row).length > 1) rows.push(row);
  }
  return rows;
}

const share = <T>(items: readonly T[], test: (item: T) => boolean): number => (items.length === 0 ? 0 : items.filter(test).length / items.length);

/** How much of a column tells sections, by number or name. Whole numbers 1, 2, 3 … in every line only count lines. */
function tellsSection(sheet: SheetCells, { column, sample }: Candidate, least: SectionMention["strength"] = 1): number {
  return share(sample, ({ row, text }) => text.length <= 160 && (sectionOfCell(sheet.value(row, column), text)?.strength ?? 0) >= least);
}

function countsLines({ sample }: Candidate): boolean {
  const numbers = sample.map(({ text }) => bareNumber(text));
  return numbers.length > 0 && numbers.every((number, index) => number !== null && (index === 0 || number === numbers[index - 1]! + 1 || number === 1));
}

const tellsRegion = ({ sample }: Candidate): boolean =>
  sample.length === 0 || share(sample, ({ text }) => text.length <= 60 && (findRegion(text) !== null || text.length <= 40)) >= 0.5;

/** Whether the cells of a column agree with what its header promises. */
function holds(role: ColumnRole, candidate: Candidate, sheet: SheetCells): boolean {
  if (role === "region") return tellsRegion(candidate);
  if (role !== "section" && role !== "area") return true;
  const { cell, sample } = candidate;
  const sure = cell!.match!.strength >= 3;
  if (sample.length === 0) return sure;
  if (tellsSection(sheet, candidate) >= 0.5) return true;
  return role === "section" && (sure || !countsLines(candidate)) && share(sample, ({ text }) => bareNumber(text) !== null) >= 0.5;
}

/** The columns of a table: those with a header, those between them with cells, an unheaded one to the left, and those filled to the right. */
function candidates(sheet: SheetCells, header: Header, { end, right }: Reach): Candidate[] {
  const byColumn = new Map(header.cells.map((cell) => [cell.column, cell]));
  const list: Candidate[] = [];
  let rows: readonly number[] | null = null;
  const take = (column: number) => (rows ??= sampleRows(sheet, header.row + 1, end)).filter((row) => sheet.says(row, column)).map((row) => ({ row, text: sheet.text(row, column) }));
  const named = header.cells.some(({ match }) => match?.roles[0] === "name");
  for (let column = Math.max(0, header.firstColumn - (named ? 0 : 1)); column <= header.lastColumn; column++) {
    const candidate = new Candidate(column, byColumn.get(column) ?? null, take);
    if (candidate.cell || candidate.sample.length > 0) list.push(candidate);
  }
  for (let column = header.lastColumn + 1; column < right && isFilledBeside(sheet, header, column, end); column++) list.push(new Candidate(column, null, take));
  return list;
}

/** Whether a column has words beside the table's own: what somebody wrote to the right of a line is of that line. */
function isFilledBeside(sheet: SheetCells, { row: top, firstColumn, lastColumn }: Header, column: number, end: number): boolean {
  for (let row = top + 1; row < end; row++) {
    if (!sheet.says(row, column)) continue;
    for (let own = firstColumn; own <= lastColumn; own++) if (sheet.says(row, own)) return true;
  }
  return false;
}

/** How far a table may go: the row after its last, and the first column of what stands to the right of it. */
export interface Reach {
  end: number;
  right: number;
}

/** Roles of a table's columns, left to right. `hinted`: the sheet speaks of a section. */
export function readColumns(
  sheet: SheetCells,
  header: Header,
  reach: Reach,
  hinted: boolean,
  corrected: Readonly<Record<string, ColumnRole | null>> = {},
): TableColumn[] {
  const found = candidates(sheet, header, reach);
  const tags = tagColumns(sheet, header, reach.end, found.filter(({ column }) => corrected[columnLetters(column)] === undefined));
  // Our own tags say what we think, and must not be read as what the report says.
  // What stands to the right without a header is a remark, and no column of the template by its place.
  const all = found.filter(({ column }) => !tags.has(column) && column <= header.lastColumn);
  const roles = new Map<number, Role>();
  const taken = () => new Set([...roles.values()].map(({ value }) => value));
  for (const { column } of found) {
    const role = corrected[columnLetters(column)];
    if (role !== undefined) roles.set(column, given(role));
  }
  bySureHeaders(sheet, all, roles);
  byAmbiguousHeaders(sheet, all, roles, taken);
  byMergedHeader(sheet, all, roles);
  byContent(sheet, all, roles, hinted);
  byPlace(all, roles, taken, hinted);
  return found.map(({ column, cell }) => {
    const tag = tags.get(column);
    const unknown = because(tag ? "tagColumn" : cell ? "headerUnknown" : "headerMissing");
    const role = roles.get(column) ?? judged(null, cell ? "certain" : "likely", unknown);
    return {
      column,
      header: cell?.text ?? "",
      ...(cell && cell.row !== header.row && { headerRow: cell.row }),
      role,
      ...(tag && { tag }),
      ...(column > header.lastColumn && role.value === null && { beside: true }),
    };
  });
}

/** The columns that Insatskollen writes its tags in. */
function tagColumns(sheet: SheetCells, header: Header, end: number, found: readonly Candidate[]): Map<number, TagColumn> {
  const headed = found.flatMap(({ column, cell }) => (cell ? [{ column, text: cell.text }] : []));
  const tags = ownTagHeaders(headed.map(({ text }) => text), (at) => textsUnder(sheet, header, end, headed[at]!.column));
  return new Map(headed.flatMap(({ column }, at) => (tags[at] ? [[column, tags[at]] as const] : [])));
}

function* textsUnder(sheet: SheetCells, header: Header, end: number, column: number): Generator<string> {
  for (let row = header.row + 1; row < end; row++) if (sheet.says(row, column)) yield sheet.text(row, column);
}

function bySureHeaders(sheet: SheetCells, all: readonly Candidate[], roles: Map<number, Role>): void {
  for (const candidate of all) {
    const match = candidate.cell?.match;
    if (!match || match.strength < 2 || roles.has(candidate.column)) continue;
    const role = match.roles.find((possible) => holds(possible, candidate, sheet));
    if (role) roles.set(candidate.column, judged(role, match.strength >= 3 ? "certain" : "likely", match.reason));
  }
}

/** The template has name and short description in one column; some have a column for each, side by side. */
function isDescription(role: ColumnRole, { cell, column }: Candidate, roles: ReadonlyMap<number, Role>): boolean {
  return role === "name" && /beskrivning|description/i.test(cell!.text) && roles.get(column - 1)?.value === "name";
}

/** Goals may stand in a column for each framework ("RUS", "Agenda 2030"); an empty one is prepared for our tags. */
const isMoreGoals = (role: ColumnRole, { sample }: Candidate): boolean => role === "goals" && sample.length > 0;

function byAmbiguousHeaders(sheet: SheetCells, all: readonly Candidate[], roles: Map<number, Role>, taken: () => Set<ColumnRole | null>): void {
  const company = [...roles.values()].filter(({ value }) => value && CORE.includes(value)).length;
  for (const candidate of all) {
    const match = candidate.cell?.match;
    if (!match || match.strength > 1 || roles.has(candidate.column)) continue;
    const free = match.roles.find((role) => !taken().has(role) && holds(role, candidate, sheet)) ?? match.roles.find((role) => isMoreGoals(role, candidate) || isDescription(role, candidate, roles));
    if (free) roles.set(candidate.column, judged(free, company >= 2 ? "likely" : "maybe", match.reason));
    else roles.set(candidate.column, judged(null, "likely", because("headerTaken", { text: candidate.cell!.text })));
  }
}

/** A column without a header below a header merged over it belongs to that header. */
function byMergedHeader(sheet: SheetCells, all: readonly Candidate[], roles: Map<number, Role>): void {
  for (const [index, { column, cell }] of all.entries()) {
    if (cell || roles.has(column)) continue;
    const left = all.slice(0, index).findLast((candidate) => candidate.cell)?.cell;
    const width = left ? (sheet.mergeAt(left.row, left.column)?.columns ?? 1) : 0;
    const role = left && left.column + width > column ? roles.get(left.column) : undefined;
    if (role) roles.set(column, judged(role.value, "likely", because("columnPlace")));
  }
}

/**
 * A column whose cells name sections tells them; but goals, too, may carry their names. Under a header that says
 * something else ("Ansvarig enhet", "Målgrupp") they must do so outright, and nothing else may tell the section.
 */
function byContent(sheet: SheetCells, all: readonly Candidate[], roles: Map<number, Role>, hinted: boolean): void {
  const goals = () => [...roles.values()].filter(({ value }) => value === "goals").length;
  const isTold = hinted || [...roles.values()].some(({ value }) => value === "section" || value === "area");
  for (const candidate of all) {
    const role = roles.get(candidate.column);
    if (role && role.value !== null && !(role.value === "goals" && role.certainty !== "certain" && goals() > 1)) continue;
    const isOther = candidate.cell !== null && candidate.cell.match === null;
    if (isOther && isTold) continue;
    if (role?.certainty === "given" || candidate.sample.length < 2 || tellsSection(sheet, candidate, isOther ? 2 : 1) < 0.8) continue;
    const numbers = share(candidate.sample, ({ text }) => /\d/.test(text)) >= 0.5;
    if (candidate.sample.some(({ text }) => text.length > 120)) continue;
    roles.set(candidate.column, judged(numbers ? "section" : "area", "likely", because("columnContent")));
  }
}

/** What is still missing, taken from columns of text in the template's order, where there is one to take. */
function byPlace(all: readonly Candidate[], roles: Map<number, Role>, taken: () => Set<ColumnRole | null>, hinted: boolean): void {
  const isText = ({ sample }: Candidate) => share(sample, ({ text }) => /\p{L}{3}/u.test(text)) >= 0.5;
  const free = all.filter((candidate) => (!roles.has(candidate.column) || roles.get(candidate.column)!.value === null) && isText(candidate));
  const unheaded = free.filter(({ cell, column }) => !cell && roles.get(column)?.certainty !== "given");
  const place = (role: ColumnRole, candidate: Candidate | undefined): void => {
    if (candidate) roles.set(candidate.column, judged(role, "maybe", because("columnPlace")));
  };
  if (!taken().has("name")) {
    const firstCore = Math.min(...all.filter(({ column }) => CORE.includes(roles.get(column)?.value as ColumnRole)).map(({ column }) => column));
    place("name", (hinted ? free : unheaded).findLast(({ column }) => column < firstCore) ?? unheaded[0]);
  }
  if (!hinted) return;
  for (const role of ["outputs", "outcomes"] as const) {
    const long = free.filter(({ column, sample }) => !roles.get(column)?.value && share(sample, ({ text }) => text.length > 40) >= 0.5);
    if (!taken().has(role)) place(role, long[0]);
  }
}
