import { areaTitle } from "../../tagging/columns/titles";
import { leastConfidence } from "../support/confidence";
import { eachText } from "../support/each-text";
import { loadTagger } from "../support/tagger";

/**
 * Föreslår vilket av den nationella strategins fyra områden en insats hör till.
 * @customfunction OMRADE OMRÅDE
 * @param text Text om insatsen: en cell eller ett område.
 * @param [säkerhet] Hur säkert förslaget minst ska vara, 0–1 eller i procent. Mindre säkra lämnas tomma. Utelämnad: det troligaste området visas, hur osäkert det än är.
 * @returns Områdets nummer och namn, i samma form som texten.
 */
export async function omrade(text: unknown[][], säkerhet?: unknown): Promise<unknown[][]> {
  const least = leastConfidence(säkerhet);
  const tagsOf = await loadTagger();
  return eachText(text, (words) => {
    const { area } = tagsOf(words);
    return area && area.confidence >= least ? areaTitle(area.id) : "";
  });
}
