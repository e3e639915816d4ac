/** Shares that are all there is. */
import type { Figure } from "./figure";

/** Whether two shares in percent make a hundred, but for `room` that rounding takes. */
export function makeAll(one: Pick<Figure, "low">, other: Pick<Figure, "low">, room = 1): boolean {
  return Math.abs(one.low + other.low - 100) <= room;
}
