/** One fact with two values: which, and what they are. */
import type { Span } from "../../../text/sentences";
import type { CellRef, Hit } from "../../check";

export interface Found extends Record<string, string> {
  what: "sentence" | "period" | "own period" | "budget" | "cost" | "financing" | "group" | "known";
  here: string;
  there: string;
}

/** A finding in one cell, with the other in which the first value stands. */
export function twoValues({ sheet, row, column }: CellRef, { start, end }: Span, values: Found, first: CellRef): Hit<Found> {
  return { sheet, row, column, start, end, values, related: [{ sheet: first.sheet, row: first.row, column: first.column }] };
}

