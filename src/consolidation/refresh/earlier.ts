/** What is kept of a national table that was written before, when it is written anew. Plain data. */
import type { Answer } from "../answers";
import type { CountedBefore } from "../duplicates/counted";
import type { WrittenColumns } from "../own-columns";
import type { Said } from "../lines";
import type { ConsolidatedNote, TextRole } from "../row";
import type { CellColumn, Origin } from "../table";
import type { ToldPlace } from "../told-place";

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

/** A note or an answer that a person has corrected. */
export interface KeptLine<Line> {
  /** As it is to stand. */
  line: Line;
  /** What was read when it was corrected, as it is kept. */
  readAs: string;
  /** What to ask, where the file says something else than it did then. */
  conflict: string | null;
}

/** A note or an answer that no file has. */
export interface OwnLine<Line> {
  said: Said<Line>;
  origin: ToldPlace;
  /** Where a person has corrected it before it went: what to ask, and what was read then. */
  gone: { id: string; readAs: string } | null;
}

export interface KeptLines<Line> {
  /** By what is read now. */
  corrected: ReadonlyMap<Line, KeptLine<Line>>;
  own: readonly OwnLine<Line>[];
  /** Those that a person has taken away, by what is read now: what to ask. */
  deleted: ReadonlyMap<Line, string>;
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
  notes: KeptLines<ConsolidatedNote>;
  answers: KeptLines<Answer>;
  /** How duplicates were to be counted, where somebody has said; rows by their numbers now. */
  counted: readonly CountedBefore[];
}
