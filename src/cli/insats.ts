/** The command itself, apart from the process it runs in. */
import { basename } from "node:path";
import { comparing, type Comparison, type FileFinding } from "../checks";
import { cliTexts } from "../language/cli";
import { templateNames, understand, type CheckRequest } from "./arguments";
import { checkFile, type CheckedFile, type UnreadFile } from "./check";
import { filesAt } from "./files";
import { asJson } from "./json";
import { lookOf } from "./paint";
import { comparisonReport, fileReport, summary } from "./report";

/** A stream to write to; a terminal tells how wide it is and whether it has colours. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
  hasColors?(): boolean;
}

export interface Surroundings {
  /** Folder that relative paths start from. */
  folder: string;
  out: Output;
  /** For what is not the answer: wrong usage and how far it has come. */
  aside: Output;
}

export const NO_ERRORS = 0;
export const ERRORS_FOUND = 1;
export const NOT_DONE = 2;

/** Runs a command line and gives the exit code: 0 no errors, 1 errors found, 2 wrong usage or an unreadable file. */
export async function insats(args: readonly string[], { folder, out, aside }: Surroundings): Promise<number> {
  const request = understand(args);
  if (request.wants === "help") {
    out.write(`${cliTexts[request.language].help.replace("{templates}", templateNames())}\n`);
    return NO_ERRORS;
  }
  if (request.wants === "explained") {
    aside.write(`${request.message}\n`);
    return NOT_DONE;
  }
  const files = request.json ? await checkForPrograms(request, folder, out) : await checkForPeople(request, folder, out, aside);
  return exitCode(files);
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

/** What is kept while the next files are read: two hundred workbooks are many cells. */
function withoutCells(checked: CheckedFile | UnreadFile): CheckedFile | UnreadFile {
  return "problem" in checked ? checked : { ...checked, reading: { ...checked.reading, grids: [] } };
}

function exitCode(files: readonly (CheckedFile | UnreadFile)[]): number {
  if (files.some((file) => "problem" in file)) return NOT_DONE;
  const hasErrors = files.some((file) => "findings" in file && file.findings.some(({ severity }) => severity === "error"));
  return hasErrors ? ERRORS_FOUND : NO_ERRORS;
}
