/** Reads one sheet into blocks: a header with its columns, its lines, and the titles that stand above it. */
import { isNumericYear } from "./years";
import { cellAddress, parseArea } from "./address";
import { readAnswers } from "./answers";
import { BodyReader, type Belonging, type Body } from "./body";
import { readColumns } from "./columns";
import { findHeaders, type Header } from "./header-rows";
import { sectionHeading } from "./headings";
import { isRemark, pointsElsewhere, saysNone } from "./notes";
import type { AnswersSheet, Corrections, TableColumn, TableNote } from "./reading";
import { lineText, namesRegionInFull, regionsOfTitle } from "./region-titles";
import { bareNumber, mentionedSection, type SectionMention } from "./section-text";
import { type FilledCell, SheetCells } from "./sheet-cells";
import { titledOrigin, type TitledOrigin } from "./titled-origin";

/** A line above a table, nearest first. */
export interface Title {
  row: number;
  text: string;
  mention: SectionMention | null;
  bare: number | null;
}

export interface Block {
  sheet: SheetCells;
  /** Sheet name and header address: what a correction is remembered by. */
  key: string;
  header: Header;
  columns: readonly TableColumn[];
  body: Body;
  titles: readonly Title[];
  /** What its titles say, or else those of the table above it. */
  titled: TitledOrigin;
  /** The header stands once more below an earlier one, with nothing between that names another section. */
  repeats: boolean;
}

/** A note without a table: on a sheet or below a title that names a section. */
export interface LooseNote {
  sheet: SheetCells;
  note: TableNote;
  belongs: SectionMention;
  /** The sheet's name says so, not a title. */
  bySheet: boolean;
}

export interface SheetReading {
  sheet: SheetCells;
  mention: SectionMention | null;
  bare: number | null;
  blocks: readonly Block[];
  notes: readonly LooseNote[];
  answers: AnswersSheet | null;
  /** Short lines near the top and above tables: titles, where region and year may stand. */
  titles: readonly string[];
}

const TITLE_ROWS = 40;
const TOP_ROWS = 15;
const LONGEST_TITLE = 300;

/** Address by which a table is known: "3.4 Boende!A4". */
export function tableKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** The short lines at the top of a sheet, above its first table. */
function topLines(sheet: SheetCells, end: number): string[] {
  const lines: string[] = [];
  for (let row = sheet.firstRow; row < Math.min(end, sheet.firstRow + TOP_ROWS); row++) {
    const filled = sheet.filled(row);
    if (filled.length >= 1 && filled.length <= 2 && filled.every(({ text }) => text.length <= LONGEST_TITLE)) lines.push(filled.map(({ text }) => text).join(" "));
  }
  return lines;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || saysNone(text) || isRemark(text)) return false;
  const mention = mentionedSection(text);
  if (mention && mention.strength >= 2) return true;
  return /^\s*(återrapport|(tabell|fråga|avsnitt|område|bilaga)\s*\d)/i.test(text) || bareNumber(text) !== null || isNumericYear(text) || regionsOfTitle(text).length > 0;
}

/** It names a region in full among other things, and does not say whose the next table is. */
function isMention(text: string): boolean {
  return text.length <= LONGEST_TITLE && namesRegionInFull(text) && !saysNone(text) && !isRemark(text);
}

/** Whether a row follows upon nothing or on a title, other mentions between: such a line is no insats of the table above. */
function isApart(row: number, cellsOf: (row: number) => readonly FilledCell[]): boolean {
  for (let above = row - 1; above > row - TITLE_ROWS; above--) {
    const filled = cellsOf(above);
    const text = lineText(filled);
    if (filled.length === 0 || (text !== null && isTitle(text))) return true;
    if (text === null || !isMention(text)) return false;
  }
  return false;
}

/**
 * Lines above a header, nearest first, up to the table above (`floor`); there, only what looks like a title counts.
 * Where tables stand beside each other (not `alone`), each has the titles in its own columns.
 */
function titlesAbove(sheet: SheetCells, header: Header, floor: number | null, alone: boolean): { titles: Title[]; top: number } {
  const titles: Title[] = [];
  const cellsOf = (row: number) => sheet.filled(row).filter(({ column }) => alone || (column >= header.firstColumn && column <= header.lastColumn));
  let top = header.topRow;
  for (let row = header.topRow - 1; row > (floor ?? sheet.firstRow - 1) && titles.length < TITLE_ROWS; row--) {
    const filled = cellsOf(row);
    if (filled.length === 0) continue;
    const line = lineText(filled);
    const text = line ?? filled.map((cell) => cell.text).join(" ");
    const apart = line === null && (filled.length > 2 || !/^\D{0,10}\d/.test(text));
    if (floor !== null && (apart || !(isTitle(text) || (isMention(text) && isApart(row, cellsOf))))) break;
    const near = filled.length <= 3 && text.length <= 2 * LONGEST_TITLE;
    titles.push({ row, text, mention: near && !saysNone(text) ? mentionedSection(text) : null, bare: near ? bareNumber(text) : null });
    top = row;
  }
  return { titles, top };
}

