/** What statements tell of women and men, put together: of a text, or of all that an insats says. */
import type { Statement } from "../text/statements";
import { numbersOf, type FigureNumbers } from "./sheets/derived";

/** The share as a fraction. */
export interface ToldSplit extends Pick<FigureNumbers, "women" | "men" | "womenShare"> {
  /** `null` where some of those counted are of a whole that is not told. */
  total: number | null;
}

const NOTHING_TOLD: ToldSplit = { women: null, men: null, total: null, womenShare: null };

/**
 * Women and men that statements tell of. Persons; where they tell only of another sort of thing, such as companies led by
 * women, of that. Counts are added up. A share is the text's own where there is one figure, and is otherwise worked out
 * from those that tell how many of both: shares of unlike wholes have no mean.
 */
export function toldSplit(statements: readonly Statement[]): ToldSplit {
  const splits = ofOneSort(statements.filter(({ split }) => split !== null)).map(splitOf);
  if (splits.length < 2) return splits[0] ?? NOTHING_TOLD;
  const [women, men] = [sumOf(splits.map((told) => told.women)), sumOf(splits.map((told) => told.men))];
  const both = splits.filter((told) => told.women !== null && told.men !== null);
  const [ofWomen, ofMen] = [sumOf(both.map((told) => told.women)) ?? 0, sumOf(both.map((told) => told.men)) ?? 0];
  const totals = splits.filter((told) => told.women !== null || told.men !== null).map(({ total }) => total);
  return { women, men, total: totals.includes(null) ? null : sumOf(totals), womenShare: ofWomen + ofMen === 0 ? null : ofWomen / (ofWomen + ofMen) };
}

/** The sum of what is known; `null` where nothing is. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function splitOf(statement: Statement): ToldSplit {
  const { women, men, womenShare } = numbersOf(statement);
  return { women, men, total: statement.split!.total, womenShare };
}

/** Persons, or what is of the only sort told of: unlike things are not added up. */
function ofOneSort(statements: readonly Statement[]): readonly Statement[] {
  const sorts = new Set(statements.map(({ counted }) => counted));
  if (sorts.size < 2) return statements;
  return statements.filter(({ counted }) => counted === "persons");
}
