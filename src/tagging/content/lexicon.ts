/**
 * The field's own words, by what they speak for. A term also counts as the beginning of a longer word ("bredband" in
 * "bredbandsutbyggnad"); with a hyphen in front also as its end; one of up to four letters only by itself.
 */
import { isInflection } from "../../text/near-words";
import type { Word } from "../../text/placed-words";
import { remembering } from "../../text/remembering";

/** A term found in a text: the characters it takes, whole words. */
export interface TermMatch {
  /** What the term speaks for. */
  value: string;
  term: string;
  start: number;
  end: number;
}

interface Term {
  value: string;
  term: string;
  /** The words after the first; each may go on. */
  rest: readonly string[];
}

/** Shorter terms begin too many other words. */
const SHORTEST_BEGINNING = 5;
const REMEMBERED = { most: 10_000 };

export class Lexicon {
  private readonly beginnings = new Map<string, Term[]>();
  private readonly ends = new Map<string, Term[]>();
  /** The terms whose first word a word is, begins with or ends with. */
  private readonly termsAt = remembering((word): readonly Term[] => this.lookUp(word), REMEMBERED);
  /** How many letters the longest first word of a term has. */
  private longest = 0;

  /** `terms`: what they speak for, and the terms. */
  constructor(terms: Readonly<Record<string, readonly string[]>>) {
    for (const [value, list] of Object.entries(terms)) for (const term of list) this.add(value, term);
  }

  private add(value: string, term: string): void {
    const [first = "", ...rest] = term.replace(/^-/, "").split(/[^\p{L}\p{N}]+/u);
    const index = (map: Map<string, Term[]>) => map.set(first, [...(map.get(first) ?? []), { value, term, rest }]);
    this.longest = Math.max(this.longest, first.length);
    index(this.beginnings);
    if (term.startsWith("-")) index(this.ends);
  }

  /** Every term in a text, given as its words, in order. */
  find(words: readonly Word[]): TermMatch[] {
    const found: TermMatch[] = [];
    for (const [at, { text, start }] of words.entries()) {
      for (const { value, term, rest } of this.termsAt(text)) {
        if (rest.every((word, index) => words[at + 1 + index]?.text.startsWith(word))) {
          found.push({ value, term, start, end: words[at + rest.length]!.end });
        }
      }
    }
    return found;
  }

  private lookUp(word: string): Term[] {
    const terms: Term[] = [];
    for (let length = 1; length <= Math.min(word.length, this.longest); length++) {
      const beginning = word.slice(0, length);
      const goesOn = length >= SHORTEST_BEGINNING || length === word.length || (length === 4 && isInflection(beginning, word));
      for (const term of this.beginnings.get(beginning) ?? []) if (goesOn || term.rest.length > 0) terms.push(term);
    }
    for (let from = Math.max(1, word.length - this.longest); from < word.length; from++) terms.push(...(this.ends.get(word.slice(from)) ?? []));
    return terms;
  }
}
