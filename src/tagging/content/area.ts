/** Which of the national strategy's areas and priorities a row's content belongs to. */
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

/** The area and priority that the content of a row speaks for, and beside it the goals that it names. */
export function contentTags(texts: RowTexts, named: NamedGoals = NOTHING_NAMED): ContentTags {
  const { read, priorities, trust } = contentModel();
  const reading = read(texts, named);
  if (reading.counted.size === 0) return NOTHING;
  const scores = priorities.scores(reading.counted);
  const chances = areaChances(trust, scores);
  const [best, second] = mostLikely(chances);
  const area = best + 1;
  const isInside = priorities.answers.map((priority) => priority.startsWith(`${area}.`));
  const priority = mostLikely(scores).find((at) => isInside[at])!;
  return {
    area: { id: area, confidence: chances[best]!, second: second === undefined ? null : second + 1, evidence: evidenceFor(reading, priorities, priority) },
    priority: { id: priorities.answers[priority]!, confidence: chances[best]! * shareInside(probabilities(scores, trust.sharpness), isInside, priority) },
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
