/** What stands in the tag columns: whose each cell is, and what a person has settled there. */
import type { TagColumn } from "../../language/tag-columns";
import type { CellValue, Grid } from "../../table/grid";
import type { TableOutline } from "../../table/outline";
import { readTaggedBy } from "../../table/tag-headers";
import { remembering } from "../../text/remembering";
import type { TaggedRow } from "../index";
import { Cells } from "./cells";
import { inOneGo } from "../../slices/in-one-go";
import { tagColumnsOf } from "./places";
import { readCell } from "./read-cell";
import { settledByDefault, settledByHand, VALUE_COLUMNS, type SettledTags, type ValueColumn } from "./settled";
import { keying, markIn, markOf, readWritten, type Written } from "./written";

/**
 * Whose a cell is. free: empty, and nobody has said anything; ours: as we wrote it; person: a person wrote or changed
 * it; emptied: a person took away what we wrote; unsure: it was tagged, but we do not remember with what.
 */
export type Whose = "free" | "ours" | "person" | "emptied" | "unsure";

/** What one row's tag cells say. */
export interface StandingRow {
  /** 0-based row of the sheet. */
  line: number;
  value(column: TagColumn): CellValue;
  text(column: TagColumn): string;
  whose(column: TagColumn): Whose;
}

/** Looks up what stands in rows. `written`: what the workbook remembers that we wrote. Pauses often. */
export function* standing(grids: readonly Grid[], rows: readonly TaggedRow[], written: string): Generator<undefined, Standing> {
  return new Standing(grids, rows, readWritten(written), yield* keying(rows));
}

/** What "Märkt av" says is the same in most rows. */
const handIn = remembering((taggedBy): ReadonlySet<TagColumn> => new Set(readTaggedBy(taggedBy)));

export class Standing {
  private readonly sheets: ReadonlyMap<string, Cells>;
  private readonly columns = new Map<TableOutline, ReadonlyMap<TagColumn, number>>();

  constructor(
    grids: readonly Grid[],
    private readonly rows: readonly TaggedRow[],
    readonly written: Written,
    readonly keys: readonly string[],
  ) {
    this.sheets = new Map(grids.map((grid) => [grid.name, new Cells(grid)]));
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
    const line = insats.row;
    const cells = this.cells(table.sheet);
    const columns = this.columns.get(table) ?? tagColumnsOf(table);
    this.columns.set(table, columns);
    const value = (tag: TagColumn) => {
      const column = columns.get(tag);
      return column === undefined ? null : cells.value(line, column);
    };
    const text = (tag: TagColumn) => String(value(tag) ?? "");
    const marks = this.written.get(this.keys[at]!);
    const taggedBy = text("taggedBy");
    const byHand = handIn(taggedBy);
    const whose = (tag: TagColumn): Whose => {
      const column = columns.get(tag);
      if (column === undefined) return "free";
      if (cells.hasFormula(line, column)) return "person";
      const now = text(tag);
      const mark = markIn(marks, tag);
      if (tag === "taggedBy" && readTaggedBy(now) !== null) return "ours";
      if (byHand.has(tag)) return now === "" ? "emptied" : "person";
      if (now === "") return mark !== null ? "emptied" : marks === undefined && taggedBy !== "" ? "unsure" : "free";
      if (mark !== null) return mark === markOf(now) ? "ours" : "person";
      return marks === undefined && taggedBy !== "" ? "unsure" : "person";
    };
    return { line, value, text, whose };
  }
}

/** A row's tags with what a person has settled in its cells. */
export interface SettledRow {
  /** What the row is known again by; the same for rows that say the same. */
  key: string;
  settled: SettledTags;
  /** The texts of cells that are a person's own, whether we can read them or not. */
  own: Readonly<Partial<Record<ValueColumn, string>>>;
}

/** What is settled for every row: what a person wrote in its cells, and by default for the rest. Pauses before each row. */
export function settling(grids: readonly Grid[], rows: readonly TaggedRow[], written: string): Generator<undefined, SettledRow[]> {
  return eachSettled(grids, rows, written, (settled) => settled);
}

/** Makes something of every row and what is settled for it. Pauses before each row. */
export function* eachSettled<T>(grids: readonly Grid[], rows: readonly TaggedRow[], written: string, make: (settled: SettledRow, row: TaggedRow, at: number) => T): Generator<undefined, T[]> {
  const stands = yield* standing(grids, rows, written);
  const made: T[] = [];
  for (const [at, row] of rows.entries()) {
    yield;
    made.push(make({ key: stands.keys[at]!, ...settledRow(row, stands.row(at)) }, row, at));
  }
  return made;
}

/** What is settled for every row, in one go. */
export function settledRows(grids: readonly Grid[], rows: readonly TaggedRow[], written: string): SettledRow[] {
  return inOneGo(settling(grids, rows, written));
}

const NO_OWN: SettledRow["own"] = {};

function settledRow({ tags, region, year }: TaggedRow, stands: StandingRow): Omit<SettledRow, "key"> {
  let settled = settledByDefault(tags);
  let own = NO_OWN;
  for (const column of VALUE_COLUMNS) {
    const whose = stands.whose(column);
    if (whose !== "person" && whose !== "emptied") continue;
    own = { ...own, [column]: stands.text(column) };
    const read = readCell(column, stands.text(column), { region, year });
    if (read) settled = settledByHand(settled, read);
  }
  return { settled, own };
}
