/** What a text says in numbers. */
import { type Passage, readPassage } from "../numbers/passage";
import { type Told, toldAmounts } from "./amounts";
import { countingFigures } from "./counting";
import { type GenderStatement, readGender } from "./gender";
import { NO_CONTEXT, type StatementContext } from "./kinds";
import { partsOf } from "./parts";
import { periodOf } from "./periods";
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
  const ofGenders = readGender(passage, context);
  const taken = new Set(ofGenders.flatMap(({ figures }) => figures));
  const amounts = toldAmounts(passage, countingFigures(passage), taken, context);
  const told = inOrder(toldGenders(passage, ofGenders, context), amounts);
  const wholes = partsOf(passage, told);
  return told.map(({ statement }, at) => ({ ...statement, partOf: wholes[at]! }));
}

/** Statements by gender beside the others: with their period, and with the place of the figure of their whole. */
function toldGenders(passage: Passage, found: readonly GenderStatement[], context: StatementContext): Told[] {
  return found.map(({ statement, figures }) => ({
    place: figures.find(({ low }) => low === statement.low) ?? figures[0] ?? statement,
    statement: { ...statement, period: statement.period ?? periodOf(passage, statement, context) },
  }));
}

/** One list of two; what is part of what among the first is told by the places in the new one. */
function inOrder(first: readonly Told[], second: readonly Told[]): Told[] {
  const told = [...first, ...second].sort((one, other) => one.statement.start - other.statement.start || one.statement.end - other.statement.end);
  const places = new Map(told.map(({ statement }, place) => [statement, place] as const));
  return told.map(({ place, statement }) => {
    // Only the first have parts yet.
    const whole = statement.partOf === null ? null : places.get(first[statement.partOf]!.statement)!;
    return { place, statement: { ...statement, partOf: whole } };
  });
}
