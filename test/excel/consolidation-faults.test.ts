/** Writing the national table, with Excel failing at every request: all of its sheets or none, and back again. */
import type { ExcelPort } from "../../src/excel/port";
import { describeFaults } from "./fault-courses";
import { nationalPlans, TWO_REGIONS } from "./consolidation-plans";

const SHEETS = ["Översikt", "4. Tillgänglighet i hela landet", "Alla insatser"];
const some = (files: Parameters<typeof nationalPlans>[0]) => nationalPlans(files).filter(({ name }) => SHEETS.includes(name));
const first = (excel: ExcelPort) => excel.writeConsolidation(some(TWO_REGIONS));
const anew = (excel: ExcelPort) => excel.writeConsolidation(some({ ...TWO_REGIONS, "Uppsala-2023.xlsx": { "3.4": ["Broar"] } }));

describeFaults({ Blad1: [["Min egen"]] }, {
  "write the national table": { run: first },
  "write the national table anew": { before: first, run: anew },
});
