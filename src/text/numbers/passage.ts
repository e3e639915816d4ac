/** A text with what is read in it: sentences and figures, side by side. */
import { type Span, sentencesOf } from "../sentences";
import type { Figure } from "./figure";
import { readFigures } from "./read";

export interface Sentence extends Span {
  /** The sentence's figures, in order. */
  figures: readonly Figure[];
}

export interface Passage {
  text: string;
  figures: readonly Figure[];
  sentences: readonly Sentence[];
}

/** Reads sentences and figures of a text. */
export function readPassage(text: string): Passage {
  const figures = readFigures(text);
  let next = 0;
  const sentences = sentencesOf(text).map((span) => {
    while (next < figures.length && figures[next]!.start < span.start) next++;
    const first = next;
    while (next < figures.length && figures[next]!.start < span.end) next++;
    return { ...span, figures: figures.slice(first, next) };
  });
  return { text, figures, sentences };
}
