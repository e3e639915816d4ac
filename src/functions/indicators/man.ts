import { eachText } from "../support/each-text";
import { loadFigureReader } from "../support/figure-reader";

/**
 * Visar hur många män en text berättar om. Mål, prognoser och andra års siffror räknas inte.
 * @customfunction MAN MÄN
 * @param text Text om vad insatsen har gjort: en cell eller ett område.
 * @returns Antalet män, i samma form som texten; tomt där texten inte säger det.
 */
export async function man(text: unknown[][]): Promise<unknown[][]> {
  const { splitIn } = await loadFigureReader();
  return eachText(text, (words) => splitIn(words).men ?? "");
}
