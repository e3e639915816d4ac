/** Chance that can be had again: the same seed gives the same throws on every machine. */

export interface Dice {
  /** A whole number from 0 and below `sides`. */
  below(sides: number): number;
  /** True once in so many throws. */
  oneIn(times: number): boolean;
  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T;
}

const PRIME = 2_147_483_647;

/** Dice for a workbook of a run: Lehmer's generator with Park and Miller's multiplier of 1993, started from both numbers. */
export function diceOf(seed: number, number: number): Dice {
  let state = 1 + ((seed * 7_919 + number * 104_729) % (PRIME - 1));
  const below = (sides: number): number => {
    state = (state * 48_271) % PRIME;
    return Math.floor((state / PRIME) * sides);
  };
  // Neighbouring numbers begin with neighbouring throws: those are thrown away.
  for (let i = 0; i < 4; i++) below(2);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (list) => list[below(list.length)]!,
  };
}
