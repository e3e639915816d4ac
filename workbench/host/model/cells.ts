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
  /** The value is not the cell's own: the formula of this cell fills it. Written over, it is the cell's own again. */
  spilled?: Readonly<{ row: number; column: number }>;
  /** Absent = "General". */
  numberFormat?: string;
  /** What Excel shows, when it is not what `shownText` makes of value and format (kept from a file). */
  shown?: string;
  style?: CellStyle;
  note?: Note;
  link?: Hyperlink;
}

/** The value that is the cell's to keep. What is spilled into it is computed anew, and as its own would stand in the formula's way. */
export function ownValue(cell: Cell): CellValue {
  return cell.spilled ? null : cell.value;
}

/** True for a cell with content, as opposed to one that only carries looks. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** True when nothing in the cell differs from a cell never touched. */
export function isBlank(cell: Cell): boolean {
  return !hasContent(cell) && !cell.numberFormat && !cell.note && !cell.link && !Object.values(cell.style ?? {}).some((it) => it !== undefined);
}

/** Sparse cells by row and column. Knows the block that holds them all, as a rule without counting anew. */
export class CellStore {
  private readonly byKey = new Map<number, Cell>();
  /** The used blocks; absent = to be counted anew. */
  private usedByAll?: Area | null = null;
  private usedByContent?: Area | null = null;

  get(row: number, column: number): Cell | undefined {
    return this.byKey.get(row * COLUMNS + column);
  }

  /** Puts or, with `undefined`, removes a cell. */
  put(row: number, column: number, cell: Cell | undefined): void {
    const key = row * COLUMNS + column;
    const [before, after] = [this.byKey.get(key), cell && !isBlank(cell) ? cell : undefined];
    if (after) this.byKey.set(key, after);
    else this.byKey.delete(key);
    this.usedByAll = afterPut(this.usedByAll, row, column, before !== undefined, after !== undefined);
    this.usedByContent = afterPut(this.usedByContent, row, column, hasContent(before), hasContent(after));
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
    if (this.usedByAll === undefined) this.usedByAll = this.count(false);
    if (this.usedByContent === undefined) this.usedByContent = this.count(true);
    return valuesOnly ? this.usedByContent : this.usedByAll;
  }

  private count(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const { row, column, cell } of this.entries()) {
      if (!valuesOnly || hasContent(cell)) area = grown(area, row, column);
    }
    return area;
  }
}

function grown(area: Area | null, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (row >= area.row && row <= bottom && column >= area.column && column <= right) return area;
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  return { row: top, column: left, rows: Math.max(bottom, row) - top + 1, columns: Math.max(right, column) - left + 1 };
}

/** The used block after a cell came or went; `undefined` when a cell at its edge went, so that it must be counted anew. */
function afterPut(area: Area | null | undefined, row: number, column: number, was: boolean, is: boolean): Area | null | undefined {
  if (!area) return is && area === null ? grown(area, row, column) : area;
  if (is) return grown(area, row, column);
  const atEdge = row === area.row || row === area.row + area.rows - 1 || column === area.column || column === area.column + area.columns - 1;
  return was && atEdge ? undefined : area;
}
