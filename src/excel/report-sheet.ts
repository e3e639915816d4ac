/** A report sheet as it stands in the workbook: laid out, filled, and read back. */
import { cellAddress, parseArea, quotedSheet } from "../table/address";
import { packed } from "./blocks";
import { asTyped, fromExcel, same } from "./cells";
import { ExcelProblem, type ReportSheet } from "./port";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

/** The title stands alone in the first row; the header follows. */
const HEADER_ROW = 1;
const FITTING = 500_000;
const MOST_ROWS = 1_000;
/** Points a character takes, and how narrow and wide a column may be. */
const [PER_CHARACTER, NARROWEST, WIDEST] = [5.5, 60, 330];

export type ReportContents = Pick<ReportSheet, "title" | "rows" | "links" | "linkColumn">;

type Row = { at: number; cells: readonly (string | number)[]; link: ReportSheet["links"][number] };

/** Fills an empty sheet: title, header, rows, links. Rejects when Excel took a text for something else. */
export async function fillSheet(send: Send, id: string, { title, rows, links, linkColumn = 0 }: ReportContents): Promise<void> {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const placed = rows.map((cells, r): Row => ({ at: HEADER_ROW + r, cells, link: links[r] ?? null }));
  for (const parcel of packed(placed, FITTING, ({ cells }) => cells.reduce((sum: number, cell) => sum + String(cell).length + 6, 120), MOST_ROWS)) {
    const first = parcel[0]!.at;
    const range = await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      // Links before texts: a link writes its own text into the cell.
      for (const { at, cells, link } of parcel) if (link) sheet.getCell(at, linkColumn).hyperlink = hyperlink(link, String(cells[linkColumn] ?? ""));
      const block = rangeAt(sheet, { row: first, column: 0, rows: parcel.length, columns });
      block.values = parcel.map(({ cells }) => Array.from({ length: columns }, (_, c) => asTyped(cells[c] ?? "", null)));
      return block.load("values");
    });
    parcel.forEach(({ cells }, r) => cells.forEach((cell, c) => {
      if (!same(fromExcel(range.values[r]![c]), cell === "" ? null : cell)) throw new ExcelProblem("unknown", { excel: `${cell} → ${range.values[r]![c]}` });
    }));
  }
  await send(({ workbook }) => layOut(workbook.worksheets.getItem(id), title, rows, columns));
}

/** Title and header bold, header frozen, columns as wide as their texts within reason, long texts wrapped. */
function layOut(sheet: Excel.Worksheet, title: string, rows: ReportContents["rows"], columns: number): void {
  const heading = sheet.getCell(0, 0);
  heading.values = [[asTyped(title, null)]];
  heading.format.font.bold = true;
  heading.format.font.size = 14;
  if (rows.length === 0) return;
  rangeAt(sheet, { row: HEADER_ROW, column: 0, rows: 1, columns }).format.font.bold = true;
  const all = rangeAt(sheet, { row: HEADER_ROW, column: 0, rows: rows.length, columns }).format;
  all.wrapText = true;
  all.verticalAlignment = "Top";
  for (let c = 0; c < columns; c++) {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[c] ?? "").length), 0);
    rangeAt(sheet, { row: HEADER_ROW, column: c, rows: rows.length, columns: 1 }).format.columnWidth = Math.min(WIDEST, Math.max(NARROWEST, longest * PER_CHARACTER));
  }
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}

function hyperlink({ sheet, row, column }: NonNullable<ReportSheet["links"][number]>, text: string): Excel.RangeHyperlink {
  const place = `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
  return { documentReference: place, screenTip: place, textToDisplay: text || place };
}

/** Reads a report of ours back, so that it can be made again as it was. Its links stand in column `linkColumn`. */
export async function readSheet(send: Send, id: string, linkColumn = 0): Promise<ReportContents> {
  const used = await send(({ workbook }) => workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"));
  if (used.isNullObject) return { title: "", rows: [], links: [], linkColumn };
  const lines: (string | number)[][] = used.values.map((row) => [...Array.from({ length: used.columnIndex }, () => ""), ...row.map(plain)]);
  const [heading, ...rows] = [...Array.from({ length: used.rowIndex }, () => [] as (string | number)[]), ...lines];
  const cells = await send(({ workbook }) => rows.map((_, r) => workbook.worksheets.getItem(id).getCell(HEADER_ROW + r, linkColumn).load("hyperlink")));
  return { title: String(heading?.[0] ?? ""), rows, links: cells.map(({ hyperlink }) => linkFrom(hyperlink?.documentReference)), linkColumn };
}

/** A report holds texts and numbers; what else someone may have typed there is kept as text. */
function plain(value: unknown): string | number {
  return typeof value === "number" ? value : String(fromExcel(value) ?? "");
}

function linkFrom(place: string | undefined): ReportSheet["links"][number] {
  const [, sheet, address] = /^'(.*)'!([^!]+)$/s.exec(place ?? "") ?? [];
  const area = address === undefined ? null : parseArea(address);
  return area && sheet !== undefined ? { sheet: sheet.replaceAll("''", "'"), row: area.row, column: area.column } : null;
}
