/** A national table that was written before, read back from its sheets. */
import type { Grid } from "../../table/grid";
import { missingChoices, writtenAnswers, writtenCounts, writtenFiles, writtenNotes, type WrittenAnswer, type WrittenFile, type WrittenNote, type WrittenCount } from "./written-lists";
import type { WrittenColumns } from "../own-columns";
import { regionText } from "../sheets/columns";
import type { MissingChoices, ToldCell } from "./told";
import { rowsList, unreadCells, withRenamed, writtenColumns, writtenRows, type WrittenRow } from "./written-rows";

export interface WrittenTable {
  rows: readonly WrittenRow[];
  columns: WrittenColumns;
  files: readonly WrittenFile[];
  notes: readonly WrittenNote[];
  answers: readonly WrittenAnswer[];
  /** How duplicates are to be counted, where somebody has said. */
  counts: readonly WrittenCount[];
  choicesMissing: MissingChoices | null;
  unreadCells: readonly ToldCell[];
  /** Nothing but the rows was there, as in CSV: what else there was is not known. */
  isRowsAlone: boolean;
}

/** The national table among some sheets; `null`: there is none. Pauses now and then. */
export function* readingWritten(grids: readonly Grid[]): Generator<undefined, WrittenTable | null> {
  const named = rowsList(grids);
  if (!named) return null;
  const list = yield* withRenamed(named);
  const rows = yield* writtenRows(list);
  return {
    rows,
    columns: writtenColumns(list, rows),
    files: (yield* writtenFiles(grids)) ?? filesOf(rows),
    notes: yield* writtenNotes(grids),
    answers: yield* writtenAnswers(grids),
    counts: yield* writtenCounts(grids),
    choicesMissing: missingChoices(grids),
    unreadCells: unreadCells(list, rows),
    isRowsAlone: grids.length === 1,
  };
}

/** How many rows of its files a person has taken away: as many of those that are read again are not to stand there. */
export function takenAway({ files, rows }: Pick<WrittenTable, "files" | "rows">): number {
  const read = files.reduce((sum, { insatser }) => sum + (insatser ?? 0), 0);
  return Math.max(0, read - rows.filter(({ readAs }) => readAs !== null).length);
}

/** The files as their rows tell of them, where their own list is gone: of a region and a year where all rows of one say the same. */
function filesOf(rows: readonly WrittenRow[]): WrittenFile[] {
  const files = new Map<string, WrittenFile>();
  for (const { origin: { file, fingerprint, read }, readAs } of rows) {
    if (readAs === null) continue;
    const [key, region, { year }] = [`${file}\n${fingerprint}`, regionText(readAs.region || null), readAs];
    const known = files.get(key) ?? { file, fingerprint, read, region, year, template: "", problems: "", insatser: null };
    files.set(key, { ...known, region: known.region === region ? region : "", year: known.year === year ? year : "" });
  }
  return [...files.values()];
}
