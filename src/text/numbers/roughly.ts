/** "Tre av fyra deltagare (73 %) var kvinnor": words that tell roughly what the share behind them tells exactly. */
import type { Figure } from "./figure";
import { offBy } from "./make-all";

const WHOLES = new Set([3, 4, 5, 10]);
const OF = /^\sav\s$/;
const THEN_EXACTLY = /^(?:\s[a-zà-öø-ɏ-]+){0,3}(?:\s\(|,\s)(?:(?:ca|cirka|drygt|knappt|dvs)\.?\s)?$/;
/** A share that is nearer to what the words make, in percentage points, is the same number. */
const SAME = 0.5;

/** Where the numbers of such words begin: they count nobody. */
export function roughlyTold(small: string, figures: readonly Figure[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, part] of figures.entries()) {
    const [whole, share] = [figures[at + 1], figures[at + 2]];
    if (share?.kind !== "percent" || share.form !== "digits" || part.kind !== "count" || part.form !== "word" || whole?.form !== "word" || !WHOLES.has(whole.low)) continue;
    const isOther = offBy(part.low, whole.low, share.low) > SAME;
    if (isOther && OF.test(small.slice(part.end, whole.start)) && THEN_EXACTLY.test(small.slice(whole.end, share.start))) found.add(part.start).add(whole.start);
  }
  return found;
}
