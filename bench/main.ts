/**
 * `npm run bench`: how long checking takes against reading the same files and against one pass over their characters,
 * how it grows with rows, and what the pane weighs. Writes docs/bench.md.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureCommand } from "./command";
import { measureCopies } from "./copies";
import { measureGathering } from "./consolidation";
import { measureIndicators, type IndicatorsResult } from "./indicators";
import { measureFiles, measureRows, type RowsResult } from "./core";
import { measureLarge } from "./large";
import { measureLargeConsolidation } from "./large-consolidation";
import { material } from "./material";
import { benchPage } from "./page";
import { measurePane } from "./pane";

const ROWS = [1_000, 10_000, 100_000];

const files = await material();
console.log(files.isReal ? "Measuring on the real reports of 2023." : "The real reports are not beside this checkout: measuring on made-up ones.");
const onFiles = await measureFiles(files);
const command = await measureCommand(files);
const rows: RowsResult[] = [];
for (const number of ROWS) {
  console.log(`${number} rows …`);
  rows.push(await measureRows(number));
}
console.log("Copies …");
const copies = await measureCopies(ROWS);
console.log("Figures …");
const indicators: IndicatorsResult[] = [];
for (const number of ROWS) indicators.push(await measureIndicators(number));
console.log("Gathering …");
const gathering = await measureGathering(files);
console.log("The pane in a browser …");
const unmeasured = (error: unknown) => ({ reason: error instanceof Error ? error.message.split("\n")[0]! : String(error) });
const pane = await measurePane().catch(unmeasured);
console.log("The pane on a very large table …");
const large = await measureLarge().catch(unmeasured);
console.log("The pane with very many insatser from many files …");
const largeGathering = await measureLargeConsolidation().catch(unmeasured);

const page = benchPage({ isReal: files.isReal, files: onFiles, command, rows, copies, indicators, gathering, pane, large, largeGathering });
writeFileSync(fileURLToPath(new URL("../docs/bench.md", import.meta.url)), page);
console.log(`\n${page}\nWritten to docs/bench.md.`);
