/** `insats tag`: which goals, areas and funds each insats belongs to, file by file. */
import { withOwnGoals } from "../../catalogue/goals";
import { wantsOut, type TagRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { filesAt } from "../files";
import { lookOf, plain } from "../paint";
import { eachFile, withoutCells, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { copyProblem, writeCopy } from "./copy";
import { asJson } from "./json";
import { fileReport } from "./report";
import { tagFile, type TaggedFile } from "./tagged-file";

/** Tags the files asked for and shows the tags, and writes a copy where one is wanted; gives the exit code. */
export async function tag(request: TagRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out, aside } = surroundings;
  const { json, language } = request;
  const tell = (message: string) => aside.write(`${plain(message)}\n`);
  const problem = wantsOut(request) ? copyProblem(filesAt(request.paths, folder), request, folder) : null;
  if (problem !== null) {
    tell(problem);
    return NOT_DONE;
  }
  const files: (TaggedFile | UnreadFile)[] = [];
  let isDone = true;
  for await (const tagged of eachFile(request, surroundings, (file) => tagFile(file, folder, request))) {
    const goals = "problem" in tagged ? undefined : tagged.reading.goals;
    if (!json) out.write(`${withOwnGoals(goals, () => fileReport(tagged, language, lookOf(out)))}\n`);
    if ("problem" in tagged) isDone = false;
    else if (wantsOut(request)) {
      const { written, message } = await writeCopy(tagged, request, folder);
      tell(message);
      isDone = written;
    }
    files.push(withoutCells(tagged));
  }
  if (json) out.write(`${JSON.stringify(asJson(files), null, 2)}\n`);
  return isDone ? NO_ERRORS : NOT_DONE;
}
