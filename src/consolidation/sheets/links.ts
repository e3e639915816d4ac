/** Links from a written line to the cell in the file that it came from. */
import type { PlannedLink } from "../../planned-sheets/plan";
import { cellAddress } from "../../table/address";
import type { Place } from "../row";
import type { NationalTable } from "../table";

/** Excel takes no more links on a sheet. */
export const MOST_LINKS = 65_000;

/** @param line Counted from the first line below the header. */
export function linkTo({ file, sheet, row, column }: Place, { files }: Pick<NationalTable, "files">, line: number, at: number): PlannedLink {
  const cell = cellAddress(row, column);
  return { row: line, column: at, file: files[file]!.file, sheet, cell, tip: `${sheet}!${cell}` };
}
