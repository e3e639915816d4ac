/** The sheets of a small national table, gathered from made-up reports. */
import { planningConsolidation } from "../../src/consolidation/sheets";
import type { SheetPlan } from "../../src/planned-sheets/plan";
import { inOneGo } from "../../src/slices/in-one-go";
import { nationalOf, sheetOf } from "../consolidation/support";
import { line } from "../table/fixtures";

/** The sheets of a table with these insatser, by file and section. */
export function nationalPlans(files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): SheetPlan[] {
  const reports = Object.entries(files).map(([file, sections]) => [file, Object.entries(sections).map(([section, names]) => sheetOf(section, names.map(line)))]);
  const national = nationalOf(Object.fromEntries(reports));
  return inOneGo(planningConsolidation(national, inOneGo(national.duplicates()), { language: "sv", read: "2024-02-21" }));
}

export const TWO_REGIONS = { "Uppsala-2023.xlsx": { "3.4": ["Hamnar", "Broar"] }, "Västmanland-2023.xlsx": { "3.4": ["Byar"], "7.2": ["=Sjöar"] } };
