import { taggingTexts } from "../../language/tagging";
import { eachText } from "../support/each-text";
import { displayLanguage } from "../support/language";
import { joined } from "../support/several";
import { loadTagger } from "../support/tagger";

/**
 * Visar vad en text säger att effekterna vilar på: uppföljning, utvärdering eller egen bedömning.
 * @customfunction UNDERLAG
 * @param text Text om effekterna: en cell eller ett område.
 * @returns Underlagen med semikolon emellan, i samma form som texten.
 */
export async function underlag(text: unknown[][]): Promise<unknown[][]> {
  const { bases } = taggingTexts[displayLanguage()];
  const tagsOf = await loadTagger();
  return eachText(text, (words) => joined(tagsOf(words).basis.map(({ basis }) => bases[basis])));
}
