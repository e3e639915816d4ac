import { eachText } from "../support/each-text";
import { loadFigureReader } from "../support/figure-reader";

/**
 * Visar hur många en text räknar till, till exempel deltagare, företag eller timmar.
 * @customfunction TAL
 * @param text Text om vad insatsen har gjort: en cell eller ett område.
 * @param [enhet] Vad som räknas, till exempel "deltagare", "företag", "timmar" eller "procent". Flera sådana tal läggs ihop, utom procent. Utelämnad: det första antalet i texten.
 * @returns Talet, i samma form som texten; det lägsta i ett spann. Tomt där texten inte säger det.
 */
export async function tal(text: unknown[][], enhet?: unknown): Promise<unknown[][]> {
  const { amountIn, unitAsked } = await loadFigureReader();
  const isAsked = unitAsked(enhet);
  return eachText(text, (words) => amountIn(words, isAsked) ?? "");
}
