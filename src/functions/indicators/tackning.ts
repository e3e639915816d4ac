import { functionTexts } from "../../language/functions";
import { loadFigureReader } from "../support/figure-reader";
import { displayLanguage } from "../support/language";

/**
 * Visar vad talen i en insatstabell vilar på: hur många insatser som har figurer, och hur många som skiljer kvinnor och män åt.
 * @customfunction TACKNING TÄCKNING
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @returns En rubrikrad och en rad: insatser, med figurer, med könsfördelning och andelen med könsfördelning.
 */
export async function tackning(tabell: unknown[][]): Promise<unknown[][]> {
  const { coverage, tableIn } = await loadFigureReader();
  const table = await tableIn(tabell);
  if (table === null) return [[""]];
  const { insatser, withFigures, withSplit } = coverage(table.reading);
  return [[...functionTexts[displayLanguage()].coverage], [insatser, withFigures, withSplit, insatser === 0 ? "" : withSplit / insatser]];
}
