/** `insats tag`: which goals, areas and funds each insats belongs to, file by file. */
import { basename } from "node:path";
import { cliTexts } from "../../language/cli";
import type { TagRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { filesAt } from "../files";
import { lookOf } from "../paint";
import { withoutCells, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { asJson } from "./json";
import { fileReport } from "./report";
import { tagFile, type TaggedFile } from "./tagged-file";

/** Tags the files asked for and shows the tags; gives the exit code. */
export async function tag(request: TagRequest, { folder, out, aside }: Surroundings): Promise<number> {
  const { json, language } = request;
  const files: (TaggedFile | UnreadFile)[] = [];
  const paths = filesAt(request.paths, folder);
  for (const [done, file] of paths.entries()) {
    const status = !json && aside.isTTY ? cliTexts[language].reading(basename(file), done + 1, paths.length) : "";
    if (status) aside.write(status);
    const tagged = await tagFile(file, folder, request);
    if (status) aside.write("\r\x1b[K");
    if (!json) out.write(`${fileReport(tagged, language, lookOf(out))}\n`);
    files.push(withoutCells(tagged));
  }
  if (json) out.write(`${JSON.stringify(asJson(files), null, 2)}\n`);
  return files.some((file) => "problem" in file) ? NOT_DONE : NO_ERRORS;
}
