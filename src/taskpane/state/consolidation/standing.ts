/** The national table that the open workbook holds, as it is gone on from. */
import { rowsSheetAmong } from "../../../consolidation/refresh/needed-columns";
import { ExcelProblem, type ExcelPort } from "../../../excel/port";
import type { Grid } from "../../../table/grid";

export interface StandingTable {
  /** Its sheets, those that are written anew first. */
  written: readonly Grid[];
  /** It was written elsewhere, as by the command line: what is written goes on new sheets beside it. */
  isElsewhere: boolean;
}

const NONE: StandingTable = { written: [], isElsewhere: false };

/**
 * Finds it among the sheets that look like ones of ours. Rejects with `columnsMissing` where a column is gone without
 * which rows would be lost, also from a sheet that would be written over while another is gone on from.
 */
export async function standingTable(port: Pick<ExcelPort, "nationalSheets">, listing: readonly Grid[]): Promise<StandingTable> {
  if (listing.length === 0) return NONE;
  const ours = new Set(await port.nationalSheets());
  const written = [...listing.filter(({ name }) => ours.has(name)), ...listing.filter(({ name }) => !ours.has(name))];
  const rows = rowsSheetAmong(listing.filter(({ name }) => ours.has(name))) ?? rowsSheetAmong(written);
  if (rows && rows.missing.length > 0) throw new ExcelProblem("columnsMissing", { sheet: rows.name, columns: rows.missing });
  return { written, isElsewhere: rows !== null && !ours.has(rows.name) };
}
