/**
 * The texts that are offered in the columns with one value. They are longer together than the 255 characters that
 * Excel takes in a list of its own, and hold commas, which part such a list: so they stand on a sheet.
 */
import { frameworks } from "../../catalogue/goals";
import type { ListedColumn } from "./settled";
import { areaTitle, priorityTitle } from "./titles";

/** What can be chosen in a column, in the catalogue's order. */
export function choicesOf(column: ListedColumn): string[] {
  const { areas } = frameworks();
  if (column === "area") return areas.map(({ number }) => areaTitle(number));
  return areas.flatMap(({ number, priorities }) => priorities.map((_, place) => priorityTitle(`${number}.${place + 1}`)));
}
