/** Figures that a sentence lists: "31 handlare, 12 lärare och 9 elever". */
import type { Span } from "../sentences";

/** Whether what lies between each two figures leads on to the next, and before the last one to the last. */
export function followOneAnother(text: string, figures: readonly Span[], leadsOn: RegExp, leadsToLast: RegExp): boolean {
  return figures.slice(1).every(({ start }, at) => {
    const between = text.slice(figures[at]!.end, start);
    return leadsOn.test(between) && (at < figures.length - 2 || leadsToLast.test(between));
  });
}
