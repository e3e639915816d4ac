/** All regions as the panel lists them: those that report and those that are missing, in the official order. Pure. */
import { allRegions } from "../../catalogue";
import type { Overview, RegionOverview } from "../../consolidation";

export interface RegionLine {
  /** County code; `null`: rows of no known region. */
  code: string | null;
  /** `null`: no file is from the region. */
  overview: RegionOverview | null;
}

/** The 21, and last what is of no known region. */
export function regionLines({ regions }: Overview): RegionLine[] {
  const byCode = new Map(regions.map((overview) => [overview.region, overview]));
  const codes = new Set<string | null>([...allRegions().map(({ code }) => code), ...byCode.keys()]);
  return [...codes].map((code) => ({ code, overview: byCode.get(code) ?? null }));
}

/** Sections 1–7 that a region says nothing about. */
export function gapsOf({ sections }: RegionOverview): number[] {
  return sections.flatMap(({ state }, at) => (state === "gap" ? [at + 1] : []));
}
