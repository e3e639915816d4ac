/**
 * A tagged row on its way to the pane. Its texts stay behind: the pane holds the sheets and is told only where to look,
 * and it looks when asked, for the cells of a hundred thousand rows anew would be a heap to keep.
 */
import type { ColumnRole } from "../../catalogue/template";
import { shownAt, valueAt } from "../../table/grid-cells";
import type { Grid } from "../../table/grid";
import { textOf } from "../../table/insatser";
import type { TableOutline } from "../../table/outline";
import type { Insats, TableCell } from "../../table/reading";
import type { RowField, RowTags, RowTexts, TaggedRow } from "../../tagging";

export interface SentRow extends Pick<TaggedRow, "region" | "year" | "tags">, Pick<Insats, "row" | "rows"> {
  /** The table's id. */
  table: string;
  /** A `Shape` in JSON. */
  shape: string;
}

/** What an insats has and where, seen from its first line: most insatser of a table share one. */
interface Shape {
  cells: readonly (readonly [role: ColumnRole, places: readonly (readonly [down: number, column: number])[]])[];
  /** The fields that have a text. */
  texts: readonly RowField[];
}

export function sentRow({ table, insats: { row, rows, cells }, region, year, texts, tags }: TaggedRow): SentRow {
  const placed = Object.entries(cells).map(([role, found]) => [role, found.map((cell) => [cell.row - row, cell.column])]);
  return { table: table.id, row, rows, shape: JSON.stringify({ cells: placed, texts: Object.keys(texts) }), region, year, tags };
}

/** Makes the rows that come into such as the pane has, with the tables by their ids and the sheets that they stand on. */
export function receiving(tables: ReadonlyMap<string, { table: TableOutline; grid: Grid }>): (sent: SentRow) => TaggedRow {
  const shapes = new Map<string, Shape>();
  return ({ table: id, row, rows, shape: told, region, year, tags }) => {
    const shape = shapes.get(told) ?? (JSON.parse(told) as Shape);
    shapes.set(told, shape);
    const { table, grid } = tables.get(id)!;
    return new ReceivedRow(table, new ReceivedInsats(row, rows, shape, grid), region, year, tags);
  };
}

class ReceivedRow implements TaggedRow {
  constructor(
    readonly table: TableOutline,
    readonly insats: ReceivedInsats,
    readonly region: string | null,
    readonly year: number | null,
    readonly tags: RowTags,
  ) {}

  get texts(): RowTexts {
    const { row, rows, cells, shape } = this.insats;
    return Object.fromEntries(shape.texts.map((field) => [field, textOf({ row, rows, cells }, field)]));
  }
}

class ReceivedInsats implements Insats {
  constructor(
    readonly row: number,
    readonly rows: number,
    readonly shape: Shape,
    private readonly grid: Grid,
  ) {}

  get cells(): Insats["cells"] {
    return Object.fromEntries(this.shape.cells.map(([role, places]) => [role, places.map(([down, column]) => this.cellAt(this.row + down, column))]));
  }

  private cellAt(row: number, column: number): TableCell {
    return { row, column, value: valueAt(this.grid, row, column), text: shownAt(this.grid, row, column) };
  }
}
