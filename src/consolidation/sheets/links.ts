/** Where a written line came from: the columns that say it, and a link there. */
import type { PlannedLink } from "../../planned-sheets/plan";
import type { Place } from "../row";
import type { NationalTable, TableLine } from "../table";
import { toldPlace, type ToldPlace } from "../told-place";
import type { ListColumn } from "./list";

/** Excel takes no more links on a sheet. */
export const MOST_LINKS = 65_000;

type Files = Pick<NationalTable, "files">;

/** File, sheet and cell; the cell is what is linked. */
export function placeColumns({ file, sheet, cell }: Readonly<Record<keyof ToldPlace, string>>): ListColumn[] {
  return [
    { header: file, width: 24, look: "wrapped" },
    { header: sheet, width: 18, look: "wrapped" },
    { header: cell, width: 8, look: "link" },
  ];
}

/** What stands in these columns. */
export function placeCells({ place, byHand }: TableLine<{ place: Place }>, table: Files): (string | null)[] {
  const told = place ? toldPlace(place, table) : byHand!.origin!;
  return [told.file, told.sheet, told.cell].map((text) => text || null);
}

/** Links in a column, line by line. @param places `null`: the line is of none of the files. */
export function linksTo(places: readonly (Place | null)[], table: Files, column: number): PlannedLink[] {
  return places.slice(0, MOST_LINKS).flatMap((place, line) => (place ? [linkTo(place, table, line, column)] : []));
}

/** @param line Counted from the first line below the header. */
export function linkTo(place: Place, table: Files, line: number, at: number): PlannedLink {
  const told = toldPlace(place, table);
  return { row: line, column: at, ...told, tip: `${told.sheet}!${told.cell}` };
}
