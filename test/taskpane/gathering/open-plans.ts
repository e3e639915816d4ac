/** Planned sheets with their lines unpacked, to be looked at as a whole. */
import type { PlannedSheet, SheetPlan } from "../../../src/planned-sheets/plan";

export function opened(plans: readonly PlannedSheet[]): SheetPlan[] {
  return plans.map((plan) => ({ ...plan, rows: [...plan.rows] }));
}
