/** One file with what its checks found. */
import { runChecks } from "../../checks";
import type { Finding } from "../../checks/check";
import type { CheckRequest } from "../arguments";
import { withFile, type ReadFile, type UnreadFile } from "../reading";

export interface CheckedFile extends ReadFile {
  findings: readonly Finding[];
}

/** Checks one file. Whatever is wrong with it becomes an UnreadFile. */
export function checkFile(file: string, folder: string, request: CheckRequest): Promise<CheckedFile | UnreadFile> {
  return withFile(file, folder, request, (reading) => ({ findings: runChecks(reading) }));
}
