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

/** The words around a stretch of text, as far as a reader keeps them in mind. */
export function wordsAround({ text }: Passage, { start, end }: Span): string {
  return text.slice(Math.max(0, start - REACH), end + REACH);
}

/** The figures around a stretch of text. */
export function figuresAround({ figures }: Passage, { start, end }: Span): readonly Figure[] {
  return figures.filter((figure) => figure.end >= start - REACH && figure.start <= end + REACH);
}

/** Characters: some three sentences. */
const REACH = 400;
