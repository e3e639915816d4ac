/** The checks that look through several workbooks, and how they are run together. */
import type { WorkbookReading } from "../../table/reading";
import type { AcrossCheck, Comparison, FileFinding } from "./across";
import referenceOffTargetAcrossFiles from "./reference-off-target-across-files";
import sameInsatsAcrossFiles from "./same-insats-across-files";

export const acrossChecks: readonly AcrossCheck[] = [sameInsatsAcrossFiles, referenceOffTargetAcrossFiles];

/** All comparisons as one: add each workbook once, then ask what was found. */
export function comparing(chosen: readonly AcrossCheck[] = acrossChecks): Comparison {
  const comparisons = chosen.map((check) => check.compare());
  return {
    add(file: string, workbook: WorkbookReading) {
      for (const comparison of comparisons) comparison.add(file, workbook);
    },
    findings: (): FileFinding[] => comparisons.flatMap((comparison) => comparison.findings()),
  };
}
