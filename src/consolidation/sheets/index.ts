/** What is written of the national table, as plain data: the same sheets in Excel and in a new file. */
import type { SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import type { Duplicate } from "../duplicates";
import { uncounted } from "../duplicates/counted";
import { inOfficialOrder } from "../order";
import { overviewOf } from "../overview";
import { SECTIONS } from "../row";
import type { NationalTable } from "../table";
import { leftOutHeaders } from "./columns";
import { duplicatesSheet } from "./duplicates-sheet";
import { answersSheet, filesSheet, notesSheet } from "./lists";
import { overviewSheet } from "./overview-sheet";
import { rowsSheet } from "./rows-sheet";
import { sectionSheet } from "./section-sheet";

export { leftOutHeaders, longColumns, readAsColumn, type LongColumn } from "./columns";

export interface ConsolidationSheetWishes {
  language: Language;
  /** When the files were read: "2024-02-21". */
  read: string;
}

/** The sheets in the order of their tabs. @param table What was gathered, or what came of settling it with an earlier table. Pauses now and then. */
export function* planningConsolidation(table: NationalTable, duplicates: readonly Duplicate[], { language, read }: ConsolidationSheetWishes): Generator<undefined, SheetPlan[]> {
  const overview = overviewOf(table, uncounted(duplicates));
  const numbers = inOfficialOrder(table.heads);
  const sheets = [overviewSheet(overview, table.files, leftOutHeaders(table, language), language)];
  for (const section of SECTIONS) {
    yield;
    const rows = numbers.filter((number) => table.heads[number]!.section === section).map((number) => table.rows.at(number));
    const regions = overview.regions.filter(({ region }) => region !== null);
    sheets.push(sectionSheet({ section, rows, notes: table.notes.filter((note) => note.section === section), regions }, language));
  }
  sheets.push(yield* rowsSheet(table, numbers, read, language), duplicatesSheet(table, duplicates, language));
  yield;
  // Those without a line too: one that was written before would else stand as it was.
  sheets.push(notesSheet(table, language), answersSheet(table, language), filesSheet(table, read, language));
  return sheets;
}
