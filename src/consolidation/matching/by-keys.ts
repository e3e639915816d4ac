/** Pairs of what has been and what is, by what they have in common: the surest first. */
import { grouped } from "../../text/grouped";

/** What two that belong together have in common. */
export interface PairKey<Then, Now> {
  /** `undefined`: this tells nothing of it. */
  then(one: Then): string | undefined;
  now(one: Now): string | undefined;
  /** Whether two with the same key may belong together; without it all may. */
  fits?(then: Then, now: Now): boolean;
}

/** What each was; what has no earlier one is not there. Of several with the same key the first go together. */
export function pairedByKeys<Then, Now>(then: readonly Then[], now: readonly Now[], keys: readonly PairKey<Then, Now>[]): Map<Now, Then> {
  const pairs = new Map<Now, Then>();
  const left = new Set(then);
  for (const key of keys) {
    const waiting = grouped(left, (one) => key.then(one));
    for (const one of now) {
      const common = pairs.has(one) ? undefined : key.now(one);
      const earlier = common === undefined ? undefined : waiting.get(common)?.find((other) => left.has(other) && (key.fits?.(other, one) ?? true));
      if (earlier === undefined) continue;
      pairs.set(one, earlier);
      left.delete(earlier);
    }
  }
  return pairs;
}
