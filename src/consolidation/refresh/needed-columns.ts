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

const HEADERS = { sv: consolidationTexts.sv.sheets.rows.headers, en: consolidationTexts.en.sheets.rows.headers };

export interface RowsSheet {
  name: string;
  /** Headers of the columns that it lacks. */
  missing: readonly string[];
}

/** The sheet of all insatser among some sheets: the first whole one, or else the first; `null`: there is none. */
export function rowsSheetAmong(grids: readonly Grid[]): RowsSheet | null {
  const found = grids.flatMap((grid) => rowsSheetIn(grid) ?? []);
  return found.find(({ missing }) => missing.length === 0) ?? found[0] ?? null;
}

function rowsSheetIn(grid: Grid): RowsSheet | null {
  for (const some of TELLING) {
    const header = writtenHeader(grid, HEADERS, some);
    if (!header) continue;
    const own = HEADERS[header.language];
    return { name: grid.name, missing: NEEDED_COLUMNS.filter((column) => !header.columns.has(column)).map((column) => own[column]) };
  }
  return null;
}
