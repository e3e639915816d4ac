/** What is written of the national table, as plain data: the same sheets in Excel and in a new file. */
import type { SheetPlan } from "../../planned-sheets/plan";
import type { Language } from "../../language";
import type { Consolidation } from "../consolidation";
import type { Duplicate } from "../duplicates";
import { inOfficialOrder } from "../order";
import { overviewOf } from "../overview";
import { SECTIONS } from "../row";
import { answersSheet, duplicatesSheet, filesSheet, rowsSheet } from "./lists";
import { overviewSheet } from "./overview-sheet";
import { sectionSheet } from "./section-sheet";

export { longColumns, type LongColumn } from "./columns";

export interface ConsolidationSheetWishes {
  language: Language;
  /** When the files were read: "2024-02-21". */
  read: string;
}

/** The sheets in the order of their tabs. Pauses between them. */
export function* planningConsolidation(consolidation: Consolidation, duplicates: readonly Duplicate[], { language, read }: ConsolidationSheetWishes): Generator<undefined, SheetPlan[]> {
  const overview = overviewOf(consolidation);
  const numbers = inOfficialOrder(consolidation.heads);
  const sheets = [overviewSheet(overview, consolidation.files.length, language)];
  for (const section of SECTIONS) {
    yield;
    const rows = numbers.filter((number) => consolidation.heads[number]!.section === section).map((number) => consolidation.rows.at(number));
    const regions = overview.regions.filter(({ region }) => region !== null);
    sheets.push(sectionSheet({ section, rows, notes: consolidation.notes.filter((note) => note.section === section), regions }, language));
  }
  yield;
  sheets.push(rowsSheet(consolidation, numbers, read, language), duplicatesSheet(consolidation, duplicates, language));
  yield;
  const questions = consolidation.answers.questions();
  if (questions.length > 0) sheets.push(answersSheet(consolidation, questions, language));
  sheets.push(filesSheet(consolidation, read, language));
  return sheets;
}
