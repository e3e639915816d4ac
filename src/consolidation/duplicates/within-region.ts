/** Rows that a region tells more than once: candidates by what a name or a text is known by, without keeping the texts. */
import { nameAlone } from "../../table/names/name-alone";
import { digestOf, letterDigest } from "../../text/digest";
import type { ConsolidatedRow } from "../row";

/** Shorter texts are alike by chance ("Förstudien klar"). */
const SHORTEST = { name: 5, outputs: 50, outcomes: 80 } as const;

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

function keysOf({ texts: { name, outputs, outcomes, goals } }: ConsolidatedRow, teller: string): number[] {
  const key = (kind: string, digest: number | string) => digestOf(`${teller}\n${kind}\n${digest}`);
  const alone = nameAlone(name);
  const [output, outcome] = [letterDigest(outputs), letterDigest(outcomes)];
  return [
    key("all", [letterDigest(name), output, outcome, letterDigest(goals)].join(" ")),
    ...(alone.length < SHORTEST.name ? [] : [key("name", letterDigest(alone))]),
    ...(outputs.length < SHORTEST.outputs ? [] : [key("outputs", output)]),
    ...(outcomes.length < SHORTEST.outcomes ? [] : [key("outcomes", outcome)]),
  ];
}
