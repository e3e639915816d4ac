/** Whether a share can be right for a part and a whole, given how exactly each is written. */
import { type Figure, bounds } from "../../text/numbers";

/** Room for the crumbs of binary fractions. */
const CRUMB = 1e-6;

/** Half the width of what a figure may be; `Infinity` for "minst" and the like. */
function slack(figure: Figure): number {
  const { low, high } = bounds(figure);
  return Math.max(figure.low - low, high - figure.high);
}

/** A whole: a figure of its own, or a sum of parts. */
export interface Whole {
  value: number;
  slack: number;
}

export function wholeOf(figure: Figure): Whole {
  return { value: figure.high, slack: slack(figure) };
}

/** The sum of parts: their roundings hardly ever all go the same way, so they add up as squares do. */
export function sumOf(parts: readonly Figure[]): Whole {
  return { value: parts.reduce((sum, part) => sum + part.low, 0), slack: Math.hypot(...parts.map(slack)) };
}

/** The share in percent, as it comes out. */
export function percentOf(part: Figure, whole: Whole): number {
  return (100 * part.low) / whole.value;
}

/** Whether the written share is an honest rounding of part by whole. Parts or wholes larger than each other never fit. */
export function shareFits(part: Figure, whole: Whole, share: Figure): boolean {
  const room = bounds(share);
  const percent = percentOf(part, whole);
  const spread = Math.hypot((100 * slack(part)) / whole.value, (percent * whole.slack) / whole.value);
  return percent + spread >= room.low - CRUMB && percent - spread <= room.high + CRUMB;
}

/** As `shareFits`, for a part of a sum that it is itself a term of: its own rounding moves both. */
export function shareOfSumFits(part: Figure, parts: readonly Figure[], share: Figure): boolean {
  const whole = sumOf(parts);
  const rest = sumOf(parts.filter((other) => other !== part));
  const fraction = part.low / whole.value;
  const spread = (100 * Math.hypot(slack(part) * (1 - fraction), rest.slack * fraction)) / whole.value;
  const room = bounds(share);
  return 100 * fraction + spread >= room.low - CRUMB && 100 * fraction - spread <= room.high + CRUMB;
}

/** Wholes that proportions are spoken of in: "en av fyra", "7 av 10". */
const SPOKEN = new Set([2, 3, 4, 5, 10]);
/** So many percentage points a spoken proportion may stand for. */
const SPOKEN_ROOM = 5;

/** Whether a part of a small round whole may be a way of speaking of a finer share: "7 av 10 nyanlända (68 %)". */
export function isSpokenOf(part: Figure, whole: Whole, share: Figure): boolean {
  return SPOKEN.has(whole.value) && Math.abs(percentOf(part, whole) - share.low) < SPOKEN_ROOM;
}

/** The share written as the writer wrote it, with as many decimals: 69.7 for a share that said "68 %" → 70. */
export function rounded(percent: number, share: Figure): number {
  return Math.round(percent / share.step) * share.step;
}
