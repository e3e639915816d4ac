/** How sure a suggestion is: what is taken without asking, and the words for the rest. Knows nothing of the text model. */
import type { WithHeading } from "./tag";

/**
 * How sure one is to be before an area is taken without asking. Where no heading speaks for it, by cross-validation that
 * leaves whole regions out, a third of the rows are so taken, all of them where their region put them. Lower thresholds
 * take many more, but among those are rows whose like other regions put under another area, and no text tells of that.
 */
export const DEFAULT_THRESHOLD = 0.95;

/** From here on a suggestion is more often right than not by a good margin. */
const LIKELY = 0.6;

/** "high" is what is taken without asking. */
export type Sureness = "high" | "middle" | "low";

/**
 * How sure a suggestion is, for words. Where the content speaks for another area than the one that the report has placed
 * the row under, the two contradict each other, and somebody is to be asked.
 */
export function sureness({ confidence, heading }: { confidence: number; heading?: WithHeading }): Sureness {
  if (confidence < LIKELY) return "low";
  return confidence >= DEFAULT_THRESHOLD && heading !== "differs" ? "high" : "middle";
}
