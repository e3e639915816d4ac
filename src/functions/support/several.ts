/** Several values in one cell, written as in the columns that tags are written in. */
import { BETWEEN } from "../../tagging/columns/titles";

/** Several values as one cell shows them. */
export function joined(values: readonly string[]): string {
  return values.join(BETWEEN);
}

/** The values of a cell that holds several. */
export function parted(text: string): string[] {
  return text.split(BETWEEN.trim()).map((value) => value.trim());
}
