/** Sentences that stand twice in a row: "Sex byar har fått råd. Sex byar har fått råd." */
import type { Span } from "./sentences";

export interface DoubledSentence extends Span {
  words: number;
  /** Where it stands first. */
  first: Span;
}

/** Characters: shorter ones are often said again on purpose. */
const SHORTEST = 24;
const FEWEST_WORDS = 4;
const SPACE = /\s/;

/** The second of each, without its full stop, in order. By full stops alone: every text passes here, and parting it into sentences closely takes seven times as long. */
export function doubledSentences(text: string): DoubledSentence[] {
  const found: DoubledSentence[] = [];
  if (text.length < 2 * SHORTEST) return found;
  let start = 0;
  for (let stop = text.indexOf("."); stop !== -1; stop = text.indexOf(".", stop + 1)) {
    let next = stop + 1;
    while (next < text.length && SPACE.test(text[next]!)) next++;
    // "kl. 9", "10.2": no sentence ends here.
    if (next === stop + 1 && next < text.length) continue;
    if (stop - start >= SHORTEST && text.startsWith(text.slice(start, stop + 1), next)) {
      const words = text.slice(start, stop).split(/\s+/).length;
      if (words >= FEWEST_WORDS) found.push({ start: next, end: next + stop - start, words, first: { start, end: stop } });
    }
    start = next;
  }
  return found;
}
