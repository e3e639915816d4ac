/** Every figure that is not told by gender: counts, amounts and shares. */
import type { Figure } from "../numbers";
import type { Passage } from "../numbers/passage";
import { countedOf } from "./counted";
import { type StatementContext, kindOf } from "./kinds";
import type { Statement, StatementUnit } from "./statement";

function unitOf({ kind, noun }: Figure): StatementUnit | null {
  if (kind === "count") return "count";
  if (kind === "percent" || kind === "percentagePoints") return kind === "percent" ? "percent" : "percentagePoints";
  return kind === "money" ? (noun === "euro" ? "euro" : "kronor") : null;
}

/** The statements that some of a passage's figures make. */
export function amountStatements(passage: Passage, figures: readonly Figure[], context: StatementContext): Statement[] {
  return figures.flatMap((figure) => {
    const unit = unitOf(figure);
    if (unit === null) return [];
    const { low, high, start, end, qualifier } = figure;
    const noun = figure.noun?.toLowerCase() ?? null;
    return [{ kind: kindOf(passage, figure, context), start, end, low, high, unit, noun, counted: countedOf(noun, unit), qualifier, period: null, split: null, partOf: null }];
  });
}
