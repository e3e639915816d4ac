/** What a text that stands alone tells in numbers, by the rules for what counts that pane and command line go by. */
import { leftOut } from "../../../indicators/counting";
import { DEFAULT_RULES } from "../../../indicators/rules";
import { numbersOf, type FigureNumbers } from "../../../indicators/sheets/derived";
import { remembering } from "../../../text/remembering";
import type { Statement } from "../../../text/statements";
import { readAlone } from "./alone";
import type { IsOfUnit } from "./unit-asked";

/** What a text tells of women and men; the share as a fraction. */
export type ToldSplit = Pick<FigureNumbers, "women" | "men" | "womenShare">;

const NOTHING_TOLD: ToldSplit = { women: null, men: null, womenShare: null };

/** The statements of a text that count. Several functions stand beside one column, and ask about the same texts. */
const counting = remembering(
  (text): readonly Statement[] => {
    const alone = readAlone(text);
    const left = leftOut(alone, DEFAULT_RULES);
    return alone.figures.filter(({ id }) => !left.has(id)).map(({ statement }) => statement);
  },
  { most: 2_000, longest: 4_000 },
);

/**
 * Women and men that a text tells of. Persons; where it tells only of another sort of thing, such as companies led by
 * women, of that. Counts are added up. A share is the text's own where there is one figure, and is otherwise worked out
 * from those that tell how many of both: shares of unlike wholes have no mean.
 */
export function splitIn(text: string): ToldSplit {
  const splits = ofOneSort(counting(text).filter(({ split }) => split !== null)).map(numbersOf);
  if (splits.length < 2) return splits[0] ?? NOTHING_TOLD;
  const [women, men] = [sumOf(splits.map((told) => told.women)), sumOf(splits.map((told) => told.men))];
  const both = splits.filter((told) => told.women !== null && told.men !== null);
  const [ofWomen, ofMen] = [sumOf(both.map((told) => told.women)) ?? 0, sumOf(both.map((told) => told.men)) ?? 0];
  return { women, men, womenShare: ofWomen + ofMen === 0 ? null : ofWomen / (ofWomen + ofMen) };
}

/** How many of a unit a text tells of; without a unit the first that it counts. A range gives its lowest number. */
export function amountIn(text: string, isAsked: IsOfUnit | null): number | null {
  const told = counting(text);
  if (isAsked === null) return told.find(({ unit, low }) => unit === "count" && low !== null)?.low ?? null;
  const asked = told.filter(isAsked);
  const isShare = asked.some(({ unit }) => unit === "percent" || unit === "percentagePoints");
  return isShare ? asked[0]!.low : sumOf(asked.map(({ low }) => low));
}

/** How many kronor a text tells of. */
export function kronorIn(text: string): number | null {
  return amountIn(text, ({ unit }) => unit === "kronor");
}

/** Persons, or what is of the only sort told of: unlike things are not added up. */
function ofOneSort(statements: readonly Statement[]): readonly Statement[] {
  const sorts = new Set(statements.map(({ counted }) => counted));
  if (sorts.size < 2) return statements;
  return statements.filter(({ counted }) => counted === "persons");
}

/** The sum of what is known; `null` where nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
