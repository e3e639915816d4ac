/** Which strategy or programme a goal in a text belongs to, as the headings around it say. */
import { segmentAt, type GoalSegment } from "./goal-references";
import type { Span } from "./sentences";

/** What may stand between a goal and the heading after it that it belongs to: "mål 5 i Agenda 2030", "mål 5 (Agenda 2030)". */
const BEFORE_HEADING = /^\s?(?:[(,]\s?)?(?:(?:i|inom|enligt|från)\s)?$/u;
/** After a comma or bracket alone a heading belongs to what follows it: "RUS mål 3, Agenda 2030 mål 13"; only where nothing does, as in "mål 5, Agenda 2030" and "mål 5 (Agenda 2030)", to what goes before. */
const COMMA_OR_BRACKET = /^\s?[,(]\s?$/;
const NOTHING_FOLLOWS = /^\s{0,3}(?:$|[.,;)\n])/;

/** Between a heading and a goal of the same clause. */
const SAME_CLAUSE = /^[^.;\n•]{0,120}$/u;

/** Whether brackets after a goal only tell of a plan where it is found too: "RUS: attraktiva livsmiljöer (kulturplanen)". */
function isBesides(text: string, before: GoalSegment | null, next: GoalSegment, start: number): boolean {
  return next.framework === "other" && before?.heading != null && before.framework !== "other" && SAME_CLAUSE.test(text.slice(before.heading.end, start));
}

/** Where a heading's brackets with goals in them close: "hållbara resor (mål 9 i Agenda 2030) och levande bygder"; `null`: it stands in none. */
function closingOf(text: string, heading: Span): number | null {
  const open = text.lastIndexOf("(", heading.start);
  const close = text.indexOf(")", heading.end);
  if (open < 0 || close < 0 || text.slice(open, heading.start).includes(")")) return null;
  return /[\p{L}\p{N}]/u.test(text.slice(open, heading.start) + text.slice(heading.end, close)) ? close : null;
}

/** Asked about each goal after a heading. */
const closings = new WeakMap<Span, { close: number | null }>();

function isClosedBefore(text: string, heading: Span, place: number): boolean {
  const known = closings.get(heading) ?? { close: closingOf(text, heading) };
  closings.set(heading, known);
  return known.close !== null && known.close < place;
}

/** The last segment that begins before a place and still governs it. */
function lastBefore(text: string, segments: readonly GoalSegment[], start: number): GoalSegment | null {
  const segment = segmentAt(segments, start);
  if (!segment?.heading || !isClosedBefore(text, segment.heading, start)) return segment;
  return segments.findLast((other) => other.start < segment.start && (other.heading === null || !isClosedBefore(text, other.heading, start))) ?? null;
}

/** The segment whose heading a goal belongs to: the one right after it, else the one before; `null`: there is no text. */
export function governing(text: string, segments: readonly GoalSegment[], { start, end }: Span): GoalSegment | null {
  const next = segments.find(({ heading }) => heading !== null && heading.start >= end);
  const between = next?.heading && next.heading.start - end < 12 ? text.slice(end, next.heading.start) : "";
  const belongsToNext = between.trim() !== "" && BEFORE_HEADING.test(between) && (!COMMA_OR_BRACKET.test(between) || NOTHING_FOLLOWS.test(text.slice(next!.heading!.end)));
  const before = lastBefore(text, segments, start);
  // "Mål 2 RUS, …", where no heading stands before it.
  const isClosing = between === " " && before?.heading == null && /\d/.test(text[end - 1]!) && NOTHING_FOLLOWS.test(text.slice(next!.heading!.end));
  return isClosing || (belongsToNext && !(between.includes("(") && isBesides(text, before, next!, start))) ? next! : before;
}
