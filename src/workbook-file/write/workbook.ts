/** A workbook file with cells written: the sheets concerned are patched, all other parts carried over untouched. */
import type { CellValue } from "../../table/grid";
import { readContents } from "../contents";
import type { Budget } from "../limits";
import { decoderFor } from "../xml";
import type { Zip } from "../zip";
import { withTexts } from "./sheet";
import { repacked } from "./zip";

/** A text for a cell, 0-based row and column; `null` empties it. */
export interface CellText {
  sheet: string;
  row: number;
  column: number;
  value: Extract<CellValue, string | null>;
}

/** The bytes of the copy. Throws FileProblem; an Error when there is no such sheet. */
export async function patchedWorkbook(zip: Zip, cells: readonly CellText[], budget: Budget): Promise<Uint8Array> {
  const { sheets } = await readContents(zip, budget);
  const paths = new Map(sheets.map(({ name, path }) => [name, path]));
  const replaced = new Map<string, Uint8Array>();
  for (const [name, texts] of bySheet(cells)) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`No sheet ${name}`);
    replaced.set(path, new TextEncoder().encode(withTexts(xmlOf(zip, path), path, texts)));
  }
  return repacked(zip, replaced);
}

function bySheet(cells: readonly CellText[]): Map<string, Map<number, Map<number, string | null>>> {
  const sheets = new Map<string, Map<number, Map<number, string | null>>>();
  for (const { sheet, row, column, value } of cells) {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, string | null>>();
    const columns = rows.get(row) ?? new Map<number, string | null>();
    sheets.set(sheet, rows.set(row, columns.set(column, value)));
  }
  return sheets;
}

/** A part's text; what is written back is UTF-8 whatever it was. */
function xmlOf(zip: Zip, path: string): string {
  const pieces: string[] = [];
  let decoder: TextDecoder | undefined;
  for (const piece of zip.unpack(path)) {
    decoder ??= decoderFor(piece);
    pieces.push(decoder.decode(piece, { stream: true }));
  }
  return (pieces.join("") + (decoder?.decode() ?? "")).replace(/^(<\?xml[^>]{0,100}?encoding=)(?:"[^"]*"|'[^']*')/u, '$1"UTF-8"');
}
