/** Each cell's text is read for numbers once, however many checks ask. */
import { cellAddress } from "../../table/address";
import type { WorkbookReading } from "../../table/reading";
import { type Passage, readPassage } from "../../text/numbers/passage";
import { type Sign, anyOf, holds } from "../../text/signs";
import type { Hit, PAUSE, Values } from "../check";
import { type TextCell, throughTexts } from "../texts";

function passageOf(cell: TextCell): Passage {
  return (cell.passage ??= readPassage(cell.text));
}

/** Cells without any of these say nothing in percent: "12 proc." does. */
export const SAYS_PERCENT = ["%", "procent", "0 proc", "0proc"] as const;
export const PERCENT = anyOf(...SAYS_PERCENT);

/** Where in the cell a fault lies, and what its message needs. */
export type Spot<V extends Values> = Pick<Hit<V>, "severity" | "values" | "related"> & {
  start: number;
  end: number;
  /** The cell's whole text after the fix, where one reading is certain. */
  fixed?: string;
};

/** Runs `look` over the numbers of every text cell that holds all of some signs (see `throughTexts`). */
export function throughPassages<V extends Values>(
  workbook: WorkbookReading,
  signs: readonly [Sign, ...Sign[]],
  look: (passage: Passage, cell: TextCell) => Iterable<Spot<V>>,
): Iterable<Hit<V> | typeof PAUSE> {
  const formulas = new Map(workbook.grids.map((grid) => [grid.name, new Set(grid.formulas)]));
  const isFormula = ({ sheet, row, column }: TextCell) => formulas.get(sheet)?.has(cellAddress(row, column)) === true;
  const [sign, ...others] = signs;
  return throughTexts(workbook, sign, (cell) => {
    if (!others.every((other) => holds(cell.text, other))) return NONE;
    const passage = passageOf(cell);
    return passage.figures.length === 0 ? NONE : hits(cell, look(passage, cell), isFormula);
  });
}

const NONE: readonly never[] = [];

function* hits<V extends Values>(cell: TextCell, spots: Iterable<Spot<V>>, isFormula: (cell: TextCell) => boolean): Iterable<Hit<V>> {
  const { sheet, row, column, text } = cell;
  for (const { fixed, ...spot } of spots) {
    const isPlainText = cell.cell.value === text && !isFormula(cell);
    yield { sheet, row, column, ...spot, ...(fixed !== undefined && isPlainText && { edits: [{ sheet, row, column, value: fixed }] }) };
  }
}
