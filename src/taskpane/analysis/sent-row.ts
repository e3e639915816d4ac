/**
 * A tagged row on its way to the pane. Its texts stay behind: the pane holds the sheets and is told only where to look,
 * and it looks when asked, for the cells of a hundred thousand rows anew would be a heap to keep.
 */
import type { ColumnRole } from "../../catalogue/template";
import { shownAt, valueAt } from "../../checks/support/grids";
import type { Grid } from "../../table/grid";
import { textOf } from "../../table/insatser";
import type { TableOutline } from "../../table/outline";
import type { Insats, TableCell } from "../../table/reading";
import type { RowField, RowTags, RowTexts, TaggedRow } from "../../tagging";

export interface SentRow extends Pick<TaggedRow, "region" | "year" | "tags"> {
  /** The table's id. */
  table: string;
  /** `Places` in JSON: one text weighs less than what it tells of. */
  places: string;
}

interface Places extends Pick<Insats, "row" | "rows"> {
  /** Row and column of each cell. */
  cells: Partial<Record<ColumnRole, [row: number, column: number][]>>;
  /** The fields that have a text. */
  texts: RowField[];
}

export function sentRow({ table, insats: { row, rows, cells }, region, year, texts, tags }: TaggedRow): SentRow {
  const placed = Object.entries(cells).map(([role, found]) => [role, found.map((cell) => [cell.row, cell.column])]);
  const places = { row, rows, cells: Object.fromEntries(placed), texts: Object.keys(texts) } as Places;
  return { table: table.id, region, year, tags, places: JSON.stringify(places) };
}

/** A row as the pane has it. */
export class ReceivedRow implements TaggedRow {
  readonly region: string | null;
  readonly year: number | null;
  readonly tags: RowTags;
  readonly #places: string;
  readonly #grid: Grid;

  constructor(
    { region, year, tags, places }: SentRow,
    readonly table: TableOutline,
    grid: Grid,
  ) {
    this.region = region;
    this.year = year;
    this.tags = tags;
    this.#places = places;
    this.#grid = grid;
  }

  get insats(): Insats {
    const { row, rows, cells } = this.#told();
    return { row, rows, cells: Object.fromEntries(Object.entries(cells).map(([role, places]) => [role, places.map((place) => this.#cellAt(...place))])) };
  }

  get texts(): RowTexts {
    const { insats } = this;
    return Object.fromEntries(this.#told().texts.map((field) => [field, textOf(insats, field)]));
  }

  #told(): Places {
    return JSON.parse(this.#places) as Places;
  }

  #cellAt(row: number, column: number): TableCell {
    return { row, column, value: valueAt(this.#grid, row, column), text: shownAt(this.#grid, row, column) };
  }
}
