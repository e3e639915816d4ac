/** `insats tag`: which goals, areas and funds each insats belongs to, file by file. */
import type { TagRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf } from "../paint";
import { eachFile, withoutCells, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { asJson } from "./json";
import { fileReport } from "./report";
import { tagFile, type TaggedFile } from "./tagged-file";

/** Tags the files asked for and shows the tags; gives the exit code. */
export async function tag(request: TagRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out } = surroundings;
  const { json, language } = request;
  const files: (TaggedFile | UnreadFile)[] = [];
  for await (const tagged of eachFile(request, surroundings, (file) => tagFile(file, folder, request))) {
    if (!json) out.write(`${fileReport(tagged, language, lookOf(out))}\n`);
    files.push(withoutCells(tagged));
  }
  if (json) out.write(`${JSON.stringify(asJson(files), null, 2)}\n`);
  return files.some((file) => "problem" in file) ? NOT_DONE : NO_ERRORS;
}
