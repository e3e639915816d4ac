/** A workbook file with cells written: the sheets concerned are patched, all other parts carried over untouched. */
import { readContents } from "../xlsx/contents";
import type { Budget } from "../limits";
import { columnReference } from "../../table/address";
import type { Zip } from "../zip";
import { addedSheet } from "./added-sheet";
import { withLists } from "./choice-lists";
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

/** Lists of texts, and the cells that choose from them. */
export interface ChoiceLists {
  lists: readonly (readonly string[])[];
  /** A sheet that has the lists already, a column each. */
  sheet: string | null;
  /** What a hidden sheet for them is called where there is none; numbered where the name is taken. */
  newSheet: string;
  /** `list`: which of the lists. */
  cells: readonly { sheet: string; row: number; column: number; rows: number; list: number }[];
}

/** What a copy is given beside texts. */
export interface CopyExtras {
  widths?: readonly ColumnWidth[];
  choices?: ChoiceLists;
}

/** The bytes of the copy. Throws FileProblem; an Error when there is no such sheet. */
export async function patchedWorkbook(zip: Zip, cells: readonly CellText[], { widths = [], choices }: CopyExtras, budget: Budget): Promise<Uint8Array> {
  const { sheets } = await readContents(zip, budget);
  const paths = new Map(sheets.map(({ name, path }) => [name, path]));
  const replaced = new Map<string, string>();
  for (const [name, changes] of bySheet(cells, widths)) {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`No sheet ${name}`);
    replaced.set(path, withChanges(xmlOf(zip, path), path, changes));
  }
  if (choices) for (const [path, xml] of await choosing(zip, choices, paths, replaced, budget)) replaced.set(path, xml);
  return repacked(zip, new Map([...replaced].map(([path, xml]) => [path, new TextEncoder().encode(xml)])));
}

/** The parts that give cells their lists; none where no cell can have one. */
async function choosing(zip: Zip, { lists, sheet, newSheet, cells }: ChoiceLists, paths: ReadonlyMap<string, string>, written: ReadonlyMap<string, string>, budget: Budget): Promise<ReadonlyMap<string, string>> {
  const added = sheet === null ? await addedSheet(zip, newSheet, lists, budget) : { name: sheet, parts: new Map<string, string>() };
  if (!added) return new Map();
  const source = (list: number) => columnReference(added.name, list, lists[list]!.length);
  const listed = new Map<string, string>();
  for (const name of new Set(cells.map((cell) => cell.sheet))) {
    const path = paths.get(name)!;
    const ofSheet = cells.filter((cell) => cell.sheet === name).map(({ list, ...cell }) => ({ ...cell, source: source(list) }));
    const xml = withLists(written.get(path) ?? xmlOf(zip, path), path, ofSheet);
    if (xml !== null) listed.set(path, xml);
  }
  return listed.size === 0 ? listed : new Map([...added.parts, ...listed]);
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
