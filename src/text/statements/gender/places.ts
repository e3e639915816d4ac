/** Places in ordered lists, found without looking through them: a cell may hold thousands of words and numbers. */
import type { Span } from "../../sentences";

/** The place in a list of the first that starts at a character or after it. */
export function placeFrom(list: readonly Span[], start: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list that start within a stretch of text. */
export function startingIn<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  return list.slice(placeFrom(list, start), placeFrom(list, end));
}

/** The place of the last that starts at a character or before it: of the sentence that holds the character. */
export function placeAt(list: readonly Span[], character: number): number {
  return Math.max(0, placeFrom(list, character + 1) - 1);
}
