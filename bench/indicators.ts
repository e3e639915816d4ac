/** What figures and their sums take beside one pass over the characters they are read from, and how they grow with rows. */
import { DEFAULT_RULES, leftOut, readIndicators, summarise } from "../src/indicators";
import { recogniseWorkbook } from "../src/table";
import { charactersIn } from "./core";
import { tableOf } from "./material";
import { timed, timedOn } from "./time";

export interface IndicatorsResult {
  rows: number;
  figures: number;
  leftOut: number;
  /** Milliseconds: reading the figures, saying what is left out and summing up by area, one pass over the characters. */
  read: number;
  sum: number;
  onePass: number;
}

/** Reads and sums up the figures of one table of so many rows. */
export async function measureIndicators(rows: number): Promise<IndicatorsResult> {
  const grid = tableOf(rows);
  const times = rows > 50_000 ? 1 : 3;
  const read = await timedOn(() => recogniseWorkbook([grid]), (workbook) => readIndicators(workbook, null), times);
  const sum = await timed(() => summarise(read.result, { by: ["area"], rules: DEFAULT_RULES }), times);
  const onePass = await timed(() => charactersIn([grid]), 7);
  return {
    ...{ rows, figures: read.result.figures.length, leftOut: leftOut(read.result, DEFAULT_RULES).size },
    ...{ read: read.ms, sum: sum.ms, onePass: onePass.ms },
  };
}
