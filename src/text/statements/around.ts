/** The words around a figure, no farther than its sentence reaches: in small letters, since all that look here do. */
import type { Figure } from "../numbers";
import type { Passage, Sentence } from "../numbers/passage";
import type { Span } from "../sentences";

/** Characters on either side in which a sentence tells what its figure is about. */
const REACH = 160;

/** The sentence in which a place lies; that before it, where it lies between two. */
export function sentenceNumber({ sentences }: Passage, place: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function sentenceAt(passage: Passage, place: number): Sentence | undefined {
  return passage.sentences[sentenceNumber(passage, place)];
}

/** The words of a sentence on both sides of a stretch of it. */
export interface Beside {
  before: string;
  after: string;
}

/** The last answer: kind, period and sort of a figure are asked for one after the other. */
let last: { passage: Passage; start: number; end: number; beside: Beside } | null = null;

/** The words of the sentence before and after a stretch of it. */
export function wordsBeside(passage: Passage, { start, end }: Span): Beside {
  if (last?.passage === passage && last.start === start && last.end === end) return last.beside;
  const sentence = sentenceAt(passage, start);
  const first = Math.min(Math.max(sentence?.start ?? 0, start - REACH), start);
  const to = Math.min(Math.max(sentence?.end ?? 0, end), end + REACH);
  const beside = { before: passage.small.slice(first, start), after: passage.small.slice(end, to) };
  last = { passage, start, end, beside };
  return beside;
}

/** The passage's figures no farther than so many characters from a stretch of it; a cell may hold thousands. */
export function figuresNear({ figures }: Passage, { start, end }: Span, reach: number): Figure[] {
  const near: Figure[] = [];
  for (let at = firstFrom(figures, start - reach); at < figures.length && figures[at]!.start <= end + reach; at++) near.push(figures[at]!);
  return near;
}

/** The place in the list of the first figure that ends at a place or after it. */
function firstFrom(figures: readonly Figure[], place: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
