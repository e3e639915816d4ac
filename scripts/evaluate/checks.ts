/** Runs the checks on the real workbooks beside the checkout: how many findings of each kind, and which. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checks as allChecks, describeFinding, runChecks } from "../../src/checks";
import type { Finding, Severity } from "../../src/checks/check";
import { cellAddress } from "../../src/table/address";
import { recogniseWorkbook } from "../../src/table";
import { readWorkbookFile } from "../../src/workbook-file";

const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

async function findingsIn(fileName: string): Promise<{ findings: Finding[]; insatser: number }> {
  const { grids } = await readWorkbookFile(readFileSync(DATA + fileName), fileName);
  const reading = recogniseWorkbook(grids, { fileName });
  return { findings: runChecks(reading), insatser: reading.tables.reduce((sum, table) => sum + table.insatser.length, 0) };
}

function counts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => String(findings.filter((finding) => finding.severity === severity).length).padStart(5)).join("");
}

/** One finding on one line: place, kind, the words and what is said of them. */
function line(fileName: string, finding: Finding): string {
  const words = finding.text.replace(/\s+/gu, " ");
  const shown = words.length > 100 ? `${words.slice(0, 100)} …` : words;
  const fix = finding.edits.length > 0 ? ` [${finding.edits.length} ändringar]` : "";
  return `${finding.severity.padEnd(8)}${finding.check} ${fileName} ${finding.sheet}!${cellAddress(finding.row, finding.column)} “${shown}” ${describeFinding(finding, "sv").message}${fix}`;
}

/** Prints counts for each file and each check; with `--all` every finding, with a check's id those of that check. */
export async function checks(): Promise<boolean> {
  if (!existsSync(DATA)) {
    console.log("No real workbooks beside the checkout (../shared/data): nothing to run the checks on.");
    return true;
  }
  const asked = process.argv.slice(3);
  const all: { fileName: string; finding: Finding }[] = [];
  console.log(`${"file".padEnd(34)}insatser error warn note`);
  for (const fileName of readdirSync(DATA).filter((name) => name.endsWith(".xlsx")).sort()) {
    const { findings, insatser } = await findingsIn(fileName);
    console.log(`${fileName.padEnd(34)}${String(insatser).padStart(8)}${counts(findings)}`);
    all.push(...findings.map((finding) => ({ fileName, finding })));
  }
  console.log(`\n${"check".padEnd(34)}        error warn note`);
  for (const { id } of allChecks) console.log(`${id.padEnd(42)}${counts(all.flatMap(({ finding }) => (finding.check === id ? finding : [])))}`);
  const shown = all.filter(({ finding }) => asked.includes("--all") || asked.includes(finding.check) || asked.includes(finding.severity));
  for (const { fileName, finding } of shown) console.log(line(fileName, finding));
  return all.every(({ finding }) => finding.check !== "check-failed");
}
