/** Writing the national table anew, with Excel failing at every request: all of its sheets or none. */
import type { ExcelPort } from "../../src/excel/port";
import { describeFaults } from "./fault-courses";
import { nationalPlans, TWO_REGIONS } from "./consolidation-plans";

/** One sheet without a table and one with: the others are like them. */
const SHEETS = ["Översikt", "Alla insatser"];
const write = (files: Parameters<typeof nationalPlans>[0]) => {
  const plans = nationalPlans(files).filter(({ name }) => SHEETS.includes(name));
  return (excel: ExcelPort) => excel.writeConsolidation(plans);
};

describeFaults({ Blad1: [["Min egen"]] }, {
  "write the national table anew": { before: write(TWO_REGIONS), run: write({ ...TWO_REGIONS, "Uppsala-2023.xlsx": { "3.4": ["Broar"] } }) },
});
