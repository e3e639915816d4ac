/** What a figure counts, in a word that may stand beside its number. */
import type { Language } from "../language";
import { indicatorTexts } from "../language/indicators";
import type { Statement } from "../text/statements";

/** "Deltagarna", "platserna", "mötena": of several, and known to the reader. Words in -en may be of either form ("möten", "projekten"). */
const DEFINITE = /(?:[aeo]rna|[^rc]ena)s?$/;

/**
 * The noun as the text has it. A text tells of "de 17 deltagarna"; beside a number that stands alone there is the sort
 * of thing instead, and "" where that says nothing.
 */
export function nounBeside({ noun, counted }: Pick<Statement, "noun" | "counted">, language: Language): string {
  if (noun !== null && !isDefinite(noun, indicatorTexts.sv.counted[counted])) return noun;
  return counted === "other" ? "" : indicatorTexts[language].counted[counted];
}

/** Whether a noun is in the definite form; a word that ends with the sort's own and "en" is: "projekten", "stöden". */
function isDefinite(noun: string, sort: string): boolean {
  return DEFINITE.test(noun) || noun.endsWith(`${sort}en`) || noun.endsWith(`${sort}ens`);
}
