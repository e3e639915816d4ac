/** `insats check`: what does not follow the template, or contradicts itself, file by file and then between the files. */
import { basename } from "node:path";
import { comparing, type Comparison, type FileFinding } from "../../checks";
import { cliTexts } from "../../language/cli";
import type { CheckRequest } from "../arguments";
import { ERRORS_FOUND, NO_ERRORS, NOT_DONE } from "../exit-codes";
import { filesAt } from "../files";
import { lookOf } from "../paint";
import { withoutCells, type UnreadFile } from "../reading";
import type { Output, Surroundings } from "../surroundings";
import { checkFile, type CheckedFile } from "./checked-file";
import { asJson } from "./json";
import { comparisonReport, fileReport, summary } from "./report";

/** Checks the files asked for and says what was found; gives the exit code. */
export async function check(request: CheckRequest, { folder, out, aside }: Surroundings): Promise<number> {
  return exitCode(request.json ? await checkForPrograms(request, folder, out) : await checkForPeople(request, folder, out, aside));
}

async function checkForPrograms(request: CheckRequest, folder: string, out: Output): Promise<(CheckedFile | UnreadFile)[]> {
  const comparison = comparing();
  const files: (CheckedFile | UnreadFile)[] = [];
  for (const file of filesAt(request.paths, folder)) files.push(compared(await checkFile(file, folder, request), comparison));
  const all = withComparison(files, comparison.findings());
  out.write(`${JSON.stringify(asJson(all, request.language), null, 2)}\n`);
  return all;
}

async function checkForPeople(request: CheckRequest, folder: string, out: Output, aside: Output): Promise<(CheckedFile | UnreadFile)[]> {
  const comparison = comparing();
  const files: (CheckedFile | UnreadFile)[] = [];
  const { language } = request;
  const paths = filesAt(request.paths, folder);
  for (const [done, file] of paths.entries()) {
    const status = aside.isTTY ? cliTexts[language].reading(basename(file), done + 1, paths.length) : "";
    if (status) aside.write(status);
    const checked = await checkFile(file, folder, request);
    if (status) aside.write("\r\x1b[K");
    out.write(`${fileReport(checked, language, lookOf(out))}\n`);
    files.push(compared(checked, comparison));
  }
  const found = comparison.findings();
  if (found.length > 0) out.write(`${comparisonReport(found, language, lookOf(out))}\n`);
  const all = withComparison(files, found);
  if (paths.length > 1) out.write(summary(all, language, lookOf(out)));
  return all;
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
