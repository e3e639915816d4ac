/** Places in a text. */
import type { Span } from "./sentences";

/** Whether two places share any character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
