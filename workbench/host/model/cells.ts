/** Cells of a sheet: what one holds, and the sparse store that keeps them. Rows and columns are 0-based. */
import type { Area, CellValue } from "../../../src/table/grid";

export type { Area, CellValue };

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Longest text a cell can hold. */
export const CELL_LIMIT = 32_767;

export interface CellStyle {
  /** "#RRGGBB", upper case; absent = no fill. */
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  color?: string;
  font?: string;
  size?: number;
  wrap?: boolean;
  vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  horizontal?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  indent?: number;
  /** false: may be edited although the sheet is protected. */
  locked?: boolean;
  borders?: Readonly<Record<string, { style: string; color: string }>>;
}

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface Note {
  text: string;
  author: string;
}

/** One cell. Cells are never changed in place: a change puts another in their stead. */
export interface Cell {
  value: CellValue;
  /** With the leading "="; `value` is then the last result. */
  formula?: string;
  /** Absent = "General". */
  numberFormat?: string;
  /** What Excel shows, when it is not what `shownText` makes of value and format (kept from a file). */
  shown?: string;
  style?: CellStyle;
  note?: Note;
  link?: Hyperlink;
}

/** True for a cell with content, as opposed to one that only carries looks. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** True when nothing in the cell differs from a cell never touched. */
export function isBlank(cell: Cell): boolean {
  return !hasContent(cell) && !cell.numberFormat && !cell.note && !cell.link && !Object.values(cell.style ?? {}).some((it) => it !== undefined);
}

/** Sparse cells by row and column. Knows the block that holds them all without counting anew at every question. */
export class CellStore {
  private readonly byKey = new Map<number, Cell>();
  private bounds = new Map<boolean, Area | null>();

  get(row: number, column: number): Cell | undefined {
    return this.byKey.get(row * COLUMNS + column);
  }

  /** Puts or, with `undefined`, removes a cell. */
  put(row: number, column: number, cell: Cell | undefined): void {
    const key = row * COLUMNS + column;
    if (cell && !isBlank(cell)) this.byKey.set(key, cell);
    else this.byKey.delete(key);
    this.bounds.clear();
  }

  get size(): number {
    return this.byKey.size;
  }

  *entries(): IterableIterator<{ row: number; column: number; cell: Cell }> {
    for (const [key, cell] of this.byKey) yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, cell };
  }

  /** Stored cells inside the block, in no particular order; never more steps than the smaller of block and store. */
  *within(area: Area): IterableIterator<{ row: number; column: number; cell: Cell }> {
    if (area.rows * area.columns <= this.byKey.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = this.get(row, column);
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const entry of this.entries()) {
      const inRows = entry.row >= area.row && entry.row < area.row + area.rows;
      if (inRows && entry.column >= area.column && entry.column < area.column + area.columns) yield entry;
    }
  }

  /** Smallest block that holds every cell (`valuesOnly`: every cell with content); `null` when there is none. */
  used(valuesOnly: boolean): Area | null {
    const known = this.bounds.get(valuesOnly);
    if (known !== undefined) return known;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.entries()) {
      if (valuesOnly && !hasContent(cell)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    const area = bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    this.bounds.set(valuesOnly, area);
    return area;
  }
}
