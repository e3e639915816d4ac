import { displayLanguage } from "../support/language";
import { loadFigureReader } from "../support/figure-reader";
import { placeOf } from "../support/range";

/**
 * Läser ut alla tal ur ett område och visar en rad för varje: cell, ord, vad som räknas, värde, kvinnor, män och andel.
 * @customfunction FIGURER
 * @param område En insatstabell med rubrikrad, eller celler med text.
 * @param invocation Var området ligger.
 * @returns Talen under en rubrikrad, i cellernas ordning.
 * @requiresParameterAddresses
 */
export async function figurer(område: unknown[][], invocation: CustomFunctions.Invocation): Promise<unknown[][]> {
  const place = placeOf(invocation.parameterAddresses?.[0]);
  const { figureLines, figuresIn } = await loadFigureReader();
  const reading = await figuresIn(område, place);
  return reading === null ? [[""]] : figureLines(reading, place, displayLanguage());
}
