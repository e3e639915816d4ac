/** How sure a suggestion is: what is taken without asking, and the words for the rest. Knows nothing of the text model. */

/**
 * How sure one is to be before an area is taken without asking. Confidence is the share that is right, and so it is held
 * high: regions put like rows under different areas, so that by cross-validation 97 of 100 so taken are where their region
 * put them.
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
