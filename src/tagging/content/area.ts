/** Which of the national strategy's areas and priorities a row's content belongs to. */
import { underHeading } from "../heading";
import type { AreaTag, PriorityTag, RowTexts } from "../tag";
import { evidenceFor } from "./evidence";
import { contentModel } from "./model";
import { NOTHING_NAMED, type NamedGoals } from "./named-kinds";
import { areaChances, probabilities } from "./probabilities";

export interface ContentTags {
  /** `null`: the row has no words to judge by. */
  area: AreaTag | null;
  priority: PriorityTag | null;
}

const NOTHING: ContentTags = { area: null, priority: null };

/**
 * The area and priority that the content of a row speaks for, and beside it the goals that it names. `reported`: the
 * area that the report has placed it under, `null` where it has not. A row stays there, since where an insats belongs is
 * the region's to say; what its content speaks for tells how sure that is, and the other area where it is another.
 */
export function contentTags(texts: RowTexts, named: NamedGoals = NOTHING_NAMED, reported: number | null = null): ContentTags {
  const { read, priorities, trust } = contentModel();
  const reading = read(texts, named);
  if (reading.counted.size === 0) return NOTHING;
  const scores = priorities.scores(reading.counted);
  const ofContent = areaChances(trust, scores);
  const spokenFor = mostLikely(ofContent).map((at) => at + 1);
  const chances = reported === null ? ofContent : underHeading(ofContent, reported);
  const id = reported ?? spokenFor[0]!;
  const confidence = chances[id - 1]!;
  const heading = reported === null ? {} : { heading: reported === spokenFor[0] ? "agrees" : "differs" } as const;
  const isInside = priorities.answers.map((priority) => priority.startsWith(`${id}.`));
  const priority = mostLikely(scores).find((at) => isInside[at])!;
  return {
    area: { id, confidence, second: spokenFor.find((area) => area !== id) ?? null, evidence: evidenceFor(reading, priorities, priority), ...heading },
    priority: { id: priorities.answers[priority]!, confidence: confidence * shareInside(probabilities(scores, trust.sharpness), isInside, priority), ...heading },
  };
}

/** Answers by how likely they are. */
function mostLikely(chances: readonly number[]): [number, ...number[]] {
  return chances.map((_, at) => at).sort((a, b) => chances[b]! - chances[a]!) as [number, ...number[]];
}

/** How likely a priority is among those of its area. */
function shareInside(chances: readonly number[], isInside: readonly boolean[], priority: number): number {
  const inside = chances.reduce((sum, chance, at) => (isInside[at] ? sum + chance : sum), 0);
  return inside === 0 ? 0 : chances[priority]! / inside;
}