/** Notes where no table is: the line above or the sheet's name tells the section, and a title whose they are. */
function looseNotes(sheet: SheetCells, from: number, to: number, bySheet: SectionMention | null): LooseNote[] {
  const notes: LooseNote[] = [];
  let heading: SectionMention | null = null;
  let region: string | null | undefined;
  for (let row = from; row < Math.min(to, from + TITLE_ROWS * 3); row++) {
    const filled = sheet.filled(row);
    const [first] = filled;
    if (!first || filled.length > 2) continue;
    const last = filled.at(-1)!;
    const belongs = heading ?? bySheet;
    if (belongs && (saysNone(last.text) || pointsElsewhere(last.text))) {
      notes.push({ sheet, note: { ...sheet.cell(row, last.column), saysNone: saysNone(last.text), ...(region !== undefined && { region }) }, belongs, bySheet: heading === null });
    } else {
      heading = sectionHeading(filled, row, sheet, new Set(), false)?.mention ?? heading;
      const regions = regionsOfTitle(lineText(filled) ?? "");
      if (regions.length > 0) region = regions.length === 1 ? regions[0]!.code : null;
    }
  }
  return notes;
}

interface Placed {
  header: Header;
  titles: Title[];
  above: Placed | null;
  /** No other table stands beside it. */
  alone: boolean;
  end: number;
  /** The first column of the next table to the right. */
  right: number;
  block?: Block;
}

/** Where each table ends: at the title of the next below it, or at the sheet's end. */
function placeHeaders(sheet: SheetCells, headers: readonly Header[]): Placed[] {
  const open: Placed[] = [];
  const placed: Placed[] = [];
  const beside = new Map<number, number>();
  const starts = [...new Set(headers.map(({ firstColumn }) => firstColumn))].sort((a, b) => a - b);
  for (const { row } of headers) beside.set(row, (beside.get(row) ?? 0) + 1);
  const shares = (a: Header, b: Header) => a.firstColumn <= b.lastColumn && a.lastColumn >= b.firstColumn;
  for (const header of headers) {
    const over = open.filter((other) => shares(other.header, header));
    const higher = (over.length > 0 ? over : open).filter((other) => other.header.row < header.row);
    const floor = higher.length > 0 ? Math.max(...higher.map((other) => other.header.row)) : null;
    const alone = beside.get(header.row) === 1;
    const { titles, top } = titlesAbove(sheet, header, floor, alone);
    const one: Placed = { header, titles, alone, above: over.at(-1) ?? null, end: sheet.endRow, right: starts.find((column) => column > header.lastColumn) ?? Infinity };
    for (const other of over) other.end = Math.max(other.header.row + 1, top);
    open.splice(0, open.length, ...open.filter((other) => !over.includes(other)), one);
    placed.push(one);
  }
  return placed;
}

/** Reads a sheet. Yields now and then. */
export function* readSheet(sheet: SheetCells, corrections: Corrections["tables"] = {}): Generator<undefined, SheetReading> {
  const mention = mentionedSection(sheet.grid.name);
  const bare = bareNumber(sheet.grid.name);
  const hinted = mention !== null || bare !== null || topLines(sheet, sheet.endRow).some((text) => (mentionedSection(text)?.strength ?? 0) >= 2);
  const forced = new Set<number>();
  for (const key of Object.keys(corrections)) {
    const at = key.lastIndexOf("!");
    const cell = key.slice(0, at) === sheet.grid.name ? parseArea(key.slice(at + 1)) : null;
    if (cell && !corrections[key]!.ignored) forced.add(cell.row);
  }
  const placed = placeHeaders(sheet, yield* findHeaders(sheet, hinted, forced));
  for (const one of placed) one.block = yield* readBlock(sheet, one, { hinted, settled: mention !== null }, corrections);
  const end = placed[0]?.header.topRow ?? sheet.endRow;
  const answers = yield* readAnswers(sheet, end);
  const notes = answers ? [] : looseNotes(sheet, sheet.firstRow, end, mention);
  return {
    sheet,
    mention,
    bare,
    blocks: placed.map(({ block }) => block!).filter(({ key }) => !corrections[key]?.ignored),
    notes,
    answers,
    titles: [...new Set([...topLines(sheet, answers?.area.row ?? end), ...placed.flatMap(({ titles }) => titles.map(({ text }) => text))])],
  };
}

interface Context {
  /** The sheet speaks of a section, somewhere; `settled`: by its name. */
  hinted: boolean;
  settled: boolean;
}

function* readBlock(
  sheet: SheetCells,
  { header, titles, above, alone, end, right }: Placed,
  { hinted, settled }: Context,
  corrections: NonNullable<Corrections["tables"]>,
): Generator<undefined, Block> {
  const key = tableKey(sheet.grid.name, header.row, header.firstColumn);
  const columns = readColumns(sheet, header, { end, right }, hinted, corrections[key]?.columns);
  const named = titles.some(({ mention, bare }) => mention || bare !== null);
  const heading: Belonging | null = !named && above ? (above.block?.body.heading ?? null) : null;
  const body = yield* new BodyReader(sheet, header, columns, heading, alone, settled).read(end);
  return { sheet, key, header, columns, body, titles, titled: titledOrigin(titles, above?.block?.titled), repeats: above !== null && !named };
}
