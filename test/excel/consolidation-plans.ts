/** The sheets of a small national table, gathered from made-up reports. */
import { NOTHING_SAID, withColumns } from "../../src/consolidation";
import { planningConsolidation } from "../../src/consolidation/sheets";
import type { SheetPlan } from "../../src/planned-sheets/plan";
import { inOneGo } from "../../src/slices/in-one-go";
import { nationalOf, sheetOf } from "../consolidation/support";
import { HEADER, line } from "../table/fixtures";

/** The sheets of a table with these insatser, by file and section. @param own Columns that the reports have beside the template's. @param note What the last file writes in a section instead of insatser. */
export function nationalPlans(files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>, own: readonly string[] = [], wanted = NOTHING_SAID, note?: string): SheetPlan[] {
  const sheet = (section: string, names: readonly string[]) => sheetOf(section, names.map((name) => [...line(name), ...own.map((header) => `${header} om ${name}`)]), [...HEADER, ...own]);
  const reports = Object.entries(files).map(([file, sections]) => [file, Object.entries(sections).map(([section, names]) => sheet(section, names))] as const);
  if (note !== undefined) reports.at(-1)![1].push(sheetOf("7.2", [[note]]));
  const national = nationalOf(Object.fromEntries(reports));
  return inOneGo(planningConsolidation(withColumns(national, wanted), inOneGo(national.duplicates()), { language: "sv", read: "2024-02-21" }));
}

export const TWO_REGIONS = { "Uppsala-2023.xlsx": { "3.4": ["Hamnar", "Broar"] }, "Västmanland-2023.xlsx": { "3.4": ["Byar"], "7.2": ["=Sjöar"] } };
