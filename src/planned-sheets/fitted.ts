/** Texts as cells can hold them. */
import { LONGEST_TEXT } from "../table/grid";
import { shortened } from "../text/shorten";

/** A text as one cell holds it: several long cells of one insats may together be longer than that. */
export function fitted(text: string): string {
  return shortened(text, LONGEST_TEXT);
}
