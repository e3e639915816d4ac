/** Where the numbers are: only for them can Excel show something else than the value (formats, dates). */
import type { Area, CellValue } from "../table/grid";

/** Rows without a number that are read along rather than starting another range. */
const BRIDGE = 20;

/** Narrow blocks, column by column, that together hold every number of the values; `at` is where the values begin. */
export function numberStrips(values: readonly (readonly CellValue[])[], at: Area): Area[] {
  const strips: Area[] = [];
  for (let c = 0; c < at.columns; c++) {
    let strip: Area | null = null;
    for (let r = 0; r < values.length; r++) {
      if (typeof values[r]?.[c] !== "number") continue;
      if (strip && at.row + r - (strip.row + strip.rows) <= BRIDGE) strip.rows = at.row + r - strip.row + 1;
      else strips.push((strip = { row: at.row + r, column: at.column + c, rows: 1, columns: 1 }));
    }
  }
  return strips;
}
