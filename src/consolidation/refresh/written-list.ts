/** A sheet that was written as a list, read back: what its lines say in the columns that we know. */
import type { InBoth, Language } from "../../language";
import { writtenHeader, type WrittenHeader } from "../../planned-sheets/written-header";
import { eachPaused } from "../../slices/each-paused";
import { cellAddress, parseArea } from "../../table/address";
import { shownAt } from "../../table/grid-cells";
import type { Grid } from "../../table/grid";
import type { Place } from "../row";

/** Where something of a file stands, the file still without a number. */
export type PlaceInFile = Omit<Place, "file">;

/** Where something stands in a file; `null`: that is no cell. */
export function placeIn(sheet: string, cell: string): PlaceInFile | null {
  const area = parseArea(cell);
  return area && { sheet, row: area.row, column: area.column };
}

/** A cell by its sheet and its address. */
export function cellOf({ sheet, row, column }: PlaceInFile): { sheet: string; cell: string } {
  return { sheet, cell: cellAddress(row, column) };
}

export class WrittenList<Column extends string> {
  /** The first of some sheets that has at least these columns; `null`: none has. */
  static among<Column extends string>(grids: readonly Grid[], headers: InBoth<Readonly<Record<Column, string>>>, needed: readonly NoInfer<Column>[]): WrittenList<Column> | null {
    for (const grid of grids) {
      const header = writtenHeader(grid, headers, needed);
      if (header) return new WrittenList(grid, header);
    }
    return null;
  }

  private constructor(
    readonly grid: Grid,
    readonly header: WrittenHeader<Column>,
  ) {}

  get language(): Language {
    return this.header.language;
  }

  /** The same with columns that are known by something else than their headers. */
  with(columns: ReadonlyMap<Column, number>): WrittenList<Column> {
    return columns.size === 0 ? this : new WrittenList(this.grid, { ...this.header, columns: new Map([...this.header.columns, ...columns]) });
  }

  /** Whether it has the column. */
  has(column: Column): boolean {
    return this.header.columns.has(column);
  }

  /** What a row of the grid says in a column; "" where it says nothing. */
  at(row: number, column: Column): string {
    const at = this.header.columns.get(column);
    return at === undefined ? "" : this.textAt(row, at);
  }

  /** The same by the number of the column within the grid. */
  textAt(row: number, column: number): string {
    const { grid } = this;
    return shownAt(grid, grid.firstRow + row, grid.firstColumn + column);
  }

  /** A count, in whatever format it is shown ("1 010"); `null`: none stands there. */
  countAt(row: number, column: Column): number | null {
    const at = this.header.columns.get(column);
    const digits = at === undefined ? "" : String(this.grid.values[row]![at] ?? "").replace(/\s/g, "");
    return /^\d+$/.test(digits) ? Number(digits) : null;
  }

  /** The columns that are not ours, by their headers. */
  others(): [header: string, column: number][] {
    const ours = new Set(this.header.columns.values());
    return this.grid.values[this.header.row]!.flatMap((cell, column): [string, number][] => (typeof cell === "string" && cell.trim() !== "" && !ours.has(column) ? [[cell, column]] : []));
  }

  /** Where on the sheet a row of the grid has a column. */
  placeOf(row: number, column: NoInfer<Column>): PlaceInFile {
    const { grid, header } = this;
    return { sheet: grid.name, row: grid.firstRow + row, column: grid.firstColumn + (header.columns.get(column) ?? 0) };
  }

  /** What is made of each row below the header, given its number within the grid. Pauses now and then. */
  each<T>(make: (row: number, index: number) => T): Generator<undefined, T[]> {
    const first = this.header.row + 1;
    return eachPaused(
      Array.from({ length: this.grid.values.length - first }, (_, at) => first + at),
      make,
    );
  }
}
