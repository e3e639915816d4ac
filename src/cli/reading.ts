/** One file from bytes to what recognition says of it: the beginning of every command. */
import { basename } from "node:path";
import { fileProblemText } from "../language/files";
import { recogniseWorkbook } from "../table";
import type { WorkbookReading } from "../table/reading";
import { FileProblem, readWorkbookFile } from "../workbook-file";
import { cliTexts } from "../language/cli";
import type { FilesRequest } from "./arguments";
import { filesAt, readBytes } from "./files";
import type { Surroundings } from "./surroundings";

export interface ReadFile {
  /** As named on the command line. */
  file: string;
  reading: WorkbookReading;
}

export interface UnreadFile {
  file: string;
  /** What is wrong and what to do, in the language asked for. */
  problem: string;
}

/**
 * Reads one file and does the command's work on it. Whatever is wrong becomes an UnreadFile, so that the others are
 * still done.
 */
export async function withFile<T extends object>(file: string, folder: string, request: FilesRequest, work: (reading: WorkbookReading, bytes: Uint8Array) => T): Promise<(ReadFile & T) | UnreadFile> {
  try {
    const fileName = basename(file).normalize("NFC");
    const bytes = await readBytes(file, folder);
    const { grids } = await readWorkbookFile(bytes, file);
    const { template, region, year } = request;
    const reading = recogniseWorkbook(grids, { fileName, template, region, year });
    return { file, reading, ...work(reading, bytes) };
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    const problem = thrown instanceof FileProblem ? thrown : new FileProblem("failed", { file, what });
    return { file, problem: fileProblemText(problem, request.language) };
  }
}

/**
 * Does the command's work on each file asked for, in order; a terminal is told meanwhile which one is read.
 * @param work Is given them all too. @param except Files that are left out where they lie among the others.
 */
export async function* eachFile<T>(request: FilesRequest, { folder, aside }: Surroundings, work: (file: string, all: readonly string[]) => Promise<T>, except: readonly string[] = []): AsyncGenerator<T> {
  const paths = filesAt(request.paths, folder, except);
  for (const [done, file] of paths.entries()) {
    const status = !request.json && aside.isTTY ? cliTexts[request.language].reading(basename(file), done + 1, paths.length) : "";
    if (status) aside.write(status);
    const worked = await work(file, paths);
    if (status) aside.write("\r\x1b[K");
    yield worked;
  }
}

/** What is kept while the next files are read: two hundred workbooks are many cells. */
export function withoutCells<T extends ReadFile>(read: T | UnreadFile): T | UnreadFile {
  return "problem" in read ? read : { ...read, reading: { ...read.reading, grids: [] } };
}
