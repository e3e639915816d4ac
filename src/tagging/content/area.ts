/** Which of the national strategy's areas and priorities a row's content belongs to. */
import type { AreaTag, PriorityTag, RowTexts } from "../tag";
import { evidenceFor } from "./evidence";
import { contentModel } from "./model";
import { NOTHING_NAMED, type NamedGoals } from "./named-kinds";
import { lexiconScores, trusted } from "./probabilities";

export interface ContentTags {
  /** `null`: the row has no words to judge by. */
  area: AreaTag | null;
  priority: PriorityTag | null;
}

const NOTHING: ContentTags = { area: null, priority: null };

/** The area and priority that the content of a row speaks for, and beside it the goals that it names. */
export function contentTags(texts: RowTexts, named: NamedGoals = NOTHING_NAMED): ContentTags {
  const { read, area, priority, trust } = contentModel();
  const reading = read(texts, named);
  if (reading.counted.size === 0) return NOTHING;
  const areas = trusted(trust.area, area.scores(reading.counted), lexiconScores(reading.terms, area.answers));
  const [best, second] = mostLikely(areas);
  const id = area.answers[best]!;
  const priorities = trusted(trust.priority, priority.scores(reading.counted), lexiconScores(reading.terms, priority.answers));
  return {
    area: { id: Number(id), confidence: areas[best]!, second: second === undefined ? null : Number(area.answers[second]), evidence: evidenceFor(reading, area, best) },
    priority: withinArea(priorities, priority.answers, id, areas[best]!),
  };
}

/** The area that a priority lies in. */
function areaOf(priority: string): string {
  return priority.slice(0, priority.indexOf("."));
}

/** Answers by how likely they are. */
function mostLikely(chances: readonly number[]): [number, ...number[]] {
  return chances.map((_, at) => at).sort((a, b) => chances[b]! - chances[a]!) as [number, ...number[]];
}

/** The likeliest priority of an area; sure of it only as far as of the area. */
function withinArea(chances: readonly number[], answers: readonly string[], area: string, sureOfArea: number): PriorityTag {
  const inside = chances.map((chance, at) => (areaOf(answers[at]!) === area ? chance : 0));
  const best = mostLikely(inside)[0];
  const all = inside.reduce((sum, chance) => sum + chance, 0);
  return { id: answers[best]!, confidence: all === 0 ? 0 : (inside[best]! / all) * sureOfArea };
}
