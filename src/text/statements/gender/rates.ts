/** Percentages after counts: shares of all, or rates within each gender ("20 kvinnor (45 %) och 30 män (51 %) fick arbete"). */
import type { Figure } from "../../numbers";
import { makeAll, offBy } from "../../numbers/make-all";
import type { Group } from "./groups";
import { placeFrom } from "./places";

/** More than this from what the counts give, in percentage points, is no rounding. */
const ROUNDING = 4;
/** Two shares that make all differ from a hundred by less. */
const OF_HUNDRED = 2;
/** How far the wholes that two counts and their shares give may lie from each other, of the whole. */
const OF_WHOLE = 0.04;

/** Two shares of one whole make no more than this, each rounded. */
const MOST = 103;

/** Two that make less leave more over than anybody would leave untold. */
const LEAST = 45;

/** "Kvinnor 65 %, män 77 %", "frånvaro: kvinnor 7 %, män 4 %": no shares of any whole. */
export function areOfNoWhole({ shares: { women, men }, told }: Group): boolean {
  if (!women || !men) return false;
  const sum = women.figure.low + men.figure.low;
  return sum > MOST || (sum < LEAST && told.every(({ tie, word, figure }) => tie === "of" && word < figure.start));
}

/**
 * Whether the percentages are rates: they stand with both counts, do not make a hundred, and are far from what the counts
 * give, both as shares of their sum and of the total. Shares that are merely wrong still make a hundred, and shares of a
 * whole that has others in it too give the same whole.
 */
export function areRates({ counts, shares }: Group, total: number | null): boolean {
  if (!counts.women || !counts.men || !shares.women || !shares.men) return false;
  const pairs: [Figure, Figure][] = [
    [counts.women.figure, shares.women.figure],
    [counts.men.figure, shares.men.figure],
  ];
  const sumOf = (at: 0 | 1) => pairs[0]![at].low + pairs[1]![at].low;
  const isNear = (whole: number | null) => whole !== null && whole > 0 && pairs.every(([count, share]) => offBy(count.low, whole, share.low) <= ROUNDING);
  const [one, other] = pairs.map(([count, share]) => count.low / share.low) as [number, number];
  const isOfOneWhole = sumOf(1) < 100 && Math.abs(one - other) <= OF_WHOLE * Math.max(one, other);
  return Math.abs(sumOf(1) - 100) > OF_HUNDRED && !isOfOneWhole && !isNear(sumOf(0)) && !isNear(total);
}

/** What may lie between what all do and what women and men do: "42 procent till arbete (". */
const THEN_SPLIT = /^(?:(?:\s[a-zà-öø-ɏ]{1,20}){0,5}\s?\(|[,;:]\s)(?:(?:för|bland|av)\s)?$/;

/** "I arbete var 42 procent (kvinnor 45 procent, män 39 procent)": what all do lies between what women and men do. */
export function areSplitOfRate(small: string, figures: readonly Figure[], { shares: { women, men }, told: [first] }: Group): boolean {
  if (!women || !men || makeAll(women.figure, men.figure, OF_HUNDRED)) return false;
  const start = Math.min(first!.start, first!.figure.start);
  const all = figures[placeFrom(figures, start) - 1];
  if (all?.kind !== "percent" || !THEN_SPLIT.test(small.slice(all.end, start))) return false;
  const [least, most] = [women.figure.low, men.figure.low].sort((one, other) => one - other) as [number, number];
  return least <= all.low && all.low <= most;
}
