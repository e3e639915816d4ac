/**
 * What a text says in numbers, one statement for each thing counted: "937 kvinnor och 292 män" is one statement, with
 * women and men, and not two numbers. Plain data, tied to its characters.
 */
import type { Qualifier } from "../numbers";
import type { Counted } from "./counted";

/**
 * What a statement tells of.
 * - outcome: something that was done or reached.
 * - target: what was or is to be reached ("minst 30 % skulle vara kvinnor", "målet är 200 företag").
 * - expected: what is planned or foreseen ("kommer att träffa 2 000 unga").
 * - within-gender rate: how a gender fares, not its share of a whole ("19 % av kvinnorna och 32 % av männen").
 * - population: how things are, apart from the insats ("i Västsverige är 18 % av ledamöterna kvinnor").
 * - comparison: another year's value, given beside this one's ("jämfört med 28 % förra året").
 */
export type StatementKind = "outcome" | "target" | "expected" | "within-gender rate" | "population" | "comparison";

/** count: of things or people. Money is in kronor or euro, never in thousands or millions. */
export type StatementUnit = "count" | "percent" | "percentagePoints" | "kronor" | "euro";

/** What can be told of women and men. Shares and rates in percent, 0–100. */
export type GenderField = "women" | "men" | "total" | "womenShare" | "menShare" | "womenRate" | "menRate";

/** Women and men of one whole; `null`: neither said nor to be derived from what is said. */
export type GenderSplit = Readonly<Record<GenderField, number | null>> & {
  /** The fields that are worked out from those that stand in the text. */
  readonly derived: readonly GenderField[];
};

/** The time that a statement speaks of, where it says another than the year of the report. */
export interface StatementPeriod {
  /** years: from one year to another. project: all of the project's time. toDate: so far. */
  kind: "years" | "project" | "toDate";
  first: number | null;
  last: number | null;
}

export interface Statement {
  kind: StatementKind;
  /** Characters of the text: from the first number or word that belongs to it to the last. */
  start: number;
  end: number;
  /**
   * What is counted, from `low` to `high`; the same unless it is a range. Of women and men together where they are told
   * apart. `null` where the text gives shares alone.
   */
  low: number | null;
  high: number | null;
  unit: StatementUnit;
  /** The counted noun as it is written, in small letters ("utbildningstimmar"); `null`: none follows. */
  noun: string | null;
  /** What sort of thing that is: things of different sorts are never added up. */
  counted: Counted;
  qualifier: Qualifier | null;
  period: StatementPeriod | null;
  /** Women and men, where the text tells them apart. */
  split: GenderSplit | null;
  /** Where this counts a part of what another counts ("…, varav 20 från Kalmar län"): that one's place in the list. */
  partOf: number | null;
}
