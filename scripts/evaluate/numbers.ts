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
  message: string;
}

function findings(): Shown[] {
  return readMaterial().workbooks.flatMap(({ reading, region, placeOf }) =>
    numberChecks.flatMap((check) =>
      [...check.find(reading)].flatMap((hit) => {
        if (hit === PAUSE) return [];
        const { label, text } = placeOf(hit.sheet, hit.row, hit.column);
        const words = text.slice(hit.start ?? 0, hit.end ?? text.length);
        return [{ check: check.id, severity: hit.severity ?? check.severity, region, label, words, message: check.texts.sv.message(hit.values) }];
      }),
    ),
  );
}

/** Whether two stretches of words overlap: one holds the other, or a good piece of it. */
function meet(a: string, b: string): boolean {
  const [short, long] = [a, b].map((text) => text.replace(/\s+/g, " ").trim()).sort((x, y) => x.length - y.length) as [string, string];
  return long.includes(short) || [0, 1, 2, 3].some((step) => short.length >= 24 && long.includes(short.slice(step * 6, step * 6 + 24)));
}

export function evaluateNumbers(): void {
  if (!hasMaterial()) {
    console.log("The real reports (../shared) are not here: nothing to measure.");
    return;
  }
  const found = findings();
  const mistakes = readMistakes().filter(({ check }) => KINDS.has(check));
  for (const { n, check, checkable, evidence, where } of mistakes) {
    const by = found.filter(({ region, words }) => region === where.region && meet(words, evidence)).map((finding) => finding.check);
    console.log(`${by.length > 0 ? "found " : checkable ? "MISSED" : "beyond"} ${n} ${check}: ${evidence.slice(0, 70)} ${by.length > 0 ? `(${by.join(", ")})` : ""}`);
  }
  for (const { number, region, text } of readFalseAlarms()) {
    for (const finding of found.filter((other) => other.region === region && meet(other.words, text))) console.log(`ALARM  ${number} ${finding.severity} ${finding.check}: ${finding.words}`);
  }
  console.log(`\n${found.length} findings`);
  for (const { check, severity, region, label, words, message } of found) console.log(`\n${severity} ${check} · ${region} ${label}\n  "${words}"\n  ${message}`);
}
