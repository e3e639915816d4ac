/** `insats compare`: a region's report beside the national compilation. */
import { comparing, gatheredAlone, regionsOf, type Comparison, type MeaningDifference } from "../../consolidation";
import { cliCompareTexts } from "../../language/cli-compare";
import { inOneGo } from "../../slices/in-one-go";
import type { CompareRequest } from "../arguments";
import { ERRORS_FOUND, NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf, plain } from "../paint";
import { withFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { compareReport } from "./report";

/** What `--json` prints: fields may be added, never changed or taken away. */
export type CompareOutput = { version: 1; report: string; compilation: string } & Comparison;

/** Compares the two files and shows what differs; gives the exit code: 1 where something differs in meaning or is missing. */
export async function compare(request: CompareRequest, { folder, out, aside }: Surroundings): Promise<number> {
  const [report, compilation] = request.paths as [string, string];
  // What is said of the report need not hold for a compilation of all regions.
  const files = [await gathered(report, folder, request), await gathered(compilation, folder, { ...request, template: undefined, region: undefined, year: undefined })];
  const words = cliCompareTexts[request.language];
  const problems = files.flatMap((file) => ("problem" in file ? file.problem : file.isEmpty ? words.empty(file.file) : []));
  const [ours, theirs] = files.flatMap((file) => ("problem" in file ? [] : file.consolidation));
  if (ours && theirs && problems.length === 0) {
    const comparison = inOneGo(comparing(ours, theirs));
    if (comparison.regions.length === 0) problems.push(words.noRegion(report));
    else if (comparison.rows + comparison.answers + comparison.missing.length === 0) problems.push(words.nothing);
    else {
      const output: CompareOutput = { version: 1, report, compilation, ...comparison };
      if (comparison.regions.length > regionsOf(theirs).size) aside.write(`${plain(words.turned(report, comparison.regions.length, compilation))}\n`);
      out.write(request.json ? `${JSON.stringify(output, null, 2)}\n` : compareReport(output, request.language, lookOf(out)));
      return isDifferent(comparison) ? ERRORS_FOUND : NO_ERRORS;
    }
  }
  for (const problem of problems) aside.write(`${plain(problem)}\n`);
  return NOT_DONE;
}

function gathered(file: string, folder: string, request: CompareRequest) {
  return withFile(file, folder, request, (reading) => {
    const { consolidation, file: { problems } } = inOneGo(gatheredAlone(reading, file));
    // Beside a file without tables, all of the other would seem to be missing.
    return { consolidation, isEmpty: problems.some(({ kind }) => kind === "noTables") };
  });
}

function isDifferent({ differing, answering, missing, extra }: Comparison): boolean {
  const means = ({ meaning }: { meaning: readonly MeaningDifference[] }) => meaning.length > 0;
  return missing.length + extra.length > 0 || answering.some(means) || differing.some(({ columns }) => columns.some(means));
}
