/**
 * The field's own words, by what they speak for. A term also counts as the beginning of a longer word ("bredband" in
 * "bredbandsutbyggnad"); with a hyphen in front also as its end; one of up to four letters only by itself.
 */
import { isInflection } from "../../text/words/near-words";
import type { Word } from "../../text/words/placed-words";
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
/** With other words after it fewer letters are enough, but "en tjänst" is no "e-tjänst". */
const SHORTEST_OF_SEVERAL = 3;
const REMEMBERED = { most: 10_000 };

/** Three letters of some words: tells at once of most other words that they begin or end otherwise. */
class ThreeLetters {
  private readonly known = new Uint8Array(1 << 12);

  /** The letters of a word from a place on, fewer where it ends, as a number: few others have the same. */
  private numberOf(word: string, from: number): number {
    return (word.charCodeAt(from) * 961 + (word.charCodeAt(from + 1) | 0) * 31 + (word.charCodeAt(from + 2) | 0)) & (this.known.length - 1);
  }

  add(word: string, from: number): void {
    this.known[this.numberOf(word, from)] = 1;
  }

  mayHave(word: string, from: number): boolean {
    return this.known[this.numberOf(word, from)] === 1;
  }
}

const lastThree = (word: string) => Math.max(0, word.length - 3);

export class Lexicon {
  private readonly beginnings = new Map<string, Term[]>();
  private readonly ends = new Map<string, Term[]>();
  /** The terms whose first word a word is, begins with or ends with. */
  private readonly termsAt = remembering((word): readonly Term[] => this.lookUp(word), REMEMBERED);
  /** How many letters the longest first word of a term has. */
  private longest = 0;
  private readonly firstLetters = new ThreeLetters();
  private readonly lastLetters = new ThreeLetters();

  /** `terms`: what they speak for, and the terms. */
  constructor(terms: Readonly<Record<string, readonly string[]>>) {
    for (const [value, list] of Object.entries(terms)) for (const term of list) this.add(value, term);
  }

  private add(value: string, term: string): void {
    const [first = "", ...rest] = term.replace(/^-/, "").split(/[^\p{L}\p{N}]+/u);
    const index = (map: Map<string, Term[]>) => map.set(first, [...(map.get(first) ?? []), { value, term, rest }]);
    this.longest = Math.max(this.longest, first.length);
    index(this.beginnings);
    this.firstLetters.add(first, 0);
    if (!term.startsWith("-")) return;
    index(this.ends);
    this.lastLetters.add(first, lastThree(first));
  }

  /** Every term in a text, given as its words, in order. */
  find(words: readonly Word[]): TermMatch[] {
    const found: TermMatch[] = [];
    for (let at = 0; at < words.length; at++) {
      const { text, start } = words[at]!;
      if (!this.firstLetters.mayHave(text, 0) && !this.lastLetters.mayHave(text, lastThree(text))) continue;
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
      for (const term of this.beginnings.get(beginning) ?? []) if (goesOn || (length >= SHORTEST_OF_SEVERAL && term.rest.length > 0)) terms.push(term);
    }
    for (let from = Math.max(1, word.length - this.longest); from < word.length; from++) terms.push(...(this.ends.get(word.slice(from)) ?? []));
    return terms;
  }
}
