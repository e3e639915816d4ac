/** What a text that stands alone tells in numbers, by the rules for what counts that pane and command line go by. */
import { countingAlone, readAlone } from "../../../indicators/alone";
import { sumOf, toldSplit, type ToldSplit } from "../../../indicators/told-split";
import { remembering } from "../../../text/remembering";
import type { Statement } from "../../../text/statements";
import type { IsOfUnit } from "./unit-asked";

/** The statements of a text that count. Several functions stand beside one column, and ask about the same texts. */
const counting = remembering((text): readonly Statement[] => countingAlone(readAlone([{ row: 0, column: 0, text }])), { most: 2_000, longest: 4_000 });

/** Women and men that a text tells of. */
export function splitIn(text: string): ToldSplit {
  return toldSplit(counting(text));
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
