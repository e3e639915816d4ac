/** `insats indicators`: what the insatser of all files say in numbers, and what it comes to. */
import { withOwnGoals } from "../../catalogue/goals";
import { wantsOut, type IndicatorsRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf, plain } from "../paint";
import { eachFile, withoutCells, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { figureFile, type FiguredFile } from "./figured-file";
import { asJson } from "./json";
import { outProblem, writeIndicators } from "./out";
import { indicatorsReport } from "./report";
import { resultsOf } from "./results";

/** Reads the files asked for and shows their figures or what they come to, and writes them where that is wanted; gives the exit code. */
export async function indicators(request: IndicatorsRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out, aside } = surroundings;
  const tell = (message: string) => aside.write(`${plain(message)}\n`);
  const problem = wantsOut(request) ? outProblem(request, folder) : null;
  if (problem !== null) {
    tell(problem);
    return NOT_DONE;
  }
  const files: (FiguredFile | UnreadFile)[] = [];
  for await (const file of eachFile(request, surroundings, (path) => figureFile(path, folder, request))) files.push(withoutCells(file));
  const results = resultsOf(files, request.by);
  withOwnGoals(results.goals, () => out.write(request.json ? `${JSON.stringify(asJson(results, request.language), null, 2)}\n` : indicatorsReport(results, request, lookOf(out))));
  let isDone = !files.some((file) => "problem" in file);
  if (wantsOut(request)) {
    const { written, message } = await writeIndicators(results, request, folder);
    tell(message);
    isDone &&= written;
  }
  return isDone ? NO_ERRORS : NOT_DONE;
}
