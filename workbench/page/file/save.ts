/** Saves the model as .xlsx: what it holds in, bytes out. */
import { writeXlsx, type Cell as FileCell, type CellValue as FileValue, type TableDefinition, type WriteSheet } from "hucre";
import { areaAddress } from "../../../src/table/address";
import { ownValue, type Cell, type Sheet, type TableFacts, type Workbook } from "../../host/model";
import { chartToFile, pageToFile } from "./charts";
import { styleToFile } from "./style";
import { formatToFile, validationToFile } from "./rules";
import { widthOfPoints } from "./widths";

/** Where the add-in's settings are kept in a file saved here: Excel keeps them in a part that hucre does not write. */
export const SETTINGS_PROPERTY = "Insatskollen-arbetsbänk";

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|CONNECT!|BUSY!|FIELD!)$/;

function fileCell(cell: Cell, comment: { author: string; text: string } | undefined): Partial<FileCell> {
  return {
    value: ownValue(cell),
    ...(cell.formula !== undefined && { type: "formula", formula: cell.formula.slice(1), formulaResult: cell.value }),
    ...(cell.formula === undefined && !cell.spilled && typeof cell.value === "string" && ERROR.test(cell.value) && { type: "error" }),
    style: styleToFile(cell.style, cell.numberFormat),
    ...(comment && { comment }),
    ...(cell.link && { hyperlink: { target: cell.link.address ?? "", location: cell.link.documentReference, tooltip: cell.link.screenTip } }),
  };
}

/** A thread of comments becomes one note: whose words each line is stays readable. */
function commentsAt(sheet: Sheet): Map<string, { author: string; text: string }> {
  return new Map(sheet.facts.comments.map(({ row, column, author, text, replies }) => {
    const thread = replies.length ? [{ author, text }, ...replies].map((each) => `${each.author}: ${each.text}`).join("\n") : text;
    return [`${row},${column}`, { author, text: thread }];
  }));
}

function fileTable(table: TableFacts, sheet: Sheet): TableDefinition {
  const columns = table.columnIds.map((_, at) => ({ name: String(sheet.cells.get(table.area.row, table.area.column + at)?.value ?? `Kolumn${at + 1}`) }));
  return {
    name: table.name,
    displayName: table.name,
    range: areaAddress(table.area),
    columns,
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton,
    showTotalRow: table.showTotals,
  };
}

function rowsAndCells(sheet: Sheet): Pick<WriteSheet, "rows" | "cells"> {
  const rows: FileValue[][] = [];
  const cells = new Map<string, Partial<FileCell>>();
  const comments = commentsAt(sheet);
  const place = (row: number, column: number, value: FileValue): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  for (const { row, column, cell } of sheet.cells.entries()) {
    place(row, column, ownValue(cell));
    cells.set(`${row},${column}`, fileCell(cell, comments.get(`${row},${column}`) ?? cell.note));
    comments.delete(`${row},${column}`);
  }
  for (const [where, comment] of comments) {
    const [row, column] = where.split(",").map(Number) as [number, number];
    place(row, column, null);
    cells.set(where, { value: null, comment });
  }
  return { rows, cells };
}

function fileSheet(sheet: Sheet): WriteSheet {
  const { facts } = sheet;
  const widest = Math.max(-1, ...Object.keys(facts.columnWidths).map(Number), ...facts.hiddenColumns);
  const heights = new Map(Object.entries(facts.rowHeights).map(([row, height]) => [Number(row), { height }]));
  for (const row of facts.hiddenRows) heights.set(row, { ...heights.get(row)!, ...{ hidden: true } });
  return {
    name: facts.name,
    ...rowsAndCells(sheet),
    columns: Array.from({ length: widest + 1 }, (_, c) => ({ width: facts.columnWidths[c] === undefined ? undefined : widthOfPoints(facts.columnWidths[c]), hidden: facts.hiddenColumns.includes(c) || undefined })),
    rowDefs: heights,
    merges: facts.merges.map(({ row, column, rows, columns }) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })),
    tables: facts.tables.map((table) => fileTable(table, sheet)),
    dataValidations: facts.validations.map(validationToFile),
    conditionalRules: facts.conditionalFormats.flatMap((format) => formatToFile(format) ?? []),
    charts: facts.charts.flatMap((chart) => chartToFile(chart, sheet) ?? []),
    ...pageToFile(facts.page),
    autoFilter: facts.autoFilter ? { range: areaAddress(facts.autoFilter.area) } : undefined,
    freezePane: facts.frozen ?? undefined,
    hidden: facts.visibility === "Hidden",
    veryHidden: facts.visibility === "VeryHidden",
    protection: facts.protection ? { sheet: true, password: facts.protection.password } : undefined,
    view: { showGridLines: facts.showGridlines, ...(facts.tabColor && { tabColor: { rgb: facts.tabColor.slice(1) } }) },
  };
}

/** Writes the workbook as it stands. */
export async function saveFile(book: Workbook): Promise<Uint8Array> {
  const { author, comments, ...properties } = book.facts.properties;
  const custom = Object.fromEntries(Object.entries(book.facts.customProperties).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  const settings: Record<string, string> = Object.keys(book.facts.settings).length ? { [SETTINGS_PROPERTY]: JSON.stringify(book.facts.settings) } : {};
  return writeXlsx({
    sheets: book.sheets.map(fileSheet),
    activeSheet: Math.max(0, book.facts.order.indexOf(book.facts.activeSheet)),
    namedRanges: book.facts.names.map(({ name, formula, comment, sheet }) => ({ name, range: formula.replace(/^=/, ""), comment: comment || undefined, scope: sheet === null ? undefined : book.sheet(sheet)?.facts.name })),
    properties: { ...properties, creator: author, description: comments, custom: { ...custom, ...settings } },
  });
}
