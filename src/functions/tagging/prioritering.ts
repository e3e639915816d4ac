import { priorityTitle } from "../../tagging/columns/titles";
import { leastConfidence } from "../support/confidence";
import { eachText } from "../support/each-text";
import { loadTagger } from "../support/tagger";

/**
 * Föreslår vilken av den nationella strategins prioriteringar en insats hör till.
 * @customfunction PRIORITERING
 * @param text Text om insatsen: en cell eller ett område.
 * @param [säkerhet] Hur säkert förslaget minst ska vara, 0–1 eller i procent. Mindre säkra lämnas tomma. Utelämnad: den troligaste prioriteringen visas, hur osäker den än är.
 * @returns Prioriteringens nummer och namn, i samma form som texten.
 */
export async function prioritering(text: unknown[][], säkerhet?: unknown): Promise<unknown[][]> {
  const least = leastConfidence(säkerhet);
  const tagsOf = await loadTagger();
  return eachText(text, (words) => {
    const { priority } = tagsOf(words);
    return priority && priority.confidence >= least ? priorityTitle(priority.id) : "";
  });
}
