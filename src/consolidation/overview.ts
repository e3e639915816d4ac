/** Which region reports how much in which section, what is missing, and who. */
import { allRegions } from "../catalogue";
import { officialPlace } from "./answers";
import { SECTIONS, type RowHead } from "./row";
import type { NationalTable } from "./table";

/** What a region has in a section: insatser, words that there are none, other words, or nothing at all. */
export type SectionState = "insatser" | "none" | "remark" | "gap";

export interface SectionCount {
  insatser: number;
  state: SectionState;
}

const SIGNS = { none: "–", remark: 0, gap: "?" } as const;

/** What a section holds, where there is room for a number or a sign alone. */
export function countOrSign({ insatser, state }: SectionCount): number | string {
  return state === "insatser" ? insatser : SIGNS[state];
}

export interface RegionOverview {
  /** County code; `null`: rows of no known region. */
  region: string | null;
  /** Section 1–7. */
  sections: readonly SectionCount[];
  /** Insatser whose section could not be told. */
  unplaced: number;
  /** All of them. */
  insatser: number;
}

export interface Overview extends SectionSums {
  /** Those that report something, in the official order. */
  regions: readonly RegionOverview[];
  /** County codes of the others. */
  missing: readonly string[];
  /** What is not counted in the sums, since it is a duplicate that is to be counted once. */
  repeated: SectionSums;
}

/** Insatser of all regions. */
export interface SectionSums {
  /** Section 1–7. */
  perSection: readonly number[];
  unplaced: number;
  insatser: number;
}

const NONE: ReadonlySet<number> = new Set();

interface Counting {
  insatser: number[];
  unplaced: number;
  /** What notes say, section by section. */
  notes: (SectionState | null)[];
}

/**
 * Counts rows and notes; a region is there when any of its tables or answers is. Rows that are uncounted, since another of
 * their duplicate is, stand with their regions and are taken from the sums.
 */
export function overviewOf({ files, heads, notes }: Pick<NationalTable, "files" | "heads" | "notes">, uncounted: ReadonlySet<number> = NONE): Overview {
  const regions = new Map<string | null, Counting>();
  const of = (region: string | null): Counting => {
    const known = regions.get(region) ?? { insatser: SECTIONS.map(() => 0), unplaced: 0, notes: SECTIONS.map(() => null) };
    regions.set(region, known);
    return known;
  };
  for (const { region, tables } of files) if (region !== null && tables.length > 0) of(region);
  const there = heads.filter((head) => head !== null);
  for (const { section, region } of there) {
    if (section === null) of(region).unplaced += 1;
    else of(region).insatser[section - 1]! += 1;
  }
  for (const { section, region, saysNone } of notes) if (section !== null) of(region).notes[section - 1] = saysNone ? "none" : (of(region).notes[section - 1] ?? "remark");
  const counted = [...regions].sort(([a], [b]) => officialPlace(a) - officialPlace(b)).map(([region, counting]) => regionOverview(region, counting));
  const repeated = sumsOf([...uncounted].flatMap((number) => heads[number] ?? []));
  const all = sumsOf(there);
  return {
    regions: counted,
    missing: allRegions().flatMap(({ code }) => (regions.has(code) ? [] : [code])),
    repeated,
    perSection: all.perSection.map((count, at) => count - repeated.perSection[at]!),
    unplaced: all.unplaced - repeated.unplaced,
    insatser: all.insatser - repeated.insatser,
  };
}

function sumsOf(heads: readonly RowHead[]): SectionSums {
  const perSection = SECTIONS.map(() => 0);
  for (const { section } of heads) if (section !== null) perSection[section - 1]! += 1;
  return { perSection, unplaced: heads.length - perSection.reduce((sum, count) => sum + count, 0), insatser: heads.length };
}

function regionOverview(region: string | null, { insatser, unplaced, notes }: Counting): RegionOverview {
  return {
    region,
    sections: insatser.map((count, at): SectionCount => ({ insatser: count, state: count > 0 ? "insatser" : (notes[at] ?? "gap") })),
    unplaced,
    insatser: insatser.reduce((sum, count) => sum + count, unplaced),
  };
}
