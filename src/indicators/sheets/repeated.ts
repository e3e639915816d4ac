/**
 * Lines on a sheet of figures that only repeat another: copied by a person and left as they were. They say nothing that
 * the other does not, and would be summed twice. One in which anything that is told has been changed is a line of its own.
 */
import { NUMBERS, type FigureNumbers } from "./derived";
import type { FigureValues } from "./lines";

export class ToldLines {
  private readonly told = new Set<string>();

  /** A figure's line, as it stands and as it was read: a copy may have been made before the line was corrected. */
  add(values: FigureValues, read: FigureNumbers): void {
    this.told.add(keyOf(values));
    this.told.add(keyOf({ ...values, ...read }));
  }

  /** Whether the line is no more than a copy of one that has been added. */
  repeats(values: FigureValues): boolean {
    return values.words !== null && values.place !== null && this.told.has(keyOf(values));
  }
}

/** Spreadsheets keep some fifteen digits. */
const DIGITS = 12;

function keyOf(values: FigureValues): string {
  const numbers = NUMBERS.map((field) => values[field]).map((value) => (typeof value === "number" ? value.toPrecision(DIGITS) : value));
  return JSON.stringify([values.region, values.insats, values.place, values.words, ...numbers]);
}
