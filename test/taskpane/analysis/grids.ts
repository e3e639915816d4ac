/** Sheets of a fictitious region as the analyst gets them. */
import type { CellValue, Grid } from "../../../src/table/grid";
import type { Material } from "../../../src/taskpane/analysis/analyst";
import { GOOD, table } from "../workbooks";

export function gridOf(name: string, values: Grid["values"], more: Partial<Grid> = {}): Grid {
  return { name, values, firstRow: 0, firstColumn: 0, merges: [], visibility: "visible", tables: [], ...more };
}

/** A table with so many insatser, each third without outputs. */
export function insatser(name: string, rows: number): Grid {
  const [, outputs, ...rest] = GOOD as [string, string, string, string];
  const row = (number: number): (string | null)[] => [`Mötesplats ${number} för företag i Mellansjö`, number % 3 === 0 ? null : `${number} träffar. ${outputs}`, ...rest];
  return gridOf(name, table(Array.from({ length: rows }, (_, at) => row(at + 1))));
}

/** A sheet with all that a grid can hold, much of it. */
export function fullGrid(rows: number): Grid {
  const values = Array.from({ length: rows }, (_, at): CellValue[] => [`Rad ${at}`, at / 3, at % 2 === 0, null, "x".repeat(500)]);
  const place = (column: string) => (_: unknown, at: number) => `${column}${at + 3}`;
  const all = { length: rows };
  return gridOf("Bilaga", values, {
    firstRow: 2,
    firstColumn: 1,
    visibility: "hidden",
    tables: [{ name: "Tabell1", row: 2, column: 1, rows, columns: 5 }],
    merges: Array.from(all, (_, row) => ({ row: row + 2, column: 3, rows: 1, columns: 2 })),
    shown: Object.fromEntries(values.map(([, number], at) => [place("C")(null, at), (number as number).toFixed(1)])),
    formulas: Array.from(all, place("C")),
  });
}

export function material(...grids: Grid[]): Material {
  return { fileName: "Mellansjö 2023.xlsx", grids, corrections: {} };
}
