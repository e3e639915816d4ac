/** What a text says in numbers. */
import { Passage } from "../numbers/passage";
import { readingFigures } from "../numbers/read";
import { inOneGo } from "../../slices/in-one-go";
import { type Told, tellingAmounts } from "./amounts";
import { countingFigures } from "./counting";
import { type GenderStatement, readingGender } from "./gender";
import { namingGenders } from "./gender/ranges";
import { NO_CONTEXT, type StatementContext } from "./kinds";
import { partsOf } from "./parts";
import { periodOf } from "./periods";
import type { Span } from "../sentences";
import type { Statement, StatementPeriod } from "./statement";
import { unwrapped } from "./unwrapped";

export { type Counted, countedOf } from "./counted";
export type { StatementContext } from "./kinds";
export type * from "./statement";

/** The statements of a text, in order; no number is in two of them. */
export function readStatements(text: string, context: StatementContext = NO_CONTEXT): Statement[] {
  return inOneGo(readingStatements(text, context));
}

/** The same with a pause now and then where a text holds very many numbers. */
export function* readingStatements(written: string, context: StatementContext = NO_CONTEXT): Generator<undefined, Statement[]> {
  const text = unwrapped(written);
  const passage = new Passage(text, yield* readingFigures(text));
  if (passage.figures.length === 0) return [];
  const isLong = passage.figures.length > MANY;
  const ofGenders = yield* readingGender(passage, context);
  if (isLong) yield;
  const counting = countingFigures(passage);
  if (isLong) yield;
  const amounts = namingGenders(passage, yield* tellingAmounts(passage, counting, new Set(ofGenders.flatMap(({ figures }) => figures)), context), context);
  if (isLong) yield;
  const told = inOrder(toldGenders(passage, ofGenders, context), amounts);
  if (isLong) yield;
  const wholes = partsOf(passage, told);
  // Few are parts of others: the rest go as they are.
  return told.map(({ statement }, at) => (statement.partOf === wholes[at] ? statement : { ...statement, partOf: wholes[at]! }));
}

/** Numbers from which on there is a pause after each thing done. */
const MANY = 200;

/** Statements by gender beside the others: with their period, and with the place of the figure of their whole. */
function toldGenders(passage: Passage, found: readonly GenderStatement[], context: StatementContext): Told[] {
  return found.map(({ statement, figures }) => {
    const place = figures.find(({ low }) => low === statement.low) ?? figures[0] ?? statement;
    return { place, statement: { ...statement, period: periodOf(passage, statement, context) ?? periodWithin(passage, place, context) } };
  });
}

/** "1 600 har under projektets sex år deltagit, varav 30 % kvinnor": how long, told between whole and part. Years there may be another number's. */
function periodWithin(passage: Passage, place: Span, context: StatementContext): StatementPeriod | null {
  const period = periodOf(passage, place, context);
  return period?.kind === "years" ? null : period;
}

/** One list of two; what is part of what among the first is told by the places in the new one. */
function inOrder(first: readonly Told[], second: readonly Told[]): readonly Told[] {
  if (first.length === 0) return second;
  const told = [...first, ...second].sort((one, other) => one.statement.start - other.statement.start || one.statement.end - other.statement.end);
  const places = new Map(told.map(({ statement }, place) => [statement, place] as const));
  return told.map(({ place, statement }) => {
    // Only the first have parts yet.
    const whole = statement.partOf === null ? null : places.get(first[statement.partOf]!.statement)!;
    return { place, statement: { ...statement, partOf: whole } };
  });
}
