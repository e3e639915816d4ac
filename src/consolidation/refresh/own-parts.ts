/** What a person has put into the sheets of a national table beside what was written: it is in no other file. */
import { consolidationTexts } from "../../language/national-table";
import { isListingSheet } from "../../table/listing-sheets";
import type { Grid } from "../../table/grid";
import { isSealed } from "../sheets/seal";
import type { ListsFound } from "./our-lists";

export interface OwnParts {
  /** Columns by their headers, of the lists beside the rows. */
  columns: readonly { sheet: string; headers: readonly string[] }[];
  sheets: readonly string[];
}

const OVERVIEWS: readonly string[] = Object.values(consolidationTexts).map(({ sheets }) => sheets.overview.name);

/** @param grids All sheets of the table's workbook. */
export function ownParts(grids: readonly Grid[], { duplicates, notes, answers, files }: ListsFound): OwnParts {
  const columns = [duplicates, notes, answers, files].flatMap((list) => (list ? [{ sheet: list.grid.name, headers: list.others().map(([header]) => header) }] : []));
  return {
    columns: columns.filter(({ headers }) => headers.length > 0),
    sheets: grids.flatMap((grid) => (isListingSheet(grid) || isSealed(grid) || OVERVIEWS.includes(grid.name) ? [] : [grid.name])),
  };
}
