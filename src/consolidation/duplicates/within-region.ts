/** Rows that a region tells more than once: candidates by what a name or a text is known by, without keeping the texts. */
import { nameAlone } from "../../table/names/name-alone";
import { digestOf, joinedDigest, letterDigest } from "../../text/likeness/digest";
import type { ConsolidatedRow } from "../row";

/** Shorter texts are alike by chance ("Förstudien klar"). */
const SHORTEST = { name: 5, outputs: 50, outcomes: 80 } as const;

/** What a key is of. */
const [ALL, NAME, OUTPUTS, OUTCOMES] = [1, 2, 3, 4];

/** Takes rows in order and remembers which may be told before. */
export class WithinRegion {
  private readonly firsts = new Map<number, number>();
  private readonly found: [earlier: number, later: number][] = [];

  /** Puts a row with those before it that have its name, one of its results, or all its words. */
  add(row: ConsolidatedRow, index: number, teller: string): void {
    const before = new Set<number>();
    for (const key of keysOf(row, teller)) {
      const first = this.firsts.get(key);
      if (first === undefined) this.firsts.set(key, index);
      else before.add(first);
    }
    for (const first of before) this.found.push([first, index]);
  }

  /** Pairs that may tell of the same: never more than four for a row. */
  get candidates(): readonly (readonly [earlier: number, later: number])[] {
    return this.found;
  }
}

/** What is equal under the same number is told by the same teller in the same words. */
function keysOf({ texts }: ConsolidatedRow, teller: string): number[] {
  const own = digestOf(teller);
  const alone = nameAlone(texts.name);
  const [name, outputs, outcomes, goals] = [letterDigest(texts.name), letterDigest(texts.outputs), letterDigest(texts.outcomes), letterDigest(texts.goals)];
  const keys = [joinedDigest(own, ALL, name, outputs, outcomes, goals)];
  if (alone.length >= SHORTEST.name) keys.push(joinedDigest(own, NAME, alone === texts.name ? name : letterDigest(alone)));
  if (texts.outputs.length >= SHORTEST.outputs) keys.push(joinedDigest(own, OUTPUTS, outputs));
  if (texts.outcomes.length >= SHORTEST.outcomes) keys.push(joinedDigest(own, OUTCOMES, outcomes));
  return keys;
}
