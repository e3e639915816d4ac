/** Which strategy or programme a goal in a text belongs to, as the headings around it say. */
import { segmentAt, type GoalSegment } from "./goal-references";
import type { Span } from "./sentences";

/** What may stand between a goal and the heading after it that it belongs to: "mål 5 i Agenda 2030", "mål 5 (Agenda 2030)". */
const BEFORE_HEADING = /^\s?(?:[(,]\s?)?(?:(?:i|inom|enligt|från)\s)?$/u;
/** After a comma alone a heading belongs to what follows it: "RUS mål 3, Agenda 2030 mål 13"; only the last one of its line, as in "mål 5, Agenda 2030", to what goes before. */
const COMMA = /^\s?,\s?$/;
const NOTHING_FOLLOWS = /^\s{0,3}(?:$|[.,;)\n])/;

/** The segment whose heading a goal belongs to: the one right after it, else the one before; `null`: there is no text. */
export function governing(text: string, segments: readonly GoalSegment[], { start, end }: Span): GoalSegment | null {
  const next = segments.find(({ heading }) => heading !== null && heading.start >= end);
  const between = next?.heading && next.heading.start - end < 12 ? text.slice(end, next.heading.start) : "";
  const belongsToNext = between.trim() !== "" && BEFORE_HEADING.test(between) && (!COMMA.test(between) || NOTHING_FOLLOWS.test(text.slice(next!.heading!.end)));
  return belongsToNext ? next! : segmentAt(segments, start);
}
