/** What stands in the tag columns: whose each cell is, and what a person has settled there. */
import type { TagColumn } from "../../language/tag-columns";
import type { CellValue, Grid } from "../../table/grid";
import type { TaggedRow } from "../index";
import { Cells } from "./cells";
import { readCell, readTaggedBy } from "./read-cell";
import { settledByDefault, settledByHand, VALUE_COLUMNS, type SettledTags, type ValueColumn } from "./settled";
import { markIn, markOf, readWritten, rowKeys, type Written } from "./written";

/**
 * Whose a cell is. free: empty, and nobody has said anything; ours: as we wrote it; person: a person wrote or changed
 * it; emptied: a person took away what we wrote; unsure: it was tagged, but we do not remember with what.
 */
export type Whose = "free" | "ours" | "person" | "emptied" | "unsure";

/** What one row's tag cells say. */
export interface StandingRow {
  value(column: TagColumn): CellValue;
  text(column: TagColumn): string;
  whose(column: TagColumn): Whose;
}

/** Looks up what stands in rows. `written`: what the workbook remembers that we wrote. */
export class Standing {
  readonly written: Written;
  readonly keys: readonly string[];
  private readonly sheets: ReadonlyMap<string, Cells>;

  constructor(
    grids: readonly Grid[],
    private readonly rows: readonly TaggedRow[],
    written: string,
  ) {
    this.sheets = new Map(grids.map((grid) => [grid.name, new Cells(grid)]));
    this.written = readWritten(written);
    this.keys = rowKeys(rows);
  }

  /** The cells of a sheet. */
  cells(sheet: string): Cells {
    const cells = this.sheets.get(sheet);
    if (!cells) throw new Error(`No sheet ${sheet}`);
    return cells;
  }

  /** `at`: which of the rows. */
  row(at: number): StandingRow {
    const { table, insats } = this.rows[at]!;
    const cells = this.cells(table.sheet);
    const columns = new Map(table.columns.flatMap(({ tag, column }) => (tag ? [[tag, column] as const] : [])));
    const value = (tag: TagColumn) => {
      const column = columns.get(tag);
      return column === undefined ? null : cells.value(insats.row, column);
    };
    const text = (tag: TagColumn) => String(value(tag) ?? "");
    const marks = this.written.get(this.keys[at]!);
    const taggedBy = text("taggedBy");
    const byHand = new Set<TagColumn>(readTaggedBy(taggedBy));
    const whose = (tag: TagColumn): Whose => {
      const column = columns.get(tag);
      if (column === undefined) return "free";
      if (cells.hasFormula(insats.row, column)) return "person";
      const now = text(tag);
      const mark = markIn(marks, tag);
      if (tag === "taggedBy" && readTaggedBy(now) !== null) return "ours";
      if (byHand.has(tag)) return now === "" ? "emptied" : "person";
      if (now === "") return mark !== null ? "emptied" : marks === undefined && taggedBy !== "" ? "unsure" : "free";
      if (mark !== null) return mark === markOf(now) ? "ours" : "person";
      return marks === undefined && taggedBy !== "" ? "unsure" : "person";
    };
    return { value, text, whose };
  }
}

/** A row's tags with what a person has settled in its cells. */
export interface SettledRow {
  settled: SettledTags;
  /** The texts of cells that are a person's own, whether we can read them or not. */
  own: Readonly<Partial<Record<ValueColumn, string>>>;
}

/** What is settled for every row: what a person wrote in its cells, and by default for the rest. */
export function settledRows(grids: readonly Grid[], rows: readonly TaggedRow[], written: string): SettledRow[] {
  const standing = new Standing(grids, rows, written);
  return rows.map((row, at) => settledRow(row, standing.row(at)));
}

function settledRow({ tags, region, year }: TaggedRow, standing: StandingRow): SettledRow {
  let settled = settledByDefault(tags);
  const own: Partial<Record<ValueColumn, string>> = {};
  for (const column of VALUE_COLUMNS) {
    const whose = standing.whose(column);
    if (whose !== "person" && whose !== "emptied") continue;
    own[column] = standing.text(column);
    const read = readCell(column, standing.text(column), { region, year });
    if (read) settled = settledByHand(settled, read);
  }
  return { settled, own };
}
