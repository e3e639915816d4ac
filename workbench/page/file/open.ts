/** Opens an .xlsx file on the user's machine: bytes in, the model's contents out. */
import { dateToSerial, readXlsx, type Cell as FileCell, type CellValue as FileValue, type NamedRange, type Sheet as FileSheet } from "hucre";
import { cellAddress, parseArea } from "../../../src/table/address";
import { FileProblem as Refusal, readWorkbookFile } from "../../../src/workbook-file";
import type { BookContents, Cell, CellValue, CommentFacts, NameFacts, SheetContents, TableFacts } from "../../host/model";
import { styleFromFile } from "./style";
import { formatFromFile, validationFromFile } from "./rules";
import { SETTINGS_PROPERTY } from "./save";
import { pointsOfWidth } from "./widths";

/** Larger files than this are refused before they are unpacked. */
const LIMIT = 50 * 1024 * 1024;

export type FileProblem = "notXlsx" | "encrypted" | "tooLarge" | "broken";

/** Why a file could not be opened; `details` holds the reader's own words. */
export class UnreadableFile extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly fileName: string,
    readonly details = "",
  ) {
    super(`${fileName}: ${problem} ${details}`);
  }
}

const plain = (value: FileValue): CellValue => (value instanceof Date ? dateToSerial(value) : value);

function cellOf(value: FileValue, found: FileCell | undefined, theme: readonly string[]): Cell {
  const numberFormat = found?.style?.numFmt ?? (value instanceof Date ? "yyyy-mm-dd" : undefined);
  return {
    value: plain(found?.formula !== undefined ? (found.formulaResult ?? value) : value),
    ...(found?.formula !== undefined && { formula: `=${found.formula}` }),
    ...(numberFormat !== undefined && numberFormat !== "General" && { numberFormat }),
    ...(found?.comment && { note: { text: found.comment.text, author: found.comment.author ?? "" } }),
    ...(found?.hyperlink && { link: { address: found.hyperlink.target || undefined, documentReference: found.hyperlink.location, screenTip: found.hyperlink.tooltip } }),
    style: styleFromFile(found?.style, theme),
  };
}

