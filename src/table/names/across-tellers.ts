/** Insatser that several regions tell of: by a telling name, or because most of what one says is said by the other. */
import { SharedRuns } from "../../text/likeness/shared-runs";
import { WordCounts } from "../../text/likeness/word-counts";
import { isTelling, type NameWord } from "./names";
import { sameNames, type NamedInsats } from "./same-names";

/** A run of so many words is copied; so many in all, and half of the shorter text, are an insats and no phrase. */
const RUN = 12;
const MANY = 25;
const MOST_OF = 0.5;

export interface AcrossPair<T> {
  a: T;
  b: T;
  /** The words of the name, as they stand in each; `null`: the names differ, and the results are the same. */
  name: { inA: readonly NameWord[]; inB: readonly NameWord[] } | null;
}

/** Takes insatser one by one and tells which belong together. */
export class AcrossTellers<T extends NamedInsats> {
  private readonly all: T[] = [];
  private readonly counts = new WordCounts();
  /** How many words the results of each have. */
  private readonly words = new Map<T, number>();
  private readonly runs = new SharedRuns<T>();
  private readonly shared = new Map<T, Map<T, number>>();

  /** @param most Insatser after so many are not compared. */
  constructor(private readonly most: number) {}

  get insatser(): readonly T[] {
    return this.all;
  }

  get isFull(): boolean {
    return this.all.length >= this.most;
  }

  /** @param name All that its name cell says. */
  add(told: T, name: string, results: readonly string[]): void {
    const number = this.all.push(told);
    this.counts.add(name, number);
    let words = 0;
    for (const text of results) {
      words += this.counts.add(text, number);
      for (const { words: count, with: other } of this.runs.add(text, told, RUN, (a, b) => a.teller !== b.teller)) {
        const counts = this.shared.get(told) ?? new Map<T, number>();
        this.shared.set(told, counts.set(other, (counts.get(other) ?? 0) + count));
      }
    }
    this.words.set(told, words);
  }

  /** Whether words that some insatser share are the name of something particular. */
  isTelling(shared: readonly NameWord[], bearers: number): boolean {
    return isTelling(shared, (word) => Math.max(0, this.counts.of(word) - bearers), this.all.length);
  }

  /** The pairs: first those of the same name, then those of the same results, in which the former may come again. */
  *pairs(): Iterable<AcrossPair<T>> {
    for (const { a, b, inA, inB } of sameNames(this.all, (word) => this.counts.of(word))) yield { a, b, name: { inA, inB } };
    for (const [a, counts] of this.shared) {
      for (const [b, count] of counts) if (count >= MANY && count >= MOST_OF * Math.min(this.words.get(a)!, this.words.get(b)!)) yield { a, b, name: null };
    }
  }
}
