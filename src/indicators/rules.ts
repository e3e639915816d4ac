/** What is left out of sums so that nothing is counted twice, and what the user can say of it. */

/**
 * Why a figure is left out of sums.
 * - part: a part of another figure of the same insats.
 * - sameInsats: the same figure of the same project, in another row, table, region or file.
 * - otherPeriod: the whole project's time or earlier years, beside a figure for the year itself.
 * - answer: told in an answer, beside the region's insatser: answers tell of all of them together.
 * - target, expected, rate, population, comparison: not something that was reached this year.
 * - byHand: the user took it out.
 */
export type LeftOutWhy = "part" | "sameInsats" | "otherPeriod" | "answer" | "target" | "expected" | "rate" | "population" | "comparison" | "byHand";

/** What the user decided: reasons that do not count, and single figures (by id) taken in or out whatever the reason. */
export interface CountingRules {
  allowed: readonly LeftOutWhy[];
  taken: ReadonlyMap<string, boolean>;
}

export const DEFAULT_RULES: CountingRules = { allowed: [], taken: new Map() };
