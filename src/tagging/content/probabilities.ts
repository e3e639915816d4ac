/** Scores as probabilities, and what the content belongs to as where regions report it. */

/** What makes confidence the share that is right. */
export interface Trust {
  /** How much the scores mean. */
  sharpness: number;
  /**
   * Priority by priority: of the rows whose content belongs to it, the share reported under each area. A study of the
   * housing market is planning to one region and accessibility to another, and nobody can tell from the text.
   */
  shares: readonly (readonly number[])[];
}

/** Scores as probabilities that make one together. */
export function probabilities(scores: readonly number[], sharpness = 1): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(sharpness * (score - highest)));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The probability of each area, from the scores of the priorities. */
export function areaChances({ sharpness, shares }: Trust, scores: readonly number[]): number[] {
  const ofPriorities = probabilities(scores, sharpness);
  return shares[0]!.map((_, area) => ofPriorities.reduce((sum, chance, at) => sum + chance * shares[at]![area]!, 0));
}
