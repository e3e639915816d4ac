/** One file from bytes to findings: read, recognise, check. */
import { basename } from "node:path";
import { runChecks } from "../checks";
import type { Finding } from "../checks/check";
import { fileProblemText } from "../language/files";
import { recogniseWorkbook } from "../table";
import type { WorkbookReading } from "../table/reading";
import { FileProblem, readWorkbookFile } from "../workbook-file";
import type { CheckRequest } from "./arguments";
import { readBytes } from "./files";

export interface CheckedFile {
  /** As named on the command line. */
  file: string;
  reading: WorkbookReading;
  findings: readonly Finding[];
}

export interface UnreadFile {
  file: string;
  /** What is wrong and what to do, in the language asked for. */
  problem: string;
}

/** Checks one file. Whatever is wrong with it becomes an UnreadFile, so that the others are still checked. */
export async function checkFile(file: string, folder: string, request: CheckRequest): Promise<CheckedFile | UnreadFile> {
  try {
    const fileName = basename(file).normalize("NFC");
    const { grids } = await readWorkbookFile(await readBytes(file, folder), file);
    const { template, region, year } = request;
    const reading = recogniseWorkbook(grids, { fileName, template, region, year });
    return { file, reading, findings: runChecks(reading) };
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    const problem = thrown instanceof FileProblem ? thrown : new FileProblem("failed", { file, what });
    return { file, problem: fileProblemText(problem, request.language) };
  }
}
