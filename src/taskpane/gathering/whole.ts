/** What is written if it is written now: what was gathered, with what stays of the table that was written before. */
import { absentFiles, overviewOf, readingWritten, refreshing, settling, uncounted, withChoices, withColumns, type Choices, type Consolidation, type Duplicate, type NationalTable, type Refreshed } from "../../consolidation";
import { drive, type Work } from "../../slices/drive";
import { toldColumns, wantedIn } from "./columns";
import { countedAs, doubledRows } from "./doubled-rows";
import type { Standing, Sums, ToldColumns } from "./gatherer";

/** A consolidation, and what in it would be counted more than once. */
export interface Found {
  consolidation: Consolidation;
  duplicates: readonly Duplicate[];
}

export interface Whole extends Found {
  table: NationalTable;
  columns: ToldColumns;
  /** `null`: there is no table to go on from. */
  refreshed: Refreshed | null;
}

/** @param again Gathers the same files once more, beside what was gathered of them. */
export async function wholeOf(now: Found, again: () => Promise<Consolidation>, { written, dropped, counted, columns: wishes }: Standing, work: Work, choices?: Choices): Promise<Whole> {
  const wanted = wantedIn(wishes);
  const table = await drive(readingWritten(written), work);
  if (!table) {
    const { consolidation } = now;
    return { consolidation, duplicates: countedAs(now.duplicates, counted, consolidation), table: withColumns(consolidation, wanted), columns: toldColumns(consolidation, null, wishes), refreshed: null };
  }
  const stays = absentFiles(table, now.consolidation.files).some((file) => !dropped.includes(file));
  // What stays comes in beside the files: what was gathered of these alone is to be as it is.
  const consolidation = stays ? await again() : now.consolidation;
  const refreshed = await drive(refreshing(table, consolidation, new Set(dropped), wanted), work);
  const found = stays ? await drive(consolidation.duplicates(), work) : now.duplicates;
  const duplicates = countedAs(withChoices(found, refreshed.earlier), counted, consolidation);
  return { consolidation, duplicates, table: await drive(settling(consolidation, refreshed.earlier, choices, wanted), work), columns: toldColumns(consolidation, table, wishes), refreshed };
}

/** What it comes to, as the pane shows it. */
export async function sumsOf({ consolidation, duplicates, table, columns }: Omit<Whole, "refreshed">, work: Work): Promise<Sums> {
  return {
    overview: overviewOf(table, uncounted(duplicates)),
    duplicates: await drive(doubledRows(duplicates, consolidation), work),
    isComparedInPart: consolidation.isComparedInPart,
    columns,
  };
}
