/** Figures of a workbook, with the areas and goals that are settled for its insatser. */
import { eachWithOwnGoals } from "../../catalogue/goals";
import type { IndicatorReading } from "../../indicators";
import { figuring, type FiguringProgress } from "../../indicators/reading";
import type { WorkbookReading } from "../../table/reading";
import type { TaggedRow } from "../../tagging";
import { settling } from "../../tagging/columns";
import { sourceKey, withSettled } from "./settled-sources";

/** Reads them; pauses often. `written`: what the workbook remembers that was written of tags. */
export function* figuringWithTags(reading: WorkbookReading, rows: readonly TaggedRow[], written: string): Generator<FiguringProgress | undefined, IndicatorReading> {
  const settled = yield* eachWithOwnGoals(reading.goals, () => settling(reading.grids, rows, written));
  const read = yield* figuring(reading, rows);
  return yield* withSettled(read, new Map(rows.map(({ table, insats }, at) => [sourceKey(table.id, insats.row), settled[at]!.settled])));
}
