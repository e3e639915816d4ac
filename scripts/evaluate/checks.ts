/** Measures the checks on the real reports, and shows what is missed, what is new and what is asked for. */
import { describeFinding } from "../../src/checks";
import { cellAddress } from "../../src/table/address";
import { hashOf } from "./judgements";
import { hasMaterial } from "./material";
import type { Told } from "./material";
import { SEVERITIES, byCheck, byKind, bySeverity, measureChecks, precisionOf } from "./measure";
import type { Judged, Measured } from "./measure";

/** A finding as a reader judges it: its hash and place, its words among their neighbours, and what is said of them. */
function line(told: Told): string {
  const { file, finding, cell, row } = told;
  const squeezed = (text: string): string => text.replace(/\s+/gu, " ");
  const before = squeezed(cell.slice(Math.max(0, finding.start - 80), finding.start));
  const words = squeezed(finding.text).slice(0, 200);
  const after = squeezed(cell.slice(finding.end, finding.end + 60));
  const shown = finding.text === "" ? squeezed(row).slice(0, 200) : `…${before}«${words}»${after}…`;
  return `${hashOf(told)} ${finding.severity} ${finding.check} ${file} ${finding.sheet}!${cellAddress(finding.row, finding.column)}\n    ${shown}\n    ${describeFinding(finding, "sv").message}`;
}

function printCounts(measured: Measured): void {
  const counts = (judged: readonly Judged[]): Record<string, number> => Object.fromEntries(bySeverity(judged).map(({ length }, index) => [SEVERITIES[index]!, length]));
  console.table(Object.fromEntries(byCheck(measured).map(({ check, judged }) => [check, { ...counts(judged), ...precisionOf(judged) }])));
  console.table(Object.fromEntries(byKind(measured).map(({ kind, found, of }) => [kind, { found, of }])));
  const perSeverity = bySeverity(measured.judged).map((judged, index) => {
    const precision = precisionOf(judged);
    const share = precision.right / (precision.right + precision.wrong);
    return [SEVERITIES[index]!, { findings: judged.length, "per 100 rows": Number(((100 * judged.length) / measured.rows).toFixed(1)), ...precision, precision: Number(share.toFixed(3)) }];
  });
  console.table(Object.fromEntries(perSeverity));
}

/**
 * Prints the figures, then each mistake that is missed, what is said of passages that are right, and the errors and
 * warnings that no one has judged. Asked with a check's id or a severity: those findings too.
 */
export async function checks(asked: readonly string[]): Promise<boolean> {
  if (!hasMaterial()) {
    console.log("No real reports in ../shared: nothing to run the checks on.");
    return true;
  }
  const measured = await measureChecks();
  printCounts(measured);
  for (const { mistake, found, by } of measured.sought) {
    if (!found) console.log(`Missed: ${mistake.n} ${mistake.severity} ${mistake.check}: ${(mistake.evidence ?? "").slice(0, 70)} ${by.length > 0 ? `(said: ${by.join(", ")})` : ""}`);
  }
  for (const { passage, told } of measured.falseAlarms.raised) console.log(`False alarm on passage ${passage}: ${line(told)}`);
  for (const told of measured.judged.filter(({ verdict, finding }) => verdict === null && finding.severity !== "note")) console.log(`Not judged: ${line(told)}`);
  for (const told of measured.judged.filter(({ finding }) => asked.includes(finding.check) || asked.includes(finding.severity))) console.log(line(told));
  return measured.judged.every(({ finding }) => finding.check !== "check-failed");
}
