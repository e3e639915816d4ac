import { eachText } from "../support/each-text";
import { loadFigureReader } from "../support/figure-reader";

/**
 * Visar hur stor andel som är kvinnor, enligt en text eller uträknat ur dess antal.
 * @customfunction ANDELKVINNOR
 * @param text Text om vad insatsen har gjort: en cell eller ett område.
 * @returns Andelen mellan 0 och 1, i samma form som texten; formatera som procent. Tomt där texten inte säger det.
 */
export async function andelKvinnor(text: unknown[][]): Promise<unknown[][]> {
  const { splitIn } = await loadFigureReader();
  return eachText(text, (words) => splitIn(words).womenShare ?? "");
}
