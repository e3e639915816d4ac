/** Summaries of a table by groups of its insatser. */
import { leavingOut } from "../../../indicators/counting";
import type { IndicatorFigure, IndicatorReading, Source } from "../../../indicators/figure";
import { valueOrder } from "../../../indicators/groups";
import { DEFAULT_RULES } from "../../../indicators/rules";
import { summingByGroup, type Summary } from "../../../indicators/summary";
import type { CellValue } from "../../../table/grid";
import { plainText } from "../../../text/words/normalise";
import { inTurns } from "../turns";
import type { Grouping } from "./groups-asked";

export interface GroupSummary {
  /** What the insatser have in common; `null`: an empty cell, or no grouping. */
  group: CellValue;
  summary: Summary;
}

interface Part {
  group: CellValue;
  sources: Source[];
  figures: IndicatorFigure[];
}

/**
 * Sums up each group, in the order of their values with the empty last. What counts is settled for the table as a whole:
 * what two insatser tell alike counts where it is told first. Without a grouping there is one group of all.
 */
export async function byGroup(reading: IndicatorReading, grouping: Grouping | null): Promise<GroupSummary[]> {
  const left = await inTurns(leavingOut(reading, DEFAULT_RULES));
  const groups: GroupSummary[] = [];
  for (const { group, ...part } of partsOf(reading, grouping)) {
    const [summary] = await inTurns(summingByGroup(part, [], left));
    groups.push({ group, summary: summary! });
  }
  return groups;
}

function partsOf({ sources, figures }: IndicatorReading, grouping: Grouping | null): Part[] {
  if (grouping === null) return [{ group: null, sources: [...sources], figures: [...figures] }];
  const parts = new Map<string, Part>();
  const of = new Map<Source, Part[]>();
  for (const source of sources) {
    const own = new Map(grouping.of(source).map((group) => [keyOf(group), group]));
    of.set(source, [...own].map(([key, group]) => {
      const part = parts.get(key) ?? { group, sources: [], figures: [] };
      parts.set(key, part);
      part.sources.push(source);
      return part;
    }));
  }
  for (const figure of figures) for (const part of of.get(figure.source)!) part.figures.push(figure);
  return [...parts.values()].sort((a, b) => valueOrder(a.group, b.group));
}

/** Case, breaks and punctuation make no other group. */
function keyOf(group: CellValue): string {
  return typeof group === "string" ? plainText(group) || group : String(group);
}
