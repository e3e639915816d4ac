/** The argument `år`: the year that is reported on. */
import { isLeftOut } from "./left-out";
import { wrongKind } from "./problems";

/** Four digits; no serial number of a date, which Excel hands over for one. */
const YEAR = /^(?:19|20)\d\d$/;

/** The year asked for; `null` when it is left out or a reference to an empty cell. Throws #VÄRDEFEL! for what is no year. */
export function yearAsked(asked: unknown): number | null {
  if (isLeftOut(asked)) return null;
  const text = typeof asked === "boolean" ? "" : String(asked).trim();
  if (!YEAR.test(text)) throw wrongKind(({ notYear }) => notYear);
  return Number(text);
}
