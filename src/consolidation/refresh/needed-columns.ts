/**
 * The columns of the sheet of all insatser that a table cannot be gone on from without: they say where each row came
 * from and what was read of it.
 */
import { consolidationTexts } from "../../language/national-table";
import { writtenHeader } from "../../planned-sheets/written-header";
import type { Grid } from "../../table/grid";

export const NEEDED_COLUMNS = ["file", "sheet", "cell", "fingerprint", "readAs"] as const;

/** Which of them no other sheet of ours has: with one, it is that sheet, whatever else is gone. */
const TELLING: readonly (readonly (typeof NEEDED_COLUMNS)[number][])[] = [["readAs"], ["sheet", "fingerprint"], ["cell", "fingerprint"]];

export interface MissingColumns {
  sheet: string;
  /** Their headers. */
  headers: readonly string[];
}

/** What is missing in the sheet of all insatser among some sheets; `null`: nothing is, or there is no such sheet. */
export function missingColumns(grids: readonly Grid[]): MissingColumns | null {
  const [sv, en] = [consolidationTexts.sv.sheets.rows.headers, consolidationTexts.en.sheets.rows.headers];
  for (const grid of grids) {
    for (const some of TELLING) {
      const header = writtenHeader(grid, { sv, en }, some);
      if (!header) continue;
      const own = consolidationTexts[header.language].sheets.rows.headers;
      const headers = NEEDED_COLUMNS.filter((column) => !header.columns.has(column)).map((column) => own[column]);
      return headers.length === 0 ? null : { sheet: grid.name, headers };
    }
  }
  return null;
}
