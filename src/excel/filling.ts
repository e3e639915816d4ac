/** What a sheet of ours holds. */
import type { PlannedSheet } from "../planned-sheets/plan";
import type { OwnColumns } from "./own-columns";
import { ShownFormulas } from "./shown-formulas";
import type { TableNames } from "./table-names";

/** What we planned, and what a person has put beside its table. */
export interface Filling {
  plan: PlannedSheet;
  own: OwnColumns | null;
  /** What the plan's tables, and those that it asks, are called. */
  called: TableNames;
  /** Its formulas as Excel shows them, once they are written. */
  shown: ShownFormulas;
}

/** What is to be written, before it is known what tables are called. */
export function fillingOf(plan: PlannedSheet, own: OwnColumns | null): Filling {
  return { plan, own, called: new Map(), shown: new ShownFormulas() };
}
