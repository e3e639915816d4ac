/** The texts of a row that goals are read from, each with its headings. */
import { regionByCode } from "../../catalogue";
import { findStrategies } from "../../catalogue/goals";
import { governing } from "../../text/goal-frameworks";
import { goalSegments, type GoalFramework, type GoalSegment } from "../../text/goal-references";
import type { Span } from "../../text/sentences";
import type { Evidence, RowField, RowTexts } from "../tag";
import { overlaps } from "../../text/overlaps";

/** How far a heading reaches in a text that is not meant for goals. */
const REACH = 200;

export interface Passage {
  field: RowField;
  text: string;
  segments: readonly GoalSegment[];
  /** A text meant for goals; in any other a goal counts only under a heading close before it. */
  forGoals: boolean;
}

/** The column for goals; a text that stands alone; where the column is empty, the other texts. */
export function passagesOf(texts: RowTexts, region: string | null): Passage[] {
  const filled = (Object.entries(texts) as [RowField, string][]).filter(([, text]) => text.trim() !== "");
  const goals = filled.filter(([field]) => field === "goals");
  const chosen = goals.length > 0 ? goals : filled;
  return chosen.map(([field, text]) => ({ field, text, segments: segmentsOf(text, region), forGoals: field === "goals" || Object.keys(texts).length === 1 }));
}

/** Whether a strategy is called by the region: "Hallandsstrategin". */
function isCalledByRegion(strategy: string, code: string | null): boolean {
  const region = code === null ? null : regionByCode(code);
  return region !== null && /strategi(?:ns?)?$/u.test(strategy) && [region.name, ...region.variants].some((name) => strategy.toLowerCase().startsWith(name.toLowerCase()));
}

/** The text cut at its headings; the region's own name of its strategy is one. */
function segmentsOf(text: string, region: string | null): GoalSegment[] {
  const known = goalSegments(text).map((segment) => {
    const { framework, heading } = segment;
    return framework === "other" && heading && isCalledByRegion(text.slice(heading.start, heading.end), region) ? { ...segment, framework: "rus" as const } : segment;
  });
  const own = region === null ? [] : findStrategies(text, region).map(({ start, end }) => ({ start, end }));
  if (own.length === 0) return known;
  const others = known.flatMap(({ framework, heading }) => (heading && !own.some((name) => overlaps(name, heading)) ? [{ framework, heading }] : []));
  const headings = [...others, ...own.map((heading) => ({ framework: "rus" as const, heading }))].sort((a, b) => a.heading.start - b.heading.start);
  const starts = headings.map(({ heading }) => heading.start);
  const before: GoalSegment = { framework: null, start: 0, end: starts[0]!, heading: null };
  return [before, ...headings.map(({ framework, heading }, index) => ({ framework, heading, start: heading.start, end: starts[index + 1] ?? text.length }))].filter(({ start, end }) => end > start);
}

/** What a goal's headings say of it: `null` for no heading, "unsaid" where it does not count without one. */
export function frameworkIn({ text, segments, forGoals }: Passage, place: Span): GoalFramework | "unsaid" | null {
  const segment = governing(text, segments, place);
  if (forGoals) return segment?.framework ?? null;
  const isClose = segment?.heading && place.start - segment.heading.end < REACH;
  return isClose ? segment.framework : "unsaid";
}

/** Words of a passage as evidence. */
export function evidenceAt({ field, text }: Pick<Passage, "field" | "text">, { start, end }: Span): Evidence {
  return { field, start, end, text: text.slice(start, end) };
}
