/** Which of the national strategy's areas and priorities a row's content belongs to. */
import type { AreaTag, PriorityTag, RowTexts } from "../tag";
import { evidenceFor } from "./evidence";
import { lexiconScores, mixed } from "./mixture";
import { contentModel } from "./model";

/**
 * How sure one is to be before an area is taken without asking: chosen by cross-validation, see docs/evaluation.md.
 */
export const DEFAULT_THRESHOLD = 0.9;

export interface ContentTags {
  /** `null`: the row has no words to judge by. */
  area: AreaTag | null;
  priority: PriorityTag | null;
}

const NOTHING: ContentTags = { area: null, priority: null };

/** The area and priority that the content of a row speaks for. */
export function contentTags(texts: RowTexts): ContentTags {
  const { read, area, priority, areaMix, priorityMix } = contentModel();
  const reading = read(texts);
  if (reading.words.size === 0) return NOTHING;
  const areas = mixed(areaMix, area.scores(reading.words), lexiconScores(reading.terms, area.answers, areaOf));
  const [best, second] = mostLikely(areas);
  const id = area.answers[best]!;
  const priorities = mixed(priorityMix, priority.scores(reading.words), lexiconScores(reading.terms, priority.answers, (value) => value));
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
function mostLikely(probabilities: readonly number[]): [number, ...number[]] {
  return probabilities.map((_, at) => at).sort((a, b) => probabilities[b]! - probabilities[a]!) as [number, ...number[]];
}

/** The likeliest priority of an area; sure of it only as far as of the area. */
function withinArea(probabilities: readonly number[], answers: readonly string[], area: string, sureOfArea: number): PriorityTag {
  const inside = probabilities.map((probability, at) => (areaOf(answers[at]!) === area ? probability : 0));
  const best = mostLikely(inside)[0];
  const all = inside.reduce((sum, probability) => sum + probability, 0);
  return { id: answers[best]!, confidence: all === 0 ? 0 : (inside[best]! / all) * sureOfArea };
}
