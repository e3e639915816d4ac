/** How the checks of numbers do on the real reports: mistakes found, false alarms touched, and every finding to read. */
import { numberChecks } from "../../src/checks/numbers";
import { PAUSE } from "../../src/checks/check";
import { hasMaterial, readFalseAlarms, readMaterial, readMistakes } from "./material";

/** Kinds in the truth that these checks look for. */
const KINDS = new Set(["share-mismatch", "shares-do-not-sum-100", "parts-do-not-sum", "count-of-listed-items", "period-length-mismatch", "unit-implausible", "percent-or-points"]);

interface Shown {
  check: string;
  severity: string;
  region: string;
  label: string;
  words: string;
  /** The cell's whole text, and where in it the words stand. */
  cell: string;
  start: number;
  end: number;
  message: string;
}

function findings(): Shown[] {
  return readMaterial().workbooks.flatMap(({ reading, region, placeOf }) =>
    numberChecks.flatMap((check) =>
      [...check.find(reading)].flatMap((hit) => {
        if (hit === PAUSE) return [];
        const { label, text } = placeOf(hit.sheet, hit.row, hit.column);
        const { start = 0, end = text.length } = hit;
        return [{ check: check.id, severity: hit.severity ?? check.severity, region, label, words: text.slice(start, end), cell: text, start, end, message: check.texts.sv.message(hit.values) }];
      }),
    ),
  );
}

/** Whether a finding's words overlap the quoted ones in the same cell. White space is often another in the quotation. */
function touches({ cell, start, end }: Shown, quoted: string): boolean {
  const pattern = quoted.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const match = new RegExp(pattern, "u").exec(cell);
  return match !== null && match.index < end && match.index + match[0].length > start;
}

export function evaluateNumbers(): void {
  if (!hasMaterial()) {
    console.log("The real reports (../shared) are not here: nothing to measure.");
    return;
  }
  const found = findings();
  const mistakes = readMistakes().filter(({ check }) => KINDS.has(check));
  for (const { n, check, checkable, evidence, where } of mistakes) {
    const by = found.filter((finding) => finding.region === where.region && touches(finding, evidence)).map((finding) => finding.check);
    console.log(`${by.length > 0 ? "found " : checkable ? "MISSED" : "beyond"} ${n} ${check}: ${evidence.slice(0, 70)} ${by.length > 0 ? `(${by.join(", ")})` : ""}`);
  }
  for (const { number, region, text } of readFalseAlarms()) {
    for (const finding of found.filter((other) => other.region === region && touches(other, text))) console.log(`ALARM  ${number} ${finding.severity} ${finding.check}: ${finding.words}`);
  }
  console.log(`\n${found.length} findings`);
  for (const { check, severity, region, label, words, message } of found) console.log(`\n${severity} ${check} · ${region} ${label}\n  "${words}"\n  ${message}`);
}
