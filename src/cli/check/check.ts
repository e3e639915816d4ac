/** `insats check`: what does not follow the template, or contradicts itself, file by file and then between the files. */
import { comparing, type Comparison, type FileFinding } from "../../checks";
import type { CheckRequest } from "../arguments";
import { ERRORS_FOUND, NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf } from "../paint";
import { eachFile, withoutCells, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { checkFile, type CheckedFile } from "./checked-file";
import { asJson } from "./json";
import { comparisonReport, fileReport, summary } from "./report";

/** Checks the files asked for and says what was found; gives the exit code. */
export async function check(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out } = surroundings;
  const { json, language } = request;
  const comparison = comparing();
  const files: (CheckedFile | UnreadFile)[] = [];
  for await (const checked of eachFile(request, surroundings, (file) => checkFile(file, folder, request))) {
    if (!json) out.write(`${fileReport(checked, language, lookOf(out))}\n`);
    files.push(compared(checked, comparison));
  }
  const found = comparison.findings();
  const all = withComparison(files, found);
  if (json) out.write(`${JSON.stringify(asJson(all, language), null, 2)}\n`);
  else {
    if (found.length > 0) out.write(`${comparisonReport(found, language, lookOf(out))}\n`);
    if (files.length > 1) out.write(summary(all, language, lookOf(out)));
  }
  return exitCode(all);
}

/** Takes a file into the comparison, and drops the cells. */
function compared(checked: CheckedFile | UnreadFile, comparison: Comparison): CheckedFile | UnreadFile {
  if (!("problem" in checked)) comparison.add(checked.file, checked.reading);
  return withoutCells(checked);
}

/** The files with what was found when all had been read: each file's own last. */
function withComparison(files: readonly (CheckedFile | UnreadFile)[], found: readonly FileFinding[]): (CheckedFile | UnreadFile)[] {
  const of = (file: string) => found.flatMap((one) => (one.file === file ? [one.finding] : []));
  return files.map((checked) => ("problem" in checked ? checked : { ...checked, findings: [...checked.findings, ...of(checked.file)] }));
}

function exitCode(files: readonly (CheckedFile | UnreadFile)[]): number {
  if (files.some((file) => "problem" in file)) return NOT_DONE;
  const hasErrors = files.some((file) => "findings" in file && file.findings.some(({ severity }) => severity === "error"));
  return hasErrors ? ERRORS_FOUND : NO_ERRORS;
}
