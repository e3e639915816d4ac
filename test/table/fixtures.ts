/** Fictitious insatser and a small way to write grids for tests. */
import { recogniseWorkbook } from "../../src/table";
import type { Area, CellValue, Grid } from "../../src/table/grid";

/** A grid from rows at A1, or from another corner. */
export function gridOf(name: string, values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return { name, values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [], ...more };
}

export const TITLES = {
  name: "Namn på insats och kort beskrivning",
  outputs: "Resultat i form av uppnådda prestationer under året",
  outcomes: "Om möjligt resultat i form av uppnådda effekter under året",
  goals: "Mål",
} as const;

export const HEADER: readonly string[] = Object.values(TITLES);

export const merge = (row: number, column: number, rows: number, columns = 1): Area => ({ row, column, rows, columns });

/** One line of an insats table in the template's order. */
export const line = (word: string): string[] => [
  `${word} i Mellansjö`,
  `Tolv möten om ${word.toLowerCase()} med fyra kommuner.`,
  `Ökad kunskap om ${word.toLowerCase()} bland deltagarna, enligt egen bedömning.`,
  `Mål 3 i RUS: ett levande Mellansjö`,
];

/** The only table of a workbook, or its first. */
export const only = (...args: Parameters<typeof recogniseWorkbook>) => recogniseWorkbook(...args).tables[0]!;
