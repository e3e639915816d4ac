/** A fix that changes a few characters of a cell and leaves the rest as it stands. */
import { cellAddress } from "../../table/address";
import type { WorkbookReading } from "../../table/reading";
import type { CellEdit } from "../check";
import type { TextCell } from "../texts";
import { gridOf } from "../../table/grid-cells";

/** The edit that puts `words` in place of characters of a cell; none where a formula or a format makes the text. */
export function mended(workbook: WorkbookReading, { sheet, row, column, text, cell }: TextCell, start: number, end: number, words: string): CellEdit[] {
  if (cell.value !== text || gridOf(workbook, sheet)?.formulas?.includes(cellAddress(row, column))) return [];
  return [{ sheet, row, column, value: text.slice(0, start) + words + text.slice(end) }];
}
