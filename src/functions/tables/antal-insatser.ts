import { placeOf } from "../support/range";
import { readRange } from "../support/reading";

/**
 * Räknar insatserna i en insatstabell. Ta med rubrikraden i området.
 * @customfunction ANTALINSATSER
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @returns Antalet insatser.
 */
export function antalInsatser(tabell: unknown[][]): number {
  const { tables } = readRange(tabell, placeOf(null)) ?? { tables: [] };
  return tables.reduce((sum, table) => sum + table.insatser.length, 0);
}
