/** Each cell's text is read for numbers once, however many checks ask. */
import { cellAddress } from "../../table/address";
import type { WorkbookReading } from "../../table/reading";
import { type Passage, readPassage } from "../../text/numbers/passage";
import { type Sign, anyOf } from "../../text/signs";
import type { Hit, PAUSE, Values } from "../check";
import { type TextCell, throughTexts } from "../texts";

const read = new WeakMap<object, Passage>();

function passageOf({ cell }: TextCell): Passage {
  const known = read.get(cell);
  if (known) return known;
  const passage = readPassage(cell.text);
  read.set(cell, passage);
  return passage;
}

/** Cells without any of these say nothing in percent. */
export const PERCENT = anyOf("%", "procent");

/** Where in the cell a fault lies, and what its message needs. */
export type Spot<V extends Values> = Pick<Hit<V>, "severity" | "values" | "related"> & {
  start: number;
  end: number;
  /** The cell's whole text after the fix, where one reading is certain. */
  fixed?: string;
};

/** Runs `look` over the numbers of every text cell that is worth its while (see `throughTexts`). */
export function throughPassages<V extends Values>(
  workbook: WorkbookReading,
  worthwhile: Sign | RegExp,
  look: (passage: Passage, cell: TextCell) => Iterable<Spot<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  const formulas = new Map(workbook.grids.map((grid) => [grid.name, new Set(grid.formulas)]));
  return throughTexts(workbook, worthwhile, function* (cell) {
    for (const { fixed, ...spot } of look(passageOf(cell), cell)) {
      const { sheet, row, column } = cell;
      const plainText = cell.cell.value === cell.text && !formulas.get(sheet)?.has(cellAddress(row, column));
      yield { sheet, row, column, ...spot, ...(fixed !== undefined && plainText && { edits: [{ sheet, row, column, value: fixed }] }) };
    }
  });
}
