/**
 * Tagged rows on their way to the pane. Their texts stay behind: the pane holds the sheets and is told only where to look,
 * and it looks when asked, for the cells of a hundred thousand rows anew would be a heap to keep. Their tags
 * go over packed, and of the words that speak for them only where they stand.
 */
import type { ColumnRole } from "../../catalogue/template";
import { shownAt, valueAt } from "../../table/grid-cells";
import type { Grid } from "../../table/grid";
import { textOf } from "../../table/insatser";
import type { TableOutline } from "../../table/outline";
import type { Insats, TableCell } from "../../table/reading";
import type { Evidence, RowField, RowTags, RowTexts, TaggedRow } from "../../tagging";
import { pack, unpack, type Packed } from "../threads/packed";

export interface SentRows {
  rows: readonly SentRow[];
  /** The tags of each row. */
  tags: Packed;
}

interface SentRow extends Pick<TaggedRow, "region" | "year">, Pick<Insats, "row" | "rows"> {
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

export function sending(rows: readonly TaggedRow[]): SentRows {
  return { rows: rows.map(sentRow), tags: pack(rows.map(({ tags }) => tags), onlyPlace) };
}

function sentRow({ table, insats: { row, rows, cells }, region, year, texts }: TaggedRow): SentRow {
  const placed = Object.entries(cells).map(([role, found]) => [role, found.map((cell) => [cell.row - row, cell.column])]);
  return { table: table.id, row, rows, shape: JSON.stringify({ cells: placed, texts: Object.keys(texts) }), region, year };
}

/** Words that speak for a tag as the place where they stand: "outputs 40 52". */
function onlyPlace(_key: string, value: unknown): unknown {
  const { field, start, end } = (value ?? {}) as Partial<Evidence>;
  return field === undefined ? value : `${field} ${start} ${end}`;
}

const PLACE = /^(name|outputs|outcomes|goals) (\d+) (\d+)$/u;

/** Reads the words again where they stand. */
const withWords = (texts: RowTexts) => (_key: string, value: unknown): unknown => {
  const [, field, from, to] = (typeof value === "string" && PLACE.exec(value)) || [];
  if (field === undefined) return value;
  const [start, end] = [Number(from), Number(to)];
  return { field, start, end, text: (texts[field as RowField] ?? "").slice(start, end) };
};

/** Makes the rows that come into such as the pane has, with the tables by their ids and the sheets that they stand on. */
export function receiving(tables: ReadonlyMap<string, { table: TableOutline; grid: Grid }>): (sent: SentRows) => TaggedRow[] {
  const shapes = new Map<string, Shape>();
  const lately = new Lately();
  return ({ rows: sent, tags }) =>
    sent.map(({ table: id, row, rows, shape: told, region, year }, at) => {
      const shape = shapes.get(told) ?? (JSON.parse(told) as Shape);
      shapes.set(told, shape);
      const { table, grid } = tables.get(id)!;
      return new ReceivedRow(table, new ReceivedInsats(row, rows, shape, grid), region, year, tags, at, lately);
    });
}

/** The tags looked at last: whoever goes from row to row looks at the same ones several times. */
class Lately {
  private row: ReceivedRow | null = null;
  private tags: RowTags | null = null;

  of(row: ReceivedRow, unpacked: () => RowTags): RowTags {
    if (this.row !== row) [this.row, this.tags] = [row, unpacked()];
    return this.tags!;
  }
}

class ReceivedRow implements TaggedRow {
  constructor(
    readonly table: TableOutline,
    readonly insats: ReceivedInsats,
    readonly region: string | null,
    readonly year: number | null,
    private readonly packed: Packed,
    private readonly at: number,
    private readonly lately: Lately,
  ) {}

  get tags(): RowTags {
    return this.lately.of(this, () => unpack(this.packed, this.at, withWords(this.texts)));
  }

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
