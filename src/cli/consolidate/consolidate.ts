/** `insats consolidate`: the tables of many workbooks as one national table. */
import type { ConsolidateRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf, plain } from "../paint";
import type { Surroundings } from "../surroundings";
import { gather, whyNothing } from "./gathered";
import { asJson } from "./json";
import { tidily } from "./memory";
import { outProblem, writeConsolidation, type OutRequest } from "./out";
import { consolidateReport } from "./report";
import { RowsOnDisk } from "./rows-on-disk";

/** Gathers the files asked for, shows what they came to, and writes it where that is wanted; gives the exit code. */
export async function consolidate(request: ConsolidateRequest, surroundings: Surroundings): Promise<number> {
  const { folder, out, aside } = surroundings;
  const tell = (message: string) => aside.write(`${plain(message)}\n`);
  const problem = wantsFile(request) ? outProblem(request, folder) : null;
  if (problem !== null) {
    tell(problem);
    return NOT_DONE;
  }
  const rows = new RowsOnDisk();
  try {
    const gathered = await gather(request, surroundings, rows);
    const duplicates = tidily(gathered.consolidation.duplicates());
    out.write(request.json ? `${JSON.stringify(asJson(gathered, duplicates, request.language), null, 2)}\n` : consolidateReport(gathered, duplicates, request.language, lookOf(out)));
    let isDone = gathered.files.every((file) => whyNothing(file, request) === null);
    if (wantsFile(request)) {
      const { written, message } = await writeConsolidation(gathered, duplicates, request, folder, dayOf(surroundings.today ?? new Date()));
      tell(message);
      isDone &&= written;
    }
    return isDone ? NO_ERRORS : NOT_DONE;
  } finally {
    rows.remove();
  }
}

function wantsFile(request: ConsolidateRequest): request is OutRequest {
  return request.out !== undefined;
}

/** The day where the user is, as "2024-02-21"; a time of day would make each run another. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
