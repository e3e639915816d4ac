/** What the checks find in a range. */
import { runChecks, tableChecks } from "../../checks";
import type { Finding } from "../../checks/check";
import type { Place } from "../support/range";
import { readRange } from "../support/reading";
import { templateAsked } from "../support/template";

/** The findings of a range in reading order, by the checks that a table is enough for; none in an empty range. */
export function findingsIn(cells: readonly (readonly unknown[])[], place: Place, template: unknown): Finding[] | null {
  const asked = templateAsked(template);
  const reading = readRange(cells, place, asked);
  return reading && runChecks(reading, { checks: tableChecks });
}
