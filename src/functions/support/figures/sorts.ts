/** Sorts of things by the words that a user has for them. */
import { addedSorts } from "../../../indicators/sums";
import { functionTexts } from "../../../language/functions";
import { indicatorTexts } from "../../../language/indicators";
import { plainText } from "../../../text/words/normalise";
import type { Counted } from "../../../text/statements";

/** The sorts that one can ask for. */
export const SORTS = addedSorts(Object.keys(indicatorTexts.sv.counted) as Counted[]);

const byWord = new Map<string, Counted>();
for (const texts of [indicatorTexts.sv, indicatorTexts.en]) for (const sort of SORTS) byWord.set(plainText(texts.counted[sort]), sort);
for (const { participants } of [functionTexts.sv, functionTexts.en]) byWord.set(participants, "persons");

/** The sort that a word in plain letters names, in Swedish or English; `undefined`: none. */
export function sortNamed(word: string): Counted | undefined {
  return byWord.get(word);
}
