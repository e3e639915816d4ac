/** What a person types in the cells that are not running text. */
import { findRegion, regionByCode } from "../../catalogue";
import type { ToldCell } from "./told";
import { cellOf, type WrittenList } from "./written-list";

/** A section's number; `null`: it is none. */
export function sectionIn(text: string): number | null {
  return /^[1-7]$/.test(text.trim()) ? Number(text) : null;
}

/** A county code, or the words themselves where they name no region; `null`: nothing stands there. */
export function regionIn(text: string): string | null {
  return text.trim() === "" ? null : (findRegion(text)?.code ?? text.trim());
}

/** A year; `null`: it is none. */
export function yearIn(text: string): number | null {
  return /^(?:19|20)\d\d$/.test(text.trim()) ? Number(text) : null;
}

const READ = { section: sectionIn, year: yearIn };

/** What a line says in columns of numbers: an empty cell says `null`, and one that says no such number nothing; nor does a column that is gone. */
export function numbersTyped<Column extends keyof typeof READ, Other extends string>(list: WrittenList<Column | Other>, row: number, columns: readonly Column[]): { said: Partial<Record<Column, number | null>>; unread: ToldCell[] } {
  const said: Partial<Record<Column, number | null>> = {};
  const unread: ToldCell[] = [];
  for (const column of columns) {
    if (!list.has(column)) continue;
    const text = list.at(row, column).trim();
    const number = READ[column](text);
    if (number === null && text !== "") unread.push({ ...cellOf(list.placeOf(row, column)), text });
    else said[column] = number;
  }
  return { said, unread };
}

/** A cell of regions that names none; `null`: it does, or says nothing, or what was read. */
export function unknownRegion(list: Pick<WrittenList<"region">, "at" | "placeOf">, row: number, readAs: string): ToldCell | null {
  const region = regionIn(list.at(row, "region"));
  return region === null || region === readAs || regionByCode(region) ? null : { ...cellOf(list.placeOf(row, "region")), text: region };
}
