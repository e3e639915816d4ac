/** What a figure tells of: something done, a goal, an expectation, the state of things, another year. */
import type { Passage } from "../numbers/passage";
import type { Span } from "../sentences";
import type { StatementKind } from "./statement";

/** What is known of where a text stands. */
export interface StatementContext {
  /** The year reported on. */
  year: number | null;
}

export const NO_CONTEXT: StatementContext = { year: null };

/** What the figures of a stretch of text tell of. */
export function kindOf({ text }: Passage, { start }: Span, _context: StatementContext): Exclude<StatementKind, "within-gender rate"> {
  const before = text.slice(Math.max(0, start - 60), start).toLowerCase();
  return /jämfört med/.test(before) ? "comparison" : "outcome";
}
