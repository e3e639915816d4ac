/** A workbook file with cells written: the sheets concerned are patched, all other parts carried over untouched. */
import { readContents } from "../xlsx/contents";
import type { Budget } from "../limits";
import type { Zip } from "../zip";
import { withChanges, type SheetChanges } from "./sheet";
import { repacked, xmlOf } from "./zip";

/** A text for a cell, 0-based row and column; `null` empties it. */
export interface CellText {
  sheet: string;
  row: number;
  column: number;
  value: string | null;
}

/** A width in characters for a column that has none of its own. */
export interface ColumnWidth {
  sheet: string;
  column: number;
  width: number;
}

/** The bytes of the copy. Throws FileProblem; an Error when there is no such sheet. */
export async function patchedWorkbook(zip: Zip, cells: readonly CellText[], widths: readonly ColumnWidth[], budget: Budget): Promise<Uint8Array> {
  const { sheets } = await readContents(zip, budget);
  const paths = new Map(sheets.map(({ name, path }) => [name, path]));
  const replaced = new Map<string, Uint8Array>();
  for (const [name, changes] of bySheet(cells, widths)) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`No sheet ${name}`);
    replaced.set(path, new TextEncoder().encode(withChanges(xmlOf(zip, path), path, changes)));
  }
  return repacked(zip, replaced);
}

function bySheet(cells: readonly CellText[], widths: readonly ColumnWidth[]): Map<string, SheetChanges> {
  const sheets = new Map<string, { texts: Map<number, Map<number, string | null>>; widths: Map<number, number> }>();
  const of = (name: string) => {
    const known = sheets.get(name) ?? { texts: new Map<number, Map<number, string | null>>(), widths: new Map<number, number>() };
    sheets.set(name, known);
    return known;
  };
  for (const { sheet, row, column, value } of cells) {
    const { texts } = of(sheet);
    texts.set(row, (texts.get(row) ?? new Map<number, string | null>()).set(column, value));
  }
  for (const { sheet, column, width } of widths) of(sheet).widths.set(column, width);
  return sheets;
}
