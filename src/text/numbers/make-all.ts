/** What shares make together, and what counts make of them. */
import type { Figure } from "./figure";

/** Whether two shares in percent make a hundred, but for `room` that rounding takes. */
export function makeAll(one: Pick<Figure, "low">, other: Pick<Figure, "low">, room = 1): boolean {
  return Math.abs(one.low + other.low - 100) <= room;
}

/** How many percentage points a printed share lies from what a part of a whole comes to. */
export const offBy = (part: number, whole: number, share: number): number => Math.abs((100 * part) / whole - share);
