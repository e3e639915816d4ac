/**
 * Gathers the files that a coordinator chooses into one national table. It knows nothing of Excel or of what the pane
 * shows, so that it can sit in a thread of its own: what goes in and out is plain data, and none of it is large.
 */
import type { AddedKind, Choices, Compared, Duplicate, DuplicateChoice, GatheredFile, Overview, OwnColumn, Refresh, ToldPlace } from "../../consolidation";
import type { RememberedMappings } from "../../consolidation/mapping";
import type { Language } from "../../language";
import type { FileUnread } from "../../language/files";
import type { PlannedSheet } from "../../planned-sheets/plan";
import type { Grid } from "../../table/grid";
import type { WorkbookOutline } from "../../table/outline";
import type { Corrections } from "../../table/reading";
import type { ColumnWishes } from "./column-wishes";

/** A file as it was dropped or chosen. */
export interface ChosenFile {
  /** With its folders ("Dalarna/rapport.xlsx") where it came with them: these keep files of the same name apart (`naming.ts`). */
  name: string;
  content: Blob;
  /** What a person has said of it already. */
  corrections?: Corrections;
}

/** What came of a file: it was gathered, or why it could not be. */
export type TakenFile =
  | { file: string; problem: null; gathered: GatheredFile; outline: WorkbookOutline; corrections: Corrections }
  | { file: string; problem: FileUnread };

/** One of several rows that would be counted more than once. */
export interface DoubledRow extends ToldPlace {
  /** Its number among the rows gathered. */
  row: number;
  region: string | null;
  section: number | null;
  /** Shortened to what a pane can show. */
  name: string;
  results: string;
}

export interface DoubledRows extends Omit<Duplicate, "rows"> {
  /** The same as long as it is of the same rows. */
  key: string;
  rows: readonly DoubledRow[];
}

/** What a national table comes to. */
export interface Sums {
  overview: Overview;
  duplicates: readonly DoubledRows[];
  /** There are so many rows that the last ones were not compared between regions. */
  isComparedInPart: boolean;
  columns: ToldColumns;
}

/** What there is to choose among for the sheet of all insatser. */
export interface ToldColumns {
  /** The reports' own. */
  own: readonly OwnColumn[];
  /** Kinds of columns made of the rows that are to stand there. */
  added: readonly AddedKind[];
}

/** What all files have come to so far. */
export interface National extends Sums {
  /** In the order in which they were first chosen. */
  files: readonly TakenFile[];
  /** What is to be remembered of all that was corrected by hand: to be kept, and given to `know` the next time. */
  mappings: RememberedMappings;
}

export interface GatherProgress {
  done: number;
  of: number;
  /** The file that is being read. */
  name: string;
}

/** What the files go on from. */
export interface Standing {
  /**
   * The sheets of the open workbook, which may hold a national table written before: what a person has made of it stays, and
   * so does what it says of files that have not been taken.
   */
  written: readonly Grid[];
  /** Names of such files that are to be left out. */
  dropped: readonly string[];
  /** How duplicates are to be counted, by their keys; others as the written table says. */
  counted: ReadonlyMap<string, DuplicateChoice>;
  columns: ColumnWishes;
}

/** What a table comes to that is written now. */
export interface Compiled extends Sums {
  /** What the files have changed since the table before was written; `null`: there is none. */
  refresh: Refresh | null;
}

export interface PlanWishes extends Standing {
  language: Language;
  /** The day: "2024-02-21". */
  read: string;
  /** What a person has chosen where such a table was corrected and the file has changed. */
  choices: Choices;
}

/** The workbook that is open in Excel, as a compilation to compare with. */
export interface OpenWorkbook {
  fileName: string | null;
  grids: readonly Grid[];
  /** What a person has said of it. */
  corrections: Corrections;
}

/** Which two are compared: a gathered file with another, or with the open workbook. */
export interface CompareWishes {
  report: string;
  compilation: string | OpenWorkbook;
}

/**
 * Every piece of work rejects with the signal's reason when it is aborted; what was taken before then stays, and
 * `leave([])` tells what it has come to.
 */
export interface Gatherer {
  /** What was mapped by hand before: files that are taken from now on are read by it, where nobody says otherwise. */
  know(mappings: RememberedMappings): void;
  /**
   * Reads files and takes them in, one after the other, called as `namesOf` calls them; one of the same name as an
   * earlier takes its place. `onFile` is called as each is done.
   */
  take(files: readonly ChosenFile[], signal: AbortSignal, onProgress?: (progress: GatherProgress) => void, onFile?: (file: TakenFile) => void): Promise<National>;
  /** Reads a file anew with all that a person says of it: region, year, sections, columns. Others with the same unknown headers follow. */
  correct(file: string, corrections: Corrections, signal: AbortSignal): Promise<National>;
  /** Leaves files out again. */
  leave(files: readonly string[], signal: AbortSignal): Promise<National>;
  /** What the files come to with what stays of the national table that was written before, and what they change in it. */
  compile(standing: Standing, signal: AbortSignal): Promise<Compiled>;
  /** What a report and a compilation say differently; `null`: one of the files has been left out or could not be read. */
  compare(wishes: CompareWishes, signal: AbortSignal): Promise<Compared | null>;
  /** The sheets of the national table as they would be written. */
  plan(wishes: PlanWishes, signal: AbortSignal): Promise<PlannedSheet[]>;
}
