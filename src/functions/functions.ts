/** The custom functions: pure, synchronous, thin. Signatures only ever grow: Excel keeps their metadata for a day. */
import { recogniseWorkbook } from "../table";
import type { CellValue, Grid } from "../table/grid";

/**
 * Räknar insatserna i en insatstabell. Ta med rubrikraden i området.
 * @customfunction ANTALINSATSER
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @returns Antalet insatser.
 */
export function antalInsatser(tabell: unknown[][]): number {
  const { tables } = recogniseWorkbook([gridOf(tabell)]);
  if (tables.length === 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Området har ingen insatstabell. Ta med rubrikraden.");
  return tables.reduce((sum, table) => sum + table.insatser.length, 0);
}

/** The cells that Excel hands over, as a sheet of their own. */
function gridOf(cells: unknown[][]): Grid {
  const values = cells.map((row) => row.map((cell): CellValue => (cell === "" || (typeof cell !== "string" && typeof cell !== "number" && typeof cell !== "boolean") ? null : cell)));
  return { name: "", values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [] };
}
