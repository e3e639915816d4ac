/** Which strategy or programme a goal in a text belongs to, as the headings around it say. */
import { segmentAt, type GoalFramework, type GoalSegment } from "./goal-references";
import type { Span } from "./sentences";

/** What may stand between a goal and the heading after it that it belongs to: "mål 5 i Agenda 2030", "mål 5 (Agenda 2030)". */
const BEFORE_HEADING = /^\s?(?:[(,]\s?)?(?:(?:i|inom|enligt|från)\s)?$/u;

/** The framework that a goal belongs to: of the heading right after it, else of the one before; `null`: no heading says. */
export function frameworkOf(text: string, segments: readonly GoalSegment[], { start, end }: Span): GoalFramework | null {
  return governing(text, segments, { start, end })?.framework ?? null;
}

/** The segment whose heading a goal belongs to; `null`: there is no text. */
export function governing(text: string, segments: readonly GoalSegment[], { start, end }: Span): GoalSegment | null {
  const next = segments.find(({ heading }) => heading !== null && heading.start > end);
  const between = next?.heading && next.heading.start - end < 12 ? text.slice(end, next.heading.start) : "";
  return next && between.trim() !== "" && BEFORE_HEADING.test(between) ? next : segmentAt(segments, start);
}
