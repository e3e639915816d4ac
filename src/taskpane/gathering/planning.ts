/** The sheets of the national table, with what a person has made of those that were written before. */
import { refreshing, settling, withChoices, type Choices, type Consolidation, type Duplicate } from "../../consolidation";
import { planningConsolidation, type ConsolidationSheetWishes } from "../../consolidation/sheets";
import type { SheetPlan } from "../../planned-sheets/plan";
import type { Grid } from "../../table/grid";

/** @param written The sheets of the open workbook. Pauses now and then. */
export function* planningNational(consolidation: Consolidation, duplicates: readonly Duplicate[], written: readonly Grid[], choices: Choices, wishes: ConsolidationSheetWishes): Generator<undefined, SheetPlan[]> {
  const refreshed = yield* refreshing(written, consolidation);
  if (!refreshed) return yield* planningConsolidation(consolidation, duplicates, wishes);
  const { earlier } = refreshed;
  const table = yield* settling(consolidation, earlier, choices);
  return yield* planningConsolidation(table, withChoices(duplicates, earlier.once), wishes);
}
