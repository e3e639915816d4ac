/** Scores as probabilities that make one together. `sureness`: how much a difference in score means. */
export function probabilities(scores: readonly number[], sureness: number): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp((score - highest) * sureness));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
