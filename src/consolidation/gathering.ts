/** From a recognised workbook to rows of the national table. */
import { compilationSection } from "../catalogue";
import { cellAddress } from "../table/address";
import { regionOf, regionOfNote } from "../table/insatser";
import type { Insats, InsatsTable, TableColumn, WorkbookReading } from "../table/reading";
import { SheetCells } from "../table/sheet-cells";
import type { ExtraColumns } from "./extra-columns";
import { ofTexts, TEXT_ROLES, type ConsolidatedNote, type ConsolidatedRow, type TextRole } from "./row";

/** A table of a file, as it was recognised. */
export interface GatheredTable {
  /** 1–7 of the national compilation; `null`: could not tell, so that somebody must say. */
  section: number | null;
  /** The template's own number: "3.4". */
  templateSection: string | null;
  sheet: string;
  /** "A4", the corner of its header. */
  cell: string;
  /** Insatser. */
  rows: number;
  notes: number;
  hidden: boolean;
}

/** What gathering hands on as it goes. */
export interface GatheringSink {
  extras: ExtraColumns;
  row(row: ConsolidatedRow): void;
  note(note: ConsolidatedNote): void;
}

/** Insatser between two pauses. */
const STEP = 50;

/** Hands on the insatser and notes of a workbook, table by table, and tells of its tables. Pauses now and then. */
export function* gathering(workbook: WorkbookReading, file: number, sink: GatheringSink): Generator<undefined, GatheredTable[]> {
  const sheets = new Map<string, SheetCells>();
  for (const grid of workbook.grids) sheets.set(grid.name, yield* SheetCells.of(grid));
  const tables: GatheredTable[] = [];
  for (const table of workbook.tables) {
    const section = compilationSection(table.template.value, table.section.value);
    const cells = sheets.get(table.sheet)!;
    const common = { section, templateSection: table.section.value, year: table.year.value ?? workbook.year.value };
    const others = otherColumns(table, sink.extras);
    for (const [at, insats] of table.insatser.entries()) {
      if (at % STEP === 0) yield;
      sink.row({
        ...common,
        region: regionOf(insats, table, workbook),
        texts: textsOf(cells, table, insats),
        extras: others.flatMap(([number, column]) => filled(number, textIn(cells, table, insats, [column]))),
        place: { file, sheet: table.sheet, row: insats.row, column: table.area.column },
      });
    }
    for (const note of table.notes) {
      const { row, column, text, saysNone } = note;
      sink.note({ section, region: regionOfNote(note, table, workbook), year: common.year, text, saysNone, place: { file, sheet: table.sheet, row, column } });
    }
    const { sheet, area, insatser, notes, hidden } = table;
    tables.push({ section, templateSection: table.section.value, sheet, cell: cellAddress(area.row, area.column), rows: insatser.length, notes: notes.length, hidden });
  }
  return tables;
}

const isText = (role: TableColumn["role"]["value"]): role is TextRole => TEXT_ROLES.some((one) => one === role);

/** The columns that are not the template's texts, each with its number over all files. */
function otherColumns({ columns }: InsatsTable, extras: ExtraColumns): [number: number, column: number][] {
  const others = columns.filter(({ role }) => !isText(role.value));
  const numbers = extras.numbered(others.map(({ header }) => header));
  return others.map(({ column }, at) => [numbers[at]!, column]);
}

const filled = (number: number, text: string): [number, string][] => (text === "" ? [] : [[number, text]]);

function textsOf(cells: SheetCells, table: InsatsTable, insats: Insats): Record<TextRole, string> {
  return ofTexts((role) => {
    const [first, ...others] = insats.cells[role] ?? [];
    if (first) return others.length === 0 ? first.text : [first, ...others].map((cell) => cell.text).join("\n");
    // A dash says nothing of the insats, but it is what the cell says.
    return textIn(cells, table, insats, table.columns.flatMap((column) => (column.role.value === role ? [column.column] : [])));
  });
}

/** All that stands in some columns on the lines of an insats; a cell merged over several insatser is said of each. */
function textIn(cells: SheetCells, table: InsatsTable, { row, rows }: Insats, columns: readonly number[]): string {
  const texts: string[] = [];
  for (let at = row; at < row + rows; at += 1) for (const column of columns) texts.push(cells.text(at, column));
  const own = texts.filter((text) => text !== "");
  if (own.length > 0) return own.join("\n");
  return columns
    .map((column) => cells.mergeFromAbove(row, column))
    .map((merge) => (merge && merge.row > table.headerRow ? cells.text(merge.row, merge.column) : ""))
    .filter((text) => text !== "")
    .join("\n");
}
