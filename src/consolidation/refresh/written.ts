/** A national table that was written before, read back from its sheets. */
import type { Grid } from "../../table/grid";
import { grouped } from "../../text/grouped";
import type { Answer } from "../answers";
import type { WrittenColumns } from "../own-columns";
import type { ConsolidatedNote } from "../row";
import { regionText } from "../sheets/columns";
import { isChanged } from "../sheets/seal";
import { missingLists, ourListsIn } from "./our-lists";
import { ownParts, type OwnParts } from "./own-parts";
import type { MissingList, ToldCell } from "./told";
import { writtenAnswers, writtenNotes, type WrittenLine } from "./written-lines";
import { writtenCounts, writtenFiles, type WrittenCount, type WrittenFile } from "./written-lists";
import { missingColumns, rowsList, unknownRegions, unreadCells, withRenamed, writtenColumns, writtenRows, type WrittenRow } from "./written-rows";

export interface WrittenTable {
  /** The name of the sheet of all insatser. */
  rowsSheet: string;
  rows: readonly WrittenRow[];
  columns: WrittenColumns;
  files: readonly WrittenFile[];
  /** `null`: nobody knows which there were. */
  notes: readonly WrittenLine<ConsolidatedNote>[] | null;
  answers: readonly WrittenLine<Answer>[] | null;
  /** How duplicates are to be counted, where somebody has said. */
  counts: readonly WrittenCount[];
  missing: readonly MissingList[];
  /** What a person has put beside what was written. */
  own: OwnParts;
  /** The sheets that are made of the rows, and that a person has changed: that is not read. */
  changedSheets: readonly string[];
  unreadCells: readonly ToldCell[];
  /** Cells that a person has written as a region, and that name none: they stand so. */
  unknownRegions: readonly ToldCell[];
  /** Nothing but the rows was there, as in CSV: what else there was is not known. */
  isRowsAlone: boolean;
}

/** The national table among some sheets; `null`: there is none. Pauses now and then. */
export function* readingWritten(grids: readonly Grid[]): Generator<undefined, WrittenTable | null> {
  const named = rowsList(grids);
  if (!named) return null;
  const list = yield* withRenamed(named);
  const rows = yield* writtenRows(list);
  const lists = ourListsIn(grids);
  const notes = yield* writtenNotes(lists);
  const answers = yield* writtenAnswers(lists);
  const lines = [...(notes ?? []), ...(answers ?? [])];
  const isRowsAlone = grids.length === 1;
  return {
    ...{ rowsSheet: list.grid.name, rows, notes, answers, isRowsAlone },
    columns: writtenColumns(list, rows),
    files: (yield* writtenFiles(lists)) ?? filesOf(rows),
    counts: yield* writtenCounts(lists),
    changedSheets: yield* changedSheets(grids),
    missing: [...missingColumns(list), ...(isRowsAlone ? [] : missingLists(grids, lists, list.language))],
    own: isRowsAlone ? { columns: [], sheets: [] } : ownParts(grids, lists),
    unknownRegions: [...unknownRegions(list, rows), ...lines.flatMap(({ unknownRegion }) => unknownRegion ?? [])],
    unreadCells: [...unreadCells(list, rows), ...lines.flatMap(({ unread }) => unread)],
  };
}

function* changedSheets(grids: readonly Grid[]): Generator<undefined, string[]> {
  const changed: string[] = [];
  for (const grid of grids) if (yield* isChanged(grid)) changed.push(grid.name);
  return changed;
}

/** How many rows of its files a person has taken away: as many of those that are read again are not to stand there. */
export function takenAway({ files, rows }: Pick<WrittenTable, "files" | "rows">): number {
  const read = files.reduce((sum, { insatser }) => sum + (insatser ?? 0), 0);
  return Math.max(0, read - rows.filter(({ readAs }) => readAs !== null).length);
}

/** The files as their rows tell of them, where their own list is gone: of a region and a year where all rows of one say the same. */
function filesOf(rows: readonly WrittenRow[]): WrittenFile[] {
  const byFile = grouped(rows.filter(({ readAs }) => readAs !== null), ({ origin }) => origin.file);
  return [...byFile].map(([file, all]): WrittenFile => {
    // Rows that are no longer in it tell of an older version.
    const versions = [...grouped(all, ({ origin }) => origin.fingerprint).values()];
    const [{ origin: { fingerprint, read } }] = versions.sort((a, b) => b.length - a.length)[0] as [WrittenRow];
    const oneOf = (texts: readonly string[]) => (new Set(texts).size === 1 ? texts[0]! : "");
    const region = oneOf(all.map(({ readAs }) => regionText(readAs!.region || null)));
    const year = oneOf(all.map(({ readAs }) => readAs!.year));
    return { ...{ file, fingerprint, read, region, year, template: "", problems: "" }, ...{ insatser: null, notes: null, answers: null } };
  });
}
