/** How alike two texts are, from 0 (nothing shared) to 1 (equal). */

/**
 * Likeness by letters: 1 minus the share of letters that must be changed, added or taken away.
 * Work grows with the product of the lengths; meant for headers and names, not for prose.
 */
export function letterSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(kept, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return 1 - previous[b.length]! / longest;
}

/** Share of the first text's words that the second has as well; 0 when the first has none. */
export function sharedWords(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  const known = new Set(others);
  return words.filter((word) => known.has(word)).length / words.length;
}
