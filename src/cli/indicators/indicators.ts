/** `insats indicators`: what the insatser of all files say in numbers, and what it comes to. */
import { withOwnGoals } from "../../catalogue/goals";
import type { IndicatorsRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf } from "../paint";
import { eachFile, withoutCells, type UnreadFile } from "../reading";
import type { Surroundings } from "../surroundings";
import { figureFile, type FiguredFile } from "./figured-file";
import { asJson } from "./json";
import { indicatorsReport } from "./report";
import { resultsOf } from "./results";

/** Reads the files asked for and shows their figures or what they come to; gives the exit code. */
export async function indicators(request: IndicatorsRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out } = surroundings;
  const files: (FiguredFile | UnreadFile)[] = [];
  for await (const file of eachFile(request, surroundings, (path) => figureFile(path, folder, request))) files.push(withoutCells(file));
  const results = resultsOf(files, request.by);
  withOwnGoals(results.goals, () => out.write(request.json ? `${JSON.stringify(asJson(results, request.language), null, 2)}\n` : indicatorsReport(results, request, lookOf(out))));
  return files.some((file) => "problem" in file) ? NOT_DONE : NO_ERRORS;
}
