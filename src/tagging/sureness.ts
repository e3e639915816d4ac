/** How sure a suggestion is: what is taken without asking, and the words for the rest. Knows nothing of the text model. */

/**
 * How sure one is to be before an area is taken without asking, where no heading speaks for it. By cross-validation that
 * leaves whole regions out, a third of the rows are so taken, all of them where their region put them. Lower thresholds
 * take many more, but among those are rows whose like other regions put under another area, and no text tells of that.
 */
export const DEFAULT_THRESHOLD = 0.95;

/** From here on a suggestion is more often right than not by a good margin. */
const LIKELY = 0.6;

/** "high" is what is taken without asking. */
export type Sureness = "high" | "middle" | "low";

/**
 * How sure a suggestion is, for words. Where the report itself has the row under that area, the content need only be
 * likely to speak for it; where it has it under another, the two contradict each other, and somebody is to be asked.
 */
export function sureness({ confidence, heading }: { confidence: number; heading?: "agrees" | "differs" }): Sureness {
  if (confidence < LIKELY) return "low";
  return heading === "agrees" || (heading === undefined && confidence >= DEFAULT_THRESHOLD) ? "high" : "middle";
}
