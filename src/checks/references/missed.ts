/** What a reference was to lead to, and does not. */
import type { Hit, Severity } from "../check";
import type { Place } from "./places";
import type { Pointing } from "./pointing";

export interface Missed extends Record<string, string> {
  name: string;
  /** The number pointed at, or the words where there is none. */
  place: string;
  /** Where it is told instead; "" when nowhere. */
  told: string;
}

/** A place with less text has nothing yet, or has it in another file. */
export const LEAST = 60;

/** A pointer that misses, with the place that it goes with. */
export function missing({ sheet, row, column, pointer: { start, end } }: Pointing, values: Missed, severity: Severity, place?: Place): Hit<Missed> {
  return { sheet, row, column, start, end, values, severity, related: place ? [{ sheet: place.sheet, row: place.row, column: place.column }] : [] };
}

/** Whether a place is the pointer's own. */
export const isOwn = (pointing: Pointing) => (place: Place) => place.sheet === pointing.sheet && place.row === pointing.row;
