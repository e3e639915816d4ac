/** A1 addresses: letters for columns, 1-based rows, sheet names quoted as Excel quotes them. */
import type { Area } from "./grid";

/** Column letters of a 0-based index: 0 → "A", 27 → "AB". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters: "A" → 0, "AB" → 27. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of one cell, 0-based row and column: (3, 2) → "C4". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of a block: "A4:D8", or "A4" when it is one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The block an A1 address names, with or without `$` and a sheet; `null` when it is not one. */
export function parseArea(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) return null;
  const [, letters1, row1, letters2 = letters1, row2 = row1] = match;
  const columns = [columnIndex(letters1!), columnIndex(letters2!)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(row1) - 1, Number(row2) - 1].sort((a, b) => a - b) as [number, number];
  if (rows[0] < 0) return null;
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** The first so many cells of a column as formulas point at them: "'Lists'!$A$1:$A$4". */
export function columnReference(sheet: string, column: number, rows: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$1:$${letters}$${rows}`;
}

/** Excel's unwritten rule: a sheet's name goes in quotes, with quotes inside it doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
