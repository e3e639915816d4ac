/** What one insats tells several times: parts beside their whole, other periods beside the year, the same figure again. */
import type { Statement } from "../text/statements";
import type { IndicatorFigure } from "./figure";
import type { LeftOutWhy } from "./rules";

/** Why figures of one insats, in reading order, are left out beside others of it. */
export function saidInInsats(figures: readonly IndicatorFigure[]): Map<IndicatorFigure, LeftOutWhy> {
  const whys = new Map<IndicatorFigure, LeftOutWhy>();
  if (figures.length < 2) return whys;
  const reached = figures.filter(({ statement }) => statement.kind === "outcome");
  for (const figure of reached) {
    const { statement } = figure;
    const isPart = statement.partOf !== null && isPartOf(statement, wholeOf(figure, figures));
    if (isPart) whys.set(figure, "part");
    else if (statement.period !== null && reached.some((other) => other.statement.period === null && isAlike(other.statement, statement))) whys.set(figure, "otherPeriod");
  }
  return whys;
}

/** The figure of the same cell that a part's place leads to. */
function wholeOf({ row, column, statement: { partOf } }: IndicatorFigure, figures: readonly IndicatorFigure[]): Statement | undefined {
  return figures.filter((other) => other.row === row && other.column === column)[partOf!]?.statement;
}

/** Companies among persons are another thing, which is in no sum with them. */
function isPartOf(part: Statement, whole: Statement | undefined): boolean {
  return whole !== undefined && whole.kind === "outcome" && isAlike(part, whole);
}

/** Of one unit and sort; what has no sort of its own is alike when the word is the same. */
function isAlike(a: Statement, b: Statement): boolean {
  return a.unit === b.unit && a.counted === b.counted && (a.counted !== "other" || a.noun === b.noun);
}
