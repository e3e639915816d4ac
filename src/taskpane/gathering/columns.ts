/** The columns of the sheet of all insatser, as a person has chosen among them. */
import { ownColumns, type AddedKind, type ColumnChoice, type Consolidation, type WrittenTable } from "../../consolidation";
import type { LongColumn } from "../../consolidation/sheets";
import type { Language } from "../../language";
import { kindsWanted, type ColumnWishes } from "./column-wishes";
import type { ToldColumns } from "./gatherer";

type Written = Pick<WrittenTable, "columns"> | null;

/** Whether a report's own column is wanted. */
export function wantedIn({ own }: ColumnWishes): ColumnChoice {
  return (header) => own.get(header) ?? null;
}

/** The columns to choose among, as they stand now. @param table The one to go on from; `null`: there is none. */
export function toldColumns(consolidation: Consolidation, table: Written, wishes: ColumnWishes): ToldColumns {
  return { own: ownColumns(consolidation, table?.columns ?? null, wantedIn(wishes)), added: kindsWanted(table?.columns.added ?? [], wishes) };
}

/** Columns made of the rows. What makes them is large, and fetched when somebody wants them. */
export async function columnsAdded(kinds: readonly AddedKind[], { goals }: Consolidation, language: Language): Promise<LongColumn[]> {
  if (kinds.length === 0) return [];
  const { addedColumns } = await import("../../consolidation/added/columns");
  return addedColumns(kinds, { language, goals });
}
