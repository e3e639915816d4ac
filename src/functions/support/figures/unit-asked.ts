/** The argument `enhet`: what is to be counted. */
import { functionTexts } from "../../../language/functions";
import { indicatorTexts } from "../../../language/indicators";
import { plainText } from "../../../text/words/normalise";
import type { Statement, StatementUnit } from "../../../text/statements";
import { isLeftOut } from "../left-out";
import { wrongKind } from "../problems";
import { sortNamed } from "./sorts";

/** Whether a statement counts what is asked for. */
export type IsOfUnit = (statement: Statement) => boolean;

/**
 * Which statements an optional argument asks for: by unit ("kronor", "procent"), by sort of thing ("deltagare", "företag")
 * or by the counted noun or its last part ("timmar" of "utbildningstimmar"). `null` when it is left out. Throws
 * #VÄRDEFEL! for what is no word.
 */
export function unitAsked(asked: unknown): IsOfUnit | null {
  if (isLeftOut(asked)) return null;
  if (typeof asked !== "string" || asked.trim() === "") throw wrongKind(({ notUnit }) => notUnit);
  const unit = byWord.get(asked.trim().toLowerCase());
  if (unit) return (statement) => statement.unit === unit;
  const word = plainText(asked);
  const sort = sortNamed(word);
  if (sort) return ({ unit, counted }) => unit === "count" && counted === sort;
  return ({ unit, noun }) => unit === "count" && noun !== null && plainText(noun).endsWith(word);
}

const byWord = new Map<string, StatementUnit>();
for (const language of ["sv", "en"] as const) {
  const { units } = indicatorTexts[language];
  for (const unit of Object.keys(units) as (keyof typeof units)[]) for (const word of [units[unit], ...functionTexts[language].shortUnits[unit]]) byWord.set(word, unit);
}
