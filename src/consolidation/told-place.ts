/** Where something stands, as it is told: the file by its name, the cell by its address. */
import { cellAddress } from "../table/address";
import type { Place } from "./row";

export interface ToldPlace {
  file: string;
  sheet: string;
  /** "A7". */
  cell: string;
}

/** @param table Whose files the place counts. */
export function toldPlace({ file, sheet, row, column }: Place, { files }: { files: readonly { file: string }[] }): ToldPlace {
  return { file: files[file]!.file, sheet, cell: cellAddress(row, column) };
}

/** The place alone of what is told with it. */
export function placeOf({ file, sheet, cell }: ToldPlace): ToldPlace {
  return { file, sheet, cell };
}

/** The same for what stands in the same place. */
export function placeKey({ file, sheet, cell }: ToldPlace): string {
  return `${file}\n${sheet}\n${cell}`;
}
