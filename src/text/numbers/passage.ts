/** A text with what is read in it: sentences and figures, side by side. */
import { type Span, sentencesOf } from "../sentences";
import type { Figure } from "./figure";
import { readFigures } from "./read";
import { roughlyTold } from "./roughly";

export interface Sentence extends Span {
  /** The sentence's figures, in order. */
  figures: readonly Figure[];
}

/** Most passages are asked for their figures alone: the sentences are read when somebody asks for them. */
export class Passage {
  private parted: readonly Sentence[] | null = null;
  private lowered: string | null = null;
  private rough: ReadonlySet<number> | null = null;

  constructor(
    readonly text: string,
    readonly figures: readonly Figure[],
  ) {}

  get sentences(): readonly Sentence[] {
    return (this.parted ??= withFigures(sentencesOf(this.text), this.figures));
  }

  /** The text in small letters, each in its place; as it is where a rare letter has no small one of the same length. */
  get small(): string {
    if (this.lowered === null) {
      const small = this.text.toLowerCase();
      this.lowered = small.length === this.text.length ? small : this.text;
    }
    return this.lowered;
  }

  /** Where numbers begin that only tell roughly what a share behind them tells exactly. */
  get roughlyTold(): ReadonlySet<number> {
    return (this.rough ??= roughlyTold(this.small, this.figures));
  }
}

/** Reads figures and sentences of a text. */
export function readPassage(text: string): Passage {
  return new Passage(text, readFigures(text));
}

function withFigures(spans: readonly Span[], figures: readonly Figure[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    while (next < figures.length && figures[next]!.start < start) next++;
    const first = next;
    while (next < figures.length && figures[next]!.start < end) next++;
    sentences.push({ start, end, figures: figures.slice(first, next) });
  }
  return sentences;
}

/** The words around a stretch of text, as far as a reader keeps them in mind. */
export function wordsAround({ text }: Passage, { start, end }: Span): string {
  return text.slice(Math.max(0, start - REACH), end + REACH);
}

/** The figures around a stretch of text. */
export function figuresAround({ figures }: Passage, { start, end }: Span): readonly Figure[] {
  return figuresWithin(figures, start - REACH, end + REACH);
}

/** Of figures in order, those that begin no later than one place and end no earlier than another: none but these are looked at. */
export function figuresWithin(figures: readonly Figure[], from: number, to: number): readonly Figure[] {
  const first = countBefore(figures, from);
  const reachesIn = first > 0 && figures[first - 1]!.end >= from;
  return figures.slice(reachesIn ? first - 1 : first, countBefore(figures, to + 1));
}

/** How many of figures in order begin before a place. */
export function countBefore(figures: readonly Figure[], place: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters: some three sentences. */
const REACH = 400;
