/** How sure a suggestion is: what is taken without asking, and the words for the rest. Knows nothing of the text model. */

/**
 * How sure one is to be before an area is taken without asking. By cross-validation that leaves whole regions out, three
 * rows of ten are so taken, and 98 of 100 of them are where their region put them. Lower thresholds take many more, but
 * among those are rows whose like other regions put under another area, and no text tells of that.
 */
export const DEFAULT_THRESHOLD = 0.95;

/** From here on a suggestion is more often right than not by a good margin. */
const LIKELY = 0.6;

/** "high" is what is taken without asking. */
export type Sureness = "high" | "middle" | "low";

/** How sure a suggestion is, for words. */
export function sureness(confidence: number): Sureness {
  return confidence >= DEFAULT_THRESHOLD ? "high" : confidence >= LIKELY ? "middle" : "low";
}
