/** `insats consolidate`: the tables of many workbooks as one national table. */
import { inOneGo } from "../../slices/in-one-go";
import type { ConsolidateRequest } from "../arguments";
import { NO_ERRORS, NOT_DONE } from "../exit-codes";
import { lookOf } from "../paint";
import type { Surroundings } from "../surroundings";
import { gather, whyNothing } from "./gathered";
import { asJson } from "./json";
import { consolidateReport } from "./report";
import { RowsOnDisk } from "./rows-on-disk";

/** Gathers the files asked for, shows what they came to, and writes it where that is wanted; gives the exit code. */
export async function consolidate(request: ConsolidateRequest, surroundings: Surroundings): Promise<number> {
  const { out } = surroundings;
  const rows = new RowsOnDisk();
  try {
    const gathered = await gather(request, surroundings, rows);
    const duplicates = inOneGo(gathered.consolidation.duplicates());
    out.write(request.json ? `${JSON.stringify(asJson(gathered, duplicates, request.language), null, 2)}\n` : consolidateReport(gathered, duplicates, request.language, lookOf(out)));
    return gathered.files.every((file) => whyNothing(file, request) === null) ? NO_ERRORS : NOT_DONE;
  } finally {
    rows.remove();
  }
}
