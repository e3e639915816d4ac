/** What the content model tells apart: the priorities of the national strategy, and with them its areas. */
import { frameworks } from "../../src/catalogue/goals";
import type { Document } from "./material";

const areas = frameworks().areas;

export const AREAS = areas.map(({ number }) => String(number));
export const PRIORITIES = areas.flatMap(({ number, priorities }) => priorities.map((_, at) => `${number}.${at + 1}`));

/** Which of the areas each priority lies in. */
export const AREA_OF = PRIORITIES.map((priority) => AREAS.indexOf(priority[0]!));

/** The priorities that a document may belong to: its own, or all of its area. */
export function possibleFor({ area, priority }: Document): number[] {
  return PRIORITIES.flatMap((one, at) => (priority === null ? one.startsWith(`${area}.`) : one === priority) ? [at] : []);
}
