/** Formulas whose references say how far away a cell is ("=RC[-2]*2"), as `Range.formulasR1C1` gives and takes them. */
import { columnIndex, columnLetters } from "../../../src/table/address";
import { COLUMNS, ROWS } from "../model";

const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const A1 = new RegExp(`${QUOTED}|\\[[^\\[\\]]*\\]|(?<![\\w.])(?<fixedColumn>\\$?)(?<letters>[A-Z]{1,3})(?<fixedRow>\\$?)(?<number>\\d{1,7})(?![\\w(.])`, "g");
const R1C1 = new RegExp(`${QUOTED}|(?<![\\w.\\]])R(?<row>\\[-?\\d+\\]|\\d+|)C(?<column>\\[-?\\d+\\]|\\d+|)(?![\\w([.])|\\[[^\\[\\]]*\\]`, "g");

type Groups = Record<string, string | undefined>;

/** A formula that stands in the cell, with its references told from there. */
export function toR1C1(formula: string, row: number, column: number): string {
  const told = (fixed: string | undefined, index: number, from: number) => (fixed ? String(index + 1) : index === from ? "" : `[${index - from}]`);
  return formula.replace(A1, (...found) => {
    const { letters, number, fixedRow, fixedColumn } = found.at(-1) as Groups;
    return letters === undefined ? String(found[0]) : `R${told(fixedRow, Number(number) - 1, row)}C${told(fixedColumn, columnIndex(letters), column)}`;
  });
}

/** The formula as it stands in the cell. References that lead off the sheet come round from its other end, as in Excel. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const index = (told: string, from: number, most: number) => (told === "" ? from : told.startsWith("[") ? (from + Number(told.slice(1, -1)) + most) % most : Number(told) - 1);
  const dollar = (told: string) => (/^\d/.test(told) ? "$" : "");
  return formula.replace(R1C1, (...found) => {
    const { row: r, column: c } = found.at(-1) as Groups;
    return r === undefined || c === undefined ? String(found[0]) : `${dollar(c)}${columnLetters(index(c, column, COLUMNS))}${dollar(r)}${index(r, row, ROWS) + 1}`;
  });
}
