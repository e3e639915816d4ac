/** What is told of all files together: their figures, what is left out of sums, the sums. */
import type { OwnGoals } from "../../catalogue/goals";
import { coverage, DEFAULT_RULES, joined, leftOut, summingByGroup, type Coverage, type GroupKey, type IndicatorReading, type LeftOutWhy, type Summary } from "../../indicators";
import { inOneGo } from "../../slices/in-one-go";
import type { UnreadFile } from "../reading";
import type { FiguredFile } from "./figured-file";

export interface IndicatorResults {
  files: readonly (FiguredFile | UnreadFile)[];
  reading: IndicatorReading;
  /** The regions' own goals, of all files. */
  goals: OwnGoals;
  by: GroupKey;
  leftOut: ReadonlyMap<string, LeftOutWhy>;
  summaries: readonly Summary[];
  /** Everything as one group. */
  all: Summary;
  coverage: Coverage;
}

export function resultsOf(files: readonly (FiguredFile | UnreadFile)[], by: GroupKey): IndicatorResults {
  const read = files.flatMap((file) => ("problem" in file ? [] : [file]));
  const reading = joined(read.map(({ figured }) => figured));
  const left = leftOut(reading, DEFAULT_RULES);
  return {
    ...{ files, reading, by, leftOut: left },
    goals: Object.assign({}, ...read.map((file) => file.reading.goals)),
    summaries: inOneGo(summingByGroup(reading, [by], left)),
    all: inOneGo(summingByGroup(reading, [], left))[0]!,
    coverage: coverage(reading),
  };
}
