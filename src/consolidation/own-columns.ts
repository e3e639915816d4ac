/** The reports' own columns in the long table: which there are, and which of them are left out. */
import type { Language } from "../language";
import type { AddedKind } from "./added/kinds";
import type { Consolidation } from "./consolidation";
import { headerDigest } from "./refresh/read-as";
import { ownHeaders } from "./sheets/columns";
import type { NationalTable } from "./table";

/** Whether somebody wants a column, by its header in the long table; `null`: nobody has said. */
export type ColumnChoice = (header: string) => boolean | null;

export const NOTHING_SAID: ColumnChoice = () => null;

/** What a written table says of its columns; the reports' own by digests of their headers. */
export interface WrittenColumns {
  /** Of their headers. */
  language: Language;
  /** Kinds of columns that are made of the rows. */
  added: readonly AddedKind[];
  /** All that stand in its sheet. */
  standing: ReadonlySet<string>;
  /** Those that were read and do not stand there: somebody has left them out. */
  leftOut: ReadonlySet<string>;
  /** Headers of columns that a person has put there. */
  others: readonly string[];
  /** In how many rows a person has corrected them. */
  corrected: ReadonlyMap<string, number>;
}

export interface OwnColumn {
  header: string;
  /** In how many rows it says something. */
  rows: number;
  /** In how many of them a person has corrected it: left out, the corrections go too. */
  corrected: number;
  /** It is not left out. */
  stands: boolean;
}

type Gathered = Pick<Consolidation, "extras">;

/** The columns in order. @param written The table to go on from; `null`: there is none. */
export function ownColumns(consolidation: Gathered, written: WrittenColumns | null, wanted = NOTHING_SAID): OwnColumn[] {
  return ownHeaders(consolidation, languageOf(written)).map((header, number) => {
    const rows = consolidation.extras.rows[number]!;
    return { header, rows, corrected: written?.corrected.get(headerDigest(header)) ?? 0, stands: wanted(header) ?? (written === null || stoodBefore(header, rows, written)) };
  });
}

/** The language in which own columns are called: that of the table there is. */
export function languageOf(written: WrittenColumns | null): Language {
  return written?.language ?? "sv";
}

/** A column that says nothing leaves no trace in "Läst som": that it does not stand there is all that is known. */
function stoodBefore(header: string, rows: number, { standing, leftOut }: Pick<WrittenColumns, "standing" | "leftOut">): boolean {
  const digest = headerDigest(header);
  return rows === 0 ? standing.has(digest) : !leftOut.has(digest);
}

/** Tells which columns are left out, by their headers; also of one that only the written table has. */
export function leavingOut(consolidation: Gathered, written: WrittenColumns | null, wanted = NOTHING_SAID): (header: string) => boolean {
  const known = new Map(ownColumns(consolidation, written, wanted).map(({ header, stands }) => [header, stands]));
  return (header) => !(known.get(header) ?? wanted(header) ?? true);
}

/** A table with the columns that somebody wants. */
export function withColumns(table: Consolidation, wanted: ColumnChoice): NationalTable {
  const { files, heads, notes, answers, extras, rows } = table;
  const leftOut = new Set(ownColumns(table, null, wanted).flatMap(({ stands }, number) => (stands ? [] : [number])));
  return { files, heads, notes, answers, extras, rows, leftOut };
}
