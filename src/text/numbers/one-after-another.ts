/** Figures that a sentence lists: "31 handlare, 12 lärare och 9 elever". */
import type { Span } from "../sentences";

/** What lies between each two figures. */
export function gapsBetween(text: string, figures: readonly Span[]): string[] {
  return figures.slice(1).map(({ start }, at) => text.slice(figures[at]!.end, start));
}

/** Whether each gap leads on to the next figure, and the last one to the last. */
export function leadOn(gaps: readonly string[], toNext: RegExp, toLast: RegExp): boolean {
  return gaps.every((gap, at) => toNext.test(gap) && (at < gaps.length - 1 || toLast.test(gap)));
}
