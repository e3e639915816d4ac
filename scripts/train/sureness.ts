/** How much a difference in score should mean: what makes the truth most likely on rows that the model has not seen. */
import { probabilities } from "../../src/tagging/content/probabilities";

/** A row's scores, and the right answer. */
export interface Judged {
  scores: readonly number[];
  answer: number;
}

const TRIED = Array.from({ length: 100 }, (_, step) => (step + 1) / 25);
/** No single row says more than this. */
const LEAST = 1e-6;

/** The best of many tried: one number needs no more. */
export function bestSureness(judged: readonly Judged[]): number {
  const losses = TRIED.map((sureness) => judged.reduce((sum, { scores, answer }) => sum - Math.log(Math.max(LEAST, probabilities(scores, sureness)[answer]!)), 0));
  return TRIED[losses.indexOf(Math.min(...losses))]!;
}
