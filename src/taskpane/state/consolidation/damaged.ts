/** A national table in the open workbook that cannot be gone on from. */
import { missingColumns } from "../../../consolidation/refresh/needed-columns";
import { ExcelProblem } from "../../../excel/port";
import type { Grid } from "../../../table/grid";

/** Throws where a column is missing without which rows would be lost. */
export function refuseDamaged(written: readonly Grid[]): void {
  const missing = missingColumns(written);
  if (missing) throw new ExcelProblem("columnsMissing", { sheet: missing.sheet, columns: missing.headers });
}
