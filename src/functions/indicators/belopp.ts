import { eachText } from "../support/each-text";
import { loadFigureReader } from "../support/figure-reader";

/**
 * Visar hur många kronor en text berättar om: "2,5 mkr" ger 2500000.
 * @customfunction BELOPP
 * @param text Text om vad insatsen har gjort: en cell eller ett område.
 * @returns Beloppet i kronor, i samma form som texten; det lägsta i ett spann. Tomt där texten inte säger det.
 */
export async function belopp(text: unknown[][]): Promise<unknown[][]> {
  const { kronorIn } = await loadFigureReader();
  return eachText(text, (words) => kronorIn(words) ?? "");
}
