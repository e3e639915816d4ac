/** A cell's text as a card quotes it: the words that matter, and enough around them to know the place. Pure. */
import type { Span } from "../../text/sentences";
import { shorten } from "../state/shorten";

/** A piece of a quotation; `marks`: which of the spans it lies in. */
export interface Piece {
  text: string;
  marks: readonly number[];
}

/** Characters shown on each side of marked words, and of a text without any. */
const AROUND = 30;
const LONGEST_UNMARKED = 70;

/** Cuts a text to what is around the spans, with an ellipsis where something is left out. `around`: characters on each side. */
export function passages(text: string, spans: readonly Span[], around = AROUND): Piece[] {
  if (spans.length === 0) return text === "" ? [] : [{ text: shorten(text, LONGEST_UNMARKED), marks: [] }];
  return windows(text, spans, around).flatMap(({ start, end }, at, all): Piece[] => [
    ...(start > 0 ? [{ text: at === 0 ? "… " : " … ", marks: [] }] : []),
    ...pieces(text, spans, start, end),
    ...(at === all.length - 1 && end < text.length ? [{ text: " …", marks: [] }] : []),
  ]);
}

/** The stretches around the spans, those that meet as one. */
function windows(text: string, spans: readonly Span[], margin: number): Span[] {
  const around = spans.map(({ start, end }) => ({ start: wordBefore(text, start - margin), end: wordAfter(text, end + margin) })).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const next of around) {
    const last = joined.at(-1);
    if (last && next.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else joined.push(next);
  }
  return joined;
}

/** Where the word at a place begins. */
function wordBefore(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && !/\s/u.test(text[start - 1]!)) start--;
  return start;
}

/** Where the word at a place ends. */
function wordAfter(text: string, at: number): number {
  let end = Math.min(text.length, at);
  while (end < text.length && !/\s/u.test(text[end]!)) end++;
  return end;
}

/** A stretch cut where spans begin and end. */
function pieces(text: string, spans: readonly Span[], start: number, end: number): Piece[] {
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])].filter((at) => start <= at && at <= end).sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at]!;
    return { text: text.slice(from, to), marks: spans.flatMap((span, index) => (span.start <= from && to <= span.end ? [index] : [])) };
  });
}
