/** The links of a planned sheet, written and read many cells at a time: a step for each would hold up the pane. */
import { isPlannedFormula, type PlannedLines, type PlannedLink, type PlannedValue } from "../planned-sheets/plan";
import { blocksOf } from "./blocks";
import { quotedSheet } from "../table/address";
import { rangeAt } from "./ranges";
import type { Send } from "./run";

/** Lines up the links of cells that hold these values. */
export function addLinks(sheet: Excel.Worksheet, links: readonly PlannedLink[], rows: PlannedLines): void {
  for (const { area, cells } of blocksOf(links)) {
    rangeAt(sheet, area).setCellProperties(cells.map((line) => line.map((link) => ({ hyperlink: hyperlink(link, rows.at(link.row)?.[link.column] ?? null) }))));
  }
}

function hyperlink({ sheet, cell, tip }: PlannedLink, shown: PlannedValue): Excel.RangeHyperlink {
  const place = `${quotedSheet(sheet)}!${cell}`;
  return { documentReference: place, screenTip: tip, textToDisplay: String((isPlannedFormula(shown) ? null : shown) ?? place) };
}

/** Cells asked for in one request. */
const MOST_CELLS = 1_000;

/** The links in some columns of a sheet. */
export async function readLinks(send: Send, id: string, columns: readonly number[], rows: number): Promise<PlannedLink[]> {
  const links: PlannedLink[] = [];
  for (let first = 0; columns.length > 0 && first < rows; first += MOST_CELLS) {
    const part = { row: first, rows: Math.min(MOST_CELLS, rows - first), columns: 1 };
    const asked = await send(({ workbook }) => columns.map((column) => rangeAt(workbook.worksheets.getItem(id), { ...part, column }).getCellProperties({ hyperlink: true })));
    const found = columns.flatMap((column, at) => asked[at]!.value.flatMap(([cell], r) => linkFrom(cell?.hyperlink ?? null, first + r, column) ?? []));
    links.push(...found.sort((a, b) => a.row - b.row));
  }
  return links;
}

/** The link that a cell has, as it was planned; `null`: none, or one of another sort. */
function linkFrom(link: Excel.RangeHyperlink | null, row: number, column: number): PlannedLink | null {
  const [, sheet, cell] = /^'(.*)'!([A-Z]+\d+)$/s.exec(link?.documentReference ?? "") ?? [];
  return sheet === undefined || cell === undefined ? null : { row, column, file: null, sheet: sheet.replaceAll("''", "'"), cell, tip: link?.screenTip ?? "" };
}
