/** What stands behind a number of the summary: its figures, or the insatser that it counts. Pure. */
import type { IndicatorFigure, Source } from "../../../indicators/figure";
import { groupId, groupsOf, type Group, type GroupKey } from "../../../indicators/groups";
import type { LeftOutWhy } from "../../../indicators/rules";
import { tellsOutcome, tellsSplit } from "../../../indicators/coverage";
import { isCount, toldBy } from "../../../indicators/sums";
import type { Counted, Statement } from "../../../text/statements";
import type { Summed } from "./state";

/**
 * What a number of the summary measures.
 * - split: how many women and men. alone: how many of one gender only. sharesOnly: shares without how many.
 * - counted: how many of a sort. kronor, euro: amounts. unsummed: what is added to nothing.
 * - figures: all of them, left out or not. leftOut: those left out, for one reason or for any.
 * - insatser: all of them. withFigures: those that tell of something in numbers. withoutSplit: those that do not tell
 *   women and men apart.
 */
export type Measure =
  | { of: "split" | "alone" | "sharesOnly" | "counted"; counted: Counted }
  | { of: "kronor" | "euro" | "unsummed" | "figures" | "insatser" | "withFigures" | "withoutSplit" }
  | { of: "leftOut"; why: LeftOutWhy | null };

/** One number of the summary; the group `{}` is the whole. */
export interface Behind {
  group: Group;
  measure: Measure;
}

/** A line of the list: a figure, or an insats as a whole. */
export interface Listed {
  key: string;
  source: Source;
  figure: IndicatorFigure | null;
}

/** A number's name, to find it by among the others. */
export function behindKey(behind: Behind | null): string | null {
  return behind && JSON.stringify([behind.group, behind.measure]);
}

/** Gathers what stands behind a number, in reading order; pauses often. */
export function* behindOf(summed: Pick<Summed, "reading" | "leftOut">, { group, measure }: Behind): Generator<undefined, Listed[]> {
  const keys = Object.keys(group) as GroupKey[];
  const wanted = groupId(group, keys);
  const isInGroup = (source: Source) => groupsOf(source, keys).some((one) => groupId(one, keys) === wanted);
  const { sources, figures } = summed.reading;
  // Answers beside insatser are of no group, and so neither is what is left out of them.
  const isOfGroup = (source: Source, why?: LeftOutWhy) => keys.length === 0 || (!(source.kind === "answer" && why !== undefined) && isInGroup(source));
  if (measure.of === "insatser" || measure.of === "withFigures" || measure.of === "withoutSplit") {
    const told = new Set<Source>();
    for (const { source, statement } of figures) {
      yield;
      if (measure.of === "withFigures" ? tellsOutcome(statement) : tellsSplit(statement)) told.add(source);
    }
    const isWanted = (source: Source) => measure.of === "insatser" || told.has(source) === (measure.of === "withFigures");
    const listed: Listed[] = [];
    for (const source of sources) {
      yield;
      if (source.kind === "insats" && isWanted(source) && isOfGroup(source)) listed.push({ key: source.id, source, figure: null });
    }
    return listed;
  }
  const listed: Listed[] = [];
  for (const figure of figures) {
    yield;
    const { id, source, statement } = figure;
    const why = summed.leftOut.get(id);
    if (isBehind(statement, why, measure) && isOfGroup(source, why)) listed.push({ key: id, source, figure });
  }
  return listed;
}

/** Whether a statement is a part of what is measured, as the sums are made. */
function isBehind(statement: Statement, why: LeftOutWhy | undefined, measure: Measure): boolean {
  if (measure.of === "figures") return true;
  if (measure.of === "leftOut") return why !== undefined && (measure.why === null || measure.why === why);
  if (why !== undefined) return false;
  const { unit, counted, split } = statement;
  const isMoney = unit === "kronor" || unit === "euro";
  switch (measure.of) {
    case "kronor":
    case "euro":
      return unit === measure.of;
    case "counted":
      return isCount(statement) && counted === measure.counted;
    case "unsummed":
      return !isMoney && !isCount(statement);
    case "split":
    case "alone":
    case "sharesOnly":
      return split !== null && counted === measure.counted && toldBy(split) === measure.of;
    default:
      return false;
  }
}
