/** Puts the text model and the lexicon together, as scores that become probabilities. */
import type { FieldTerm } from "./reader";
import type { Mix } from "./read-weights";

/** So much is thought of an answer before any term speaks for it. */
const BEFOREHAND = 0.5;

/** What the lexicon says for each answer: how large a share of the row's different terms speak for it, as a logarithm. */
export function lexiconScores(terms: readonly FieldTerm[], answers: readonly string[], answerOf: (value: string) => string): number[] {
  const different = new Map(terms.map(({ term, value }) => [`${value} ${term}`, answerOf(value)]));
  const counts = answers.map(() => BEFOREHAND);
  for (const answer of different.values()) {
    const at = answers.indexOf(answer);
    if (at >= 0) counts[at]!++;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.log(count / total));
}

/** The probability of each answer. */
export function mixed(mix: Mix, text: readonly number[], lexicon: readonly number[]): number[] {
  return probabilities(text.map((score, at) => mix.text * score + mix.lexicon * lexicon[at]!));
}

/** Scores as probabilities that make one together. */
export function probabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
