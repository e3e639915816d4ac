/** Scores as probabilities, with the lexicon's own count of terms beside what the text model says. */
import type { TermMatch } from "./lexicon";

/** How much the text model's scores and the lexicon's mean, so that confidence is the share that is right. */
export interface Trust {
  text: number;
  lexicon: number;
}

/** So many terms speak for an answer before any is found. */
const BEFOREHAND = 0.5;

/** The share of the terms found that speak for each answer, as a logarithm. */
export function lexiconScores(terms: readonly TermMatch[], answers: readonly string[]): number[] {
  const counts = answers.map((answer) => BEFOREHAND + terms.filter(({ value }) => value === answer || value.startsWith(`${answer}.`)).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.log(count / all));
}

/** The probability of each answer. */
export function trusted({ text, lexicon }: Trust, textScores: readonly number[], fromLexicon: readonly number[]): number[] {
  return probabilities(textScores.map((score, at) => text * score + lexicon * fromLexicon[at]!));
}

/** Scores as probabilities that make one together. */
export function probabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
