/**
 * What a fresh reading of the files changes in a national table that was written before, told before anything is
 * written. Plain data, and small: texts are shortened around the words that differ, and lists end at `MOST_TOLD`.
 */
import type { ToldColumn } from "../table";
import type { ToldPlace } from "../told-place";
import type { WordPiece } from "../words/pieces";

/**
 * By its fingerprint: as it was, other than it was, or never seen. kept: it is not among the files this time, and what the
 * table says of it stays. gone: the same, but it is to be left out.
 */
export type FileState = "unchanged" | "changed" | "new" | "kept" | "gone";

export interface RefreshedFile {
  file: string;
  /** Its name in the written table, where that is another: that of a file read now may be the same. */
  before: string | null;
  state: FileState;
  /** Insatser. */
  rows: number;
  /** The day it was read, where that is not today; "" where it is. */
  read: string;
}

/** A file of the written table that has not been read now. */
export type AbsentFile = RefreshedFile & { state: "kept" | "gone" };

export function isAbsent(file: RefreshedFile): file is AbsentFile {
  return file.state === "kept" || file.state === "gone";
}

/** A row, a note or an answer, as it is pointed out to a person. */
export interface ToldRow extends ToldPlace {
  /** The region's name as the table has it; "" where none is known. */
  region: string;
  /** Answers have none. */
  section?: number | null;
  /** Shortened: the insats, the note, or the question. */
  name: string;
}

/** A row, a note or an answer that goes. */
export interface RemovedRow extends ToldRow {
  /** A person has corrected it, and it goes with its file, which is to be left out. */
  isCorrected: boolean;
}

/** A cell's text before and now, piece by piece. */
export interface ColumnChange {
  column: ToldColumn;
  pieces: readonly WordPiece[];
}

/** A row of which the source says something else than before. */
export interface Change {
  row: ToldRow;
  columns: readonly ColumnChange[];
}

/** A cell that a person has corrected in the table, the source being as it was: from what was read to what stands there. */
export interface Correction {
  row: ToldRow;
  column: ToldColumn;
  pieces: readonly WordPiece[];
}

/** mine: what a person wrote in the table stays. theirs: what the file says now. */
export type Choice = "mine" | "theirs";

/** A cell that a person has corrected and of which the source says something else than then: from the person's to the source's. */
export interface Conflict {
  /** The same in every run over the same written sheets. */
  id: string;
  row: ToldRow;
  /** `null`: a row that a person has corrected is no longer in the files, and "theirs" takes it away. */
  column: ToldColumn | null;
  pieces: readonly WordPiece[];
}

/** A row that a person has taken away from the table, though its file has it as it was: "theirs" brings it back. */
export type Deletion = Pick<Conflict, "id" | "row">;

/** Conflicts and deletions by their id; those that are not there are settled as "mine". */
export type Choices = ReadonlyMap<string, Choice>;

/** A cell of the written table, and what stands there, or of what. */
export interface ToldCell {
  sheet: string;
  cell: string;
  text: string;
}

/** Cells that are told of in one sentence: all are counted, and some shown. */
export interface ToldCells {
  count: number;
  first: readonly ToldCell[];
}

/** A list that is gone, or that lacks columns: something that stood there is not known. */
export interface MissingList {
  kind: "rows" | "duplicates" | "notes" | "answers" | "files";
  sheet: string;
  /** None: the whole sheet is gone. */
  columns: readonly string[];
}

export interface RefreshCounts {
  added: number;
  removed: number;
  changed: number;
  corrected: number;
  conflicts: number;
  kept: number;
  deleted: number;
}

/** No list that a person looks through is longer. */
export const MOST_TOLD = 500;

export interface Refresh {
  /** Nothing but the rows stood there: notes, answers and choices of then are not known, nor which rows were taken away. */
  isRowsAlone: boolean;
  /** Where somebody has written how a duplicate counts, and it is no choice: each row counts. */
  unreadChoices: ToldCells;
  missing: readonly MissingList[];
  /** Sheets that a person has changed, and that are made of the rows: what stands there is not kept. */
  changedSheets: readonly string[];
  /** Where somebody has written as a section or a year what is none: what was read stands. */
  unreadCells: ToldCells;
  /** Where somebody has written as a region what names none: it stands so. */
  unknownRegions: ToldCells;
  files: readonly RefreshedFile[];
  /** All there are, also beyond what the lists tell. */
  counts: RefreshCounts;
  added: readonly ToldRow[];
  removed: readonly RemovedRow[];
  changed: readonly Change[];
  corrected: readonly Correction[];
  conflicts: readonly Conflict[];
  /** Rows that a person has added to the table: they stay. */
  kept: readonly ToldRow[];
  /** Rows that a person has taken away: they stay away. */
  deleted: readonly Deletion[];
}
