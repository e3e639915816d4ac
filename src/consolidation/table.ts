/** The national table as it is written: what the files say, with what a person has made of it in the written sheets. */
import type { Answer } from "./answers";
import type { Consolidation } from "./consolidation";
import type { ConsolidatedNote, ConsolidatedRow, Place, RowHead, TextRole } from "./row";
import type { LineColumn } from "./lines";
import type { LongColumn } from "./sheets/columns";
import type { ToldPlace } from "./told-place";

/** What stands in the columns that say where a row came from. */
export interface Origin extends ToldPlace {
  /** The day: "2024-02-21". */
  read: string;
  fingerprint: string;
}

/** A column whose cells a person may correct; the reports' own by their headers in the long table. */
export type CellColumn = { key: "section" | "region" | "year" | TextRole } | { key: null; header: string };

/** What is told of, in rows and in the lines beside them. */
export type ToldColumn = CellColumn | { key: LineColumn };

/** A cell that a person has corrected. */
export interface Mark {
  column: ToldColumn;
  /** The file says something else than when it was corrected, and nobody has said which is to stand. */
  isConflict: boolean;
}

/** What a person has made of a row, or of a line beside them. */
export interface ByHand<From extends ToldPlace = Origin> {
  marks: readonly Mark[];
  /** own: a person has added the row. gone: a person has corrected it, and it is no longer in the files. */
  state: "read" | "own" | "gone";
  /** What "Läst som" is to say; "" for a row of a person's own. */
  readAs: string;
  /** Where the row is said to come from; `null`: where its place is. */
  origin: From | null;
}

export interface TableRow extends Omit<ConsolidatedRow, "place"> {
  /** `null`: in none of the files. */
  place: Place | null;
  byHand?: ByHand;
}

/** A note or an answer as it is written. */
export type TableLine<Line> = Omit<Line, "place"> & {
  /** `null`: in none of the files. */
  place: Place | null;
  byHand?: ByHand<ToldPlace>;
};

/** What the sheets are made of: a consolidation, or one with a person's corrections kept. */
export interface NationalTable extends Pick<Consolidation, "files"> {
  notes: readonly TableLine<ConsolidatedNote>[];
  answers: readonly TableLine<Answer>[];
  /** In the order of the rows; `null`: the row is not to stand there. */
  heads: readonly (RowHead | null)[];
  extras: { readonly headers: readonly string[] };
  rows: { readonly length: number; at(index: number): TableRow };
  /** The reports' own columns that are left out, by their numbers. */
  leftOut?: ReadonlySet<number>;
  /** Columns that are made of what the rows say: they come before the reports' own. */
  added?: readonly LongColumn[];
  /** When files were read that are as they were then, by their numbers. */
  readOn?: ReadonlyMap<number, string>;
}
