/**
 * What the text model sees of a word: the word itself and its runs of three to five letters, ends marked. Runs carry
 * over to compounds and inflections that the model never saw. Each is known by a number that its letters give, and the
 * mark of the side that the word is seen from.
 */
import { markOf } from "./views";

/** Numbers run up to two to this power. */
export const FEATURE_BITS = 16;

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Marks the ends of a word within runs, and the word itself: no letters, so nothing else is written like it. */
const END = "_";
const WHOLE = hashOf("=");

/** No word is longer, compounds and all: what is longer is letters on end, and says nothing. */
const LONGEST_WORD = 64;

/** Numbers, abbreviations of one or two letters and the like say nothing of the content. */
export function isContentWord(word: string): boolean {
  return word.length > 2 && word.length <= LONGEST_WORD && !/\d/.test(word);
}

/** Stands before what is no word of the text but a kind of terms that it holds: "§3.2". */
const KIND = "§";

/** What terms that speak for a priority, or for its area, are counted under among the words. */
export function kindOfTerm(value: string): string {
  return KIND + value;
}

/** How much a word itself counts beside its runs: less, since the runs tell of its relatives too. */
const ITSELF = 0.3;

/** The number of the word itself. */
export function numberOfWord(word: string): number {
  return numberOf(hashOf(word, WHOLE));
}

/**
 * Shows every feature of a word with how much it counts: the word itself and its runs, which count as much together
 * however long the word is. A kind of terms has no runs.
 */
export function eachFeature(word: string, visit: (feature: number, value: number) => void): void {
  if (word.startsWith(KIND)) return visit(numberOfWord(word), 1);
  visit(numberOfWord(word), ITSELF);
  const mark = markOf(word);
  const marked = END + word.slice(mark.length) + END;
  const seenFrom = hashOf(mark);
  const runs: number[] = [];
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
    for (let at = 0; at + length <= marked.length; at++) runs.push(numberOf(hashOf(marked, seenFrom, at, at + length)));
  }
  const value = 1 / Math.sqrt(runs.length);
  for (const run of runs) visit(run, value);
}

/** The FNV-1a hash of a piece of a text, after what has been hashed before it. */
function hashOf(text: string, before = 0x811c9dc5, start = 0, end = text.length): number {
  let hash = before;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A feature's number: its hash with the bits stirred once more, so that the lowest ones are as good as any. */
function numberOf(hash: number): number {
  let stirred = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  stirred ^= stirred >>> 12;
  return (stirred >>> 0) & ((1 << FEATURE_BITS) - 1);
}
