/** What a text says in numbers. */
import { type Passage, readPassage } from "../numbers/passage";
import { amountStatements } from "./amounts";
import { countingFigures } from "./counting";
import { NO_CONTEXT, type StatementContext } from "./kinds";
import type { Statement } from "./statement";

export { type Counted, countedOf } from "./counted";
export type { StatementContext } from "./kinds";
export type * from "./statement";

/** The statements of a text, in order; no number is in two of them. */
export function readStatements(text: string, context: StatementContext = NO_CONTEXT): Statement[] {
  return statementsOf(readPassage(text), context);
}

/** The statements of a passage that has been read. */
export function statementsOf(passage: Passage, context: StatementContext = NO_CONTEXT): Statement[] {
  if (passage.figures.length === 0) return [];
  return amountStatements(passage, countingFigures(passage), context);
}
