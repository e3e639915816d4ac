/** A written sheet is known again by its headers, in either language, also where somebody has put lines above them. */
import type { InBoth, Language } from "../language";
import type { Grid } from "../table/grid";
import { FIRST_ROWS } from "../table/listing-sheets";

export interface WrittenHeader<Column extends string> {
  /** Within the grid. */
  row: number;
  language: Language;
  /** Columns within the grid; those that somebody has taken away are absent. */
  columns: ReadonlyMap<Column, number>;
}

const LANGUAGES = ["sv", "en"] as const;

/** The header of a sheet that has at least these columns; `null`: it is another sheet. */
export function writtenHeader<Column extends string>({ values }: Pick<Grid, "values">, headers: InBoth<Readonly<Record<Column, string>>>, needed: readonly NoInfer<Column>[]): WrittenHeader<Column> | null {
  for (const [row, cells] of values.slice(0, FIRST_ROWS).entries()) {
    // Of several columns with the same header ours is the first: a person puts theirs to the right.
    const places = new Map(cells.map((cell, column) => [cell, column] as const).reverse());
    for (const language of LANGUAGES) {
      const own = headers[language];
      if (!needed.every((column) => places.has(own[column]))) continue;
      const keys = Object.keys(own) as Column[];
      return { row, language, columns: new Map(keys.flatMap((key) => (places.has(own[key]) ? [[key, places.get(own[key])!] as const] : []))) };
    }
  }
  return null;
}
