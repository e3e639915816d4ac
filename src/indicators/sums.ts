/** Adding up figures of one sort. */
import type { Counted, GenderSplit, Statement } from "../text/statements";
import type { IndicatorFigure } from "./figure";

/** Sorts of things so unlike one another that sums of them say nothing: tonnes and kilometres are measures both. */
export const UNLIKE: readonly Counted[] = ["measures", "other"];

/** Of all sorts those whose numbers are added up; money has units of its own. */
export function addedSorts(sorts: readonly Counted[]): Counted[] {
  return sorts.filter((sort) => sort !== "money" && !UNLIKE.includes(sort));
}

/** Whether a statement counts things that are added up. */
export function isCount({ unit, counted, low }: Statement): boolean {
  return unit === "count" && low !== null && !UNLIKE.includes(counted);
}

/** A sum of amounts, from the low ends of ranges to the high ends. */
export interface Sum {
  low: number;
  high: number;
  /** How many figures it is made of, and how many of them are ranges or said with "cirka", "drygt" and the like. */
  figures: number;
  approximate: number;
  /** Id of the figure with the greatest amount: a sum of which it is most says little of the others. */
  largest: string | null;
  largestAmount: number;
}

/** Women and men among things of one sort. */
export interface SplitSum {
  /** Of the figures that tell how many of both: `total` is theirs too, so that the three belong together. */
  women: number;
  men: number;
  total: number;
  /** Women and men among women and men, in percent; `null`: no figure tells how many. */
  womenShare: number | null;
  menShare: number | null;
  figures: number;
  /** Figures that tell how many of one gender only, and their sums: in none of the above. */
  alone: number;
  aloneWomen: number;
  aloneMen: number;
  /** What these are of, all together ("72 av 117 företag"); `null`: there are none, or one of them does not tell. */
  aloneTotal: number | null;
  /** Figures with shares but not how many that is: in none of the above, since shares of unlike wholes have no mean. */
  sharesOnly: number;
}

export function emptySum(): Sum {
  return { low: 0, high: 0, figures: 0, approximate: 0, largest: null, largestAmount: 0 };
}

/** Adds a figure's amount to a sum; shares alone add nothing. */
export function addAmount(sum: Sum, { id, statement: { low, high, qualifier } }: IndicatorFigure): void {
  if (low === null || high === null) return;
  sum.low += low;
  sum.high += high;
  sum.figures += 1;
  if (low !== high || qualifier !== null) sum.approximate += 1;
  if (sum.largest !== null && high <= sum.largestAmount) return;
  sum.largest = id;
  sum.largestAmount = high;
}

export function emptySplit(): SplitSum {
  return { women: 0, men: 0, total: 0, womenShare: null, menShare: null, figures: 0, alone: 0, aloneWomen: 0, aloneMen: 0, aloneTotal: null, sharesOnly: 0 };
}

/** How much is told of women and men: how many of both, of one gender alone, or shares only; `null`: neither. */
export function toldBy({ women, men, womenShare, menShare }: GenderSplit): "split" | "alone" | "sharesOnly" | null {
  if (women !== null && men !== null) return "split";
  if (women !== null || men !== null) return "alone";
  return womenShare !== null || menShare !== null ? "sharesOnly" : null;
}

/** Adds women and men to a sum of theirs. */
export function addSplit(sum: SplitSum, split: GenderSplit): void {
  const { women, men, total } = split;
  switch (toldBy(split)) {
    case "split":
      sum.women += women!;
      sum.men += men!;
      sum.total += total ?? women! + men!;
      sum.figures += 1;
      sum.womenShare = percent(sum.women, sum.women + sum.men);
      sum.menShare = percent(sum.men, sum.women + sum.men);
      break;
    case "alone": {
      sum.aloneWomen += women ?? 0;
      sum.aloneMen += men ?? 0;
      const before = sum.alone === 0 ? 0 : sum.aloneTotal;
      sum.aloneTotal = total === null || before === null ? null : before + total;
      sum.alone += 1;
      break;
    }
    case "sharesOnly":
      sum.sharesOnly += 1;
  }
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
