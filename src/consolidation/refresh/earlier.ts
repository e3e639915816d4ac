/** What is kept of a national table that was written before, when it is written anew. Plain data. */
import type { GatheredAnswer } from "../answers";
import type { CountedBefore } from "../duplicates/counted";
import type { WrittenColumns } from "../own-columns";
import type { CellColumn, Origin } from "../table";
import type { TextRole } from "../row";

/** A cell that a person has corrected. */
export interface KeptCell {
  column: CellColumn;
  text: string;
  /** What was read then, where it is not what is read now. */
  readAs: string | null;
  /** What to ask, where the file says something else than it did then. */
  conflict: string | null;
}

/** A row that no file has. */
export interface KeptRow {
  section: number | null;
  /** County code, or what a person has written. */
  region: string | null;
  year: number | null;
  texts: Readonly<Record<TextRole, string>>;
  /** The reports' own columns, by their headers in the long table. */
  extras: readonly (readonly [header: string, text: string])[];
  origin: Origin;
  /** Where a person has corrected it before it went: what to ask, and what was read then. */
  gone: { id: string; readAs: string; columns: readonly CellColumn[] } | null;
}

export interface Earlier {
  /** By the numbers of the rows now. */
  cells: ReadonlyMap<number, readonly KeptCell[]>;
  rows: readonly KeptRow[];
  /** Rows that a person has taken away, by their numbers now: what to ask. */
  deleted: ReadonlyMap<number, string>;
  columns: WrittenColumns;
  /** When each unchanged file was read, by its number. */
  readOn: ReadonlyMap<number, string>;
  /** What is to stand instead of answers that were read. */
  answers: ReadonlyMap<GatheredAnswer, string>;
  /** How duplicates were to be counted, where somebody has said; rows by their numbers now. */
  counted: readonly CountedBefore[];
}
