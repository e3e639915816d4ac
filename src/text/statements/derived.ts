/** What follows from what a text says of women and men: their sum, the rest of a total, shares from counts. */
import type { GenderField, GenderSplit } from "./statement";

/** What stands in the text. */
export type PrintedSplit = Readonly<Record<GenderField, number | null>>;

export const NOTHING_PRINTED: PrintedSplit = { women: null, men: null, total: null, womenShare: null, menShare: null, womenRate: null, menRate: null };

/** What is known of a split beside what is printed of it. */
interface Wholes {
  complete?: boolean;
  /** The text counts others beside women and men: what both make is not all. */
  others?: boolean;
  /** Of how many women and men some are counted: "9 av 16 kvinnor". */
  allWomen?: number;
  allMen?: number;
}

/**
 * Adds what follows and names it. What is printed stands, also where it contradicts the rest. Counts do not follow from a
 * total and a share: a rounded share cannot say how many. Where women and men are not all of the whole (companies led by
 * women, and all others), nothing is said of the rest.
 */
export function derived(printed: PrintedSplit, { complete = true, others = false, allWomen, allMen }: Wholes = {}): GenderSplit {
  const split: Record<GenderField, number | null> = { ...printed };
  const { women, men, total } = printed;
  if (women !== null && men !== null) {
    if (!others && makeAll(printed)) split.total ??= women + men;
  }
  else if (complete && total !== null) {
    split.men ??= restOf(total, women);
    split.women ??= restOf(total, men);
  }
  split.womenShare ??= shareOf(split.women, split.total);
  split.menShare ??= shareOf(split.men, split.total);
  split.womenRate ??= shareOf(split.women, allWomen ?? null);
  split.menRate ??= shareOf(split.men, allMen ?? null);
  const fields = Object.keys(printed) as GenderField[];
  return { ...split, derived: fields.filter((field) => printed[field] === null && split[field] !== null) };
}

/** Shares that leave something over tell that there are others beside women and men. */
const LEFT_OVER = 3;

function makeAll({ womenShare, menShare }: PrintedSplit): boolean {
  return womenShare === null || menShare === null || womenShare + menShare >= 100 - LEFT_OVER;
}

function restOf(total: number, part: number | null): number | null {
  return part !== null && part <= total ? total - part : null;
}

/** In percent, to one decimal. */
function shareOf(part: number | null, total: number | null): number | null {
  if (part === null || total === null || total === 0 || part > total) return null;
  return Math.round((1000 * part) / total) / 10;
}
