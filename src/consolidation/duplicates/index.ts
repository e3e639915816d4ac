/**
 * Insatser that would be counted more than once: the same row twice, one insats in two sections, one project that
 * several regions report. Only what is reported for the same year is compared.
 */
import { AcrossTellers } from "../../table/names/across-tellers";
import { nameAlone } from "../../table/names/name-alone";
import { possibleNames } from "../../table/names/names";
import type { NamedInsats } from "../../table/names/same-names";
import { lettersOf } from "../../text/words/letters";
import { saysNothingYet } from "../../text/results";
import { shortened } from "../../text/shorten";
import type { ConsolidatedRow, RowStore } from "../row";
import { grouped, type RowGroup, type RowPair } from "./groups";
import { likenessOf, type Likeness } from "./likeness";
import { WithinRegion } from "./within-region";

export const DUPLICATE_KINDS = ["same-row", "two-sections", "across-regions"] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

export interface Duplicate extends RowGroup {
  kind: DuplicateKind;
  /** How its rows are counted in sums; each of them where nobody has said otherwise. */
  counted?: DuplicateChoice;
  /** What somebody has written as the choice, where it is none. */
  said?: string;
}

export const DUPLICATE_CHOICES = ["all", "once"] as const;
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

/** Of more insatser than this in a year, two hundred times what all regions report, regions are not compared. */
const MOST = 100_000;
/** So alike are results only when they were written once. */
const COPIED = 0.8;
/** Where the name is the same, so much tells that the results are too. */
const WITH_NAME = 0.5;
/** Rows between two pauses. */
const STEP = 200;
/** A text that is longer than a name says no more of whose insats it is. */
const LONGEST_NAME = 2_000;

interface ToldRow extends NamedInsats {
  index: number;
}

/** Takes rows in order; tells at the end which belong together. */
export class Duplicates {
  private readonly within = new WithinRegion();
  private left = 0;
  private readonly byYear = new Map<number | null, AcrossTellers<ToldRow>>();

  add(row: ConsolidatedRow, index: number): void {
    const teller = row.region === null ? `file ${row.place.file}` : `region ${row.region}`;
    this.within.add(row, index, `${teller} ${row.year}`);
    const tellers = this.tellersOf(row.year);
    if (tellers.isFull) {
      this.left += 1;
      return;
    }
    const { name, outputs, outcomes } = row.texts;
    tellers.add({ index, teller, names: possibleNames(name) }, name, [outputs, outcomes]);
  }

  /** Whether there were so many rows that the last ones are not compared between regions. */
  get isPartial(): boolean {
    return this.left > 0;
  }

  /** The groups, kind by kind, each in the order of its first row. Pauses now and then. */
  *groups(rows: RowStore): Generator<undefined, Duplicate[]> {
    const pairs: Record<DuplicateKind, RowPair[]> = { "same-row": [], "two-sections": [], "across-regions": [] };
    for (const [at, [earlier, later]] of this.within.candidates.entries()) {
      if (at % STEP === 0) yield;
      const [a, b] = [rows.at(earlier), rows.at(later)];
      const likeness = likenessOf(a, b);
      const kind = a.section === b.section ? "same-row" : "two-sections";
      if (kind === "same-row" ? isSameRow(a, b, likeness) : this.isSameInsats(a, likeness)) pairs[kind].push({ a: earlier, b: later, similarity: overall(likeness) });
    }
    for (const tellers of this.byYear.values()) {
      yield;
      let looked = 0;
      for (const { a, b, name } of tellers.pairs()) {
        if (++looked % STEP === 0) yield;
        const likeness = likenessOf(rows.at(a.index), rows.at(b.index));
        pairs["across-regions"].push({ a: a.index, b: b.index, similarity: overall(name ? { ...likeness, name: 1 } : likeness) });
      }
    }
    return DUPLICATE_KINDS.flatMap((kind) => grouped(pairs[kind]).map((group) => ({ kind, ...group })));
  }

  private tellersOf(year: number | null): AcrossTellers<ToldRow> {
    const known = this.byYear.get(year) ?? new AcrossTellers<ToldRow>(MOST);
    this.byYear.set(year, known);
    return known;
  }

  /** Whether two rows of different sections tell of one insats: by a particular name, or by the results. */
  private isSameInsats({ texts, year }: ConsolidatedRow, { name, results }: Likeness): boolean {
    if (results !== null && results >= COPIED && !saysNothingYet([texts.outputs, texts.outcomes].join(" "))) return true;
    if (name < 1) return false;
    if (results !== null && results >= WITH_NAME) return true;
    const words = possibleNames(shortened(nameAlone(texts.name), LONGEST_NAME))[0] ?? [];
    return this.tellersOf(year).isTelling(words, 2);
  }
}

function isSameRow(a: ConsolidatedRow, b: ConsolidatedRow, { name, results }: Likeness): boolean {
  if (results === null) return lettersOf(a.texts.name) === lettersOf(b.texts.name);
  return results >= COPIED && name >= WITH_NAME;
}

/** Half by the name, half by the results. */
const overall = ({ name, results }: Likeness): number => (results === null ? name : (name + results) / 2);
