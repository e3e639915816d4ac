import { placeOf } from "../support/range";
import { findingsIn } from "./findings";

/**
 * Räknar felen i en insatstabell. Varningar och notiser räknas inte.
 * @customfunction ANTALFEL
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @param [mall] Mallen som tabellen ska följa, med namn eller år: "mall-2023" eller 2023. Utelämnad: den som tabellen ser ut att följa.
 * @returns Antalet fel.
 */
export function antalFel(tabell: unknown[][], mall?: unknown): number {
  return (findingsIn(tabell, placeOf(null), mall) ?? []).filter(({ severity }) => severity === "error").length;
}
