import { erufTitle } from "../../tagging/columns/titles";
import { eachText } from "../support/each-text";
import { joined } from "../support/several";
import { loadTagger } from "../support/tagger";

/**
 * Visar vilka mål i Europeiska regionala utvecklingsfonden 2021–2027 en text nämner.
 * @customfunction ERUF
 * @param text Text om insatsen eller dess mål: en cell eller ett område.
 * @returns Målens nummer och namn med semikolon emellan, i samma form som texten.
 */
export async function eruf(text: unknown[][]): Promise<unknown[][]> {
  const tagsOf = await loadTagger();
  return eachText(text, (words) => joined(tagsOf(words).eruf.map(({ code }) => erufTitle(code))));
}