function cellsOf(sheet: FileSheet, theme: readonly string[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  sheet.rows.forEach((row, r) => row.forEach((value, c) => {
    if (value !== null && value !== undefined) cells[cellAddress(r, c)] = cellOf(value, sheet.cells?.get(`${r},${c}`), theme);
  }));
  for (const [place, found] of sheet.cells ?? []) {
    const [row, column] = place.split(",").map(Number) as [number, number];
    cells[cellAddress(row, column)] ??= cellOf(found.value, found, theme);
  }
  return cells;
}

function tablesOf(sheet: FileSheet, firstId: number): TableFacts[] {
  return (sheet.tables ?? []).flatMap((table, at) => {
    const area = table.range ? parseArea(table.range) : null;
    if (!area) return [];
    return [{
      id: firstId + at,
      name: table.displayName ?? table.name,
      area,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      showBandedRows: table.showRowStripes ?? true,
      style: table.style ?? "TableStyleMedium2",
      columnIds: table.columns.map((_, column) => column + 1),
    }];
  });
}

function commentsOf(sheet: FileSheet, people: ReadonlyMap<string, string>): CommentFacts[] {
  const all = sheet.threadedComments ?? [];
  const written = (id: string): string => people.get(id) ?? "";
  return all.flatMap((comment) => {
    const place = comment.ref ? parseArea(comment.ref) : null;
    if (!place || comment.parentId) return [];
    const replies = all.filter((each) => each.parentId === comment.id).map((each) => ({ id: each.id, author: written(each.personId), text: each.text }));
    return [{ id: comment.id, row: place.row, column: place.column, author: written(comment.personId), text: comment.text, resolved: comment.done ?? false, replies }];
  });
}

function sheetOf(sheet: FileSheet, theme: readonly string[], people: ReadonlyMap<string, string>, firstTable: number): SheetContents {
  const comments = commentsOf(sheet, people);
  const at = cellsOf(sheet, theme);
  // A threaded comment leaves a plain note behind for older programs: one of them is enough.
  for (const { row, column } of comments) delete at[cellAddress(row, column)]?.note;
  const rows = [...(sheet.rowDefs ?? [])];
  const columns = sheet.columns ?? [];
  const filter = sheet.autoFilter ? parseArea(sheet.autoFilter.range) : null;
  return {
    name: sheet.name,
    at,
    comments,
    visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    tabColor: sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : "",
    protection: sheet.protection?.sheet ? { options: {}, password: sheet.protection.password } : null,
    merges: (sheet.merges ?? []).map((merge) => ({ row: merge.startRow, column: merge.startCol, rows: merge.endRow - merge.startRow + 1, columns: merge.endCol - merge.startCol + 1 })),
    tables: tablesOf(sheet, firstTable),
    validations: (sheet.dataValidations ?? []).map(validationFromFile),
    conditionalFormats: (sheet.conditionalRules ?? []).map((rule, place) => formatFromFile(rule, theme, place)),
    autoFilter: filter ? { area: filter, criteria: {} } : null,
    columnWidths: Object.fromEntries(columns.flatMap((column, c) => (column.width ? [[c, pointsOfWidth(column.width)]] : []))),
    rowHeights: Object.fromEntries(rows.flatMap(([row, { height }]) => (height ? [[row, height]] : []))),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    hiddenColumns: columns.flatMap((column, c) => (column.hidden ? [c] : [])),
    frozen: sheet.freezePane ? { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 } : null,
    showGridlines: sheet.view?.showGridLines ?? true,
  };
}

/** Names that Excel makes for a page's print area and titles are left out: saving makes them anew from the page. */
function nameOf({ name, range, comment = "", scope }: NamedRange): NameFacts[] {
  return name.startsWith("_xlnm.") ? [] : [{ name, formula: `=${range}`, comment, visible: true, sheet: scope ?? null }];
}

const REFUSED: Partial<Record<Refusal["kind"], FileProblem>> = { password: "encrypted", tooLarge: "tooLarge", tooManySheets: "tooLarge", damaged: "broken", unsafe: "broken" };

function problemOf(error: unknown): FileProblem {
  if (error instanceof Refusal) return REFUSED[error.kind] ?? "notXlsx";
  const name = error instanceof Error ? error.constructor.name : "";
  if (name === "EncryptedFileError" || name === "DecryptionError") return "encrypted";
  return name === "ZipError" || name === "UnsupportedFormatError" ? "notXlsx" : "broken";
}

function settingsIn(custom: Record<string, unknown>): Record<string, unknown> {
  try {
    const settings: unknown = JSON.parse(String(custom[SETTINGS_PROPERTY] ?? "{}"));
    return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/**
 * Reads a workbook. Throws UnreadableFile, with the kind of trouble, when it is no workbook, is broken, has a
 * password or is too large; nothing else is thrown.
 */
export async function openFile(bytes: ArrayBuffer, fileName: string): Promise<BookContents> {
  if (bytes.byteLength > LIMIT) throw new UnreadableFile("tooLarge", fileName);
  try {
    // The add-in's own reader goes first: it holds its limits whatever the file declares, and stops what multiplies.
    await readWorkbookFile(new Uint8Array(bytes), fileName);
    const book = await readXlsx(new Uint8Array(bytes), { readStyles: true });
    if (book.sheets.length === 0) throw new UnreadableFile("broken", fileName);
    const theme = book.themeColors ?? [];
    const people = new Map((book.persons ?? []).map((person) => [person.id, person.displayName]));
    let tables = 1;
    const sheets = book.sheets.map((sheet) => {
      const contents = sheetOf(sheet, theme, people, tables);
      tables += contents.tables?.length ?? 0;
      return contents;
    });
    const { custom = {}, creator, title, subject, keywords, category, company, manager, description } = book.properties ?? {};
    const given = Object.entries({ author: creator, title, subject, keywords, category, company, manager, comments: description });
    return {
      fileName,
      sheets,
      activeSheet: book.sheets[book.activeSheet ?? 0]?.name,
      names: (book.namedRanges ?? []).flatMap(nameOf),
      settings: settingsIn(custom),
      properties: Object.fromEntries(given.flatMap(([name, text]) => (text ? [[name, text]] : []))),
      customProperties: Object.fromEntries(Object.entries(custom).flatMap(([name, value]) => (name === SETTINGS_PROPERTY ? [] : [[name, plain(value)]]))),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(problemOf(error), fileName, error instanceof Error ? error.message : String(error));
  }
}
