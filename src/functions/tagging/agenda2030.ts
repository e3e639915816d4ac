import { agendaTitle } from "../../tagging/columns/titles";
import { leastConfidence } from "../support/confidence";
import { eachText } from "../support/each-text";
import { joined } from "../support/several";
import { loadTagger } from "../support/tagger";

/**
 * Visar vilka av målen i Agenda 2030 en text nämner eller handlar om.
 * @customfunction AGENDA2030
 * @param text Text om insatsen eller dess mål: en cell eller ett område.
 * @param [säkerhet] Hur säkert ett mål minst ska vara, 0–1 eller i procent. Med 0,9 visas bara mål som texten nämner. Utelämnad: även mål som texten handlar om utan att nämna dem.
 * @returns Målens nummer och namn med semikolon emellan, i samma form som texten.
 */
export async function agenda2030(text: unknown[][], säkerhet?: unknown): Promise<unknown[][]> {
  const least = leastConfidence(säkerhet);
  const tagsOf = await loadTagger();
  return eachText(text, (words) => {
    const sure = tagsOf(words).agenda2030.filter(({ confidence }) => confidence >= least);
    return joined(sure.map(({ code }) => agendaTitle(code)));
  });
}
