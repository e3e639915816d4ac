/**
 * Sums of figures by group, without those that are left out. Only like is added to like: persons to persons, companies
 * to companies; shares are never averaged, but how many are shares alone is told.
 */
import { inOneGo } from "../slices/in-one-go";
import type { Counted } from "../text/statements";
import { leavingOut } from "./counting";
import { tellsOutcome, tellsSplit } from "./coverage";
import type { IndicatorFigure, IndicatorReading, Source } from "./figure";
import { type Group, type GroupKey, groupId, groupOrder, groupsOf } from "./groups";
import { eachPaused } from "../slices/each-paused";
import type { CountingRules, LeftOutWhy } from "./rules";
import { addAmount, addSplit, emptySplit, emptySum, isCount, UNLIKE, type SplitSum, type Sum } from "./sums";

export interface Summary {
  group: Group;
  insatser: number;
  /** Insatser that tell of something reached in numbers, and those that tell women and men apart in it. */
  withFigures: number;
  withSplit: number;
  /** Persons. */
  split: SplitSum;
  /** Other things, such as companies led by women and by men. */
  otherSplits: readonly (SplitSum & { counted: Counted })[];
  kronor: Sum;
  euro: Sum;
  /** What is counted, by sort, most figures first. Unlike things are never added up. */
  counted: readonly (Sum & { counted: Counted })[];
  /** How many figures count such things, or give a share of something. */
  unsummed: number;
  /** How many figures are left out. */
  leftOut: number;
}

export interface SummaryQuestion {
  /** What to group by; nothing: one summary of all. A source that serves several goals is in the group of each. */
  by: readonly GroupKey[];
  rules: CountingRules;
}

/** Sums up a reading by group, in the groups' order. Pauses now and then. */
export function* summarising(reading: IndicatorReading, { by, rules }: SummaryQuestion): Generator<undefined, Summary[]> {
  return yield* summingByGroup(reading, by, yield* leavingOut(reading, rules));
}

/** The same where it is known what is left out. */
export function* summingByGroup({ sources, figures }: IndicatorReading, by: readonly GroupKey[], leftOut: ReadonlyMap<string, LeftOutWhy>): Generator<undefined, Summary[]> {
  const groups = new Map<string, GroupSums>();
  const sumsOf = new Map<Source, readonly GroupSums[]>();
  const groupAt = (group: Group): GroupSums => {
    const id = groupId(group, by);
    const sums = groups.get(id) ?? new GroupSums(group);
    groups.set(id, sums);
    return sums;
  };
  if (by.length === 0) groupAt({});
  yield* eachPaused(sources, (source) => {
    // Answers beside insatser count for nothing, and are no group of their own.
    if (source.kind === "answer") return;
    const all = groupsOf(source, by).map(groupAt);
    for (const sums of all) sums.addInsats();
    sumsOf.set(source, all);
  });
  yield* eachPaused(figures, (figure) => {
    const why = leftOut.get(figure.id);
    const { source } = figure;
    const all = sumsOf.get(source) ?? (why === undefined || by.length === 0 ? groupsOf(source, by).map(groupAt) : []);
    for (const sums of all) sums.addFigure(figure, why);
  });
  const order = groupOrder(by);
  return [...groups.values()].map((sums) => sums.summary()).sort((a, b) => order(a.group, b.group));
}

/** Sums up a reading in one go: for the CLI, tests and small workbooks. */
export function summarise(reading: IndicatorReading, question: SummaryQuestion): Summary[] {
  return inOneGo(summarising(reading, question));
}

/** The sums of one group, while they are made. */
class GroupSums {
  private insatser = 0;
  private readonly telling = new Set<Source>();
  private readonly splitting = new Set<Source>();
  private readonly money = { kronor: emptySum(), euro: emptySum() };
  private readonly counted = new Map<Counted, Sum>();
  private readonly splits = new Map<Counted, SplitSum>([["persons", emptySplit()]]);
  private unsummed = 0;
  private leftOut = 0;

  constructor(private readonly group: Group) {}

  addInsats(): void {
    this.insatser += 1;
  }

  addFigure(figure: IndicatorFigure, why: LeftOutWhy | undefined): void {
    const { source, statement } = figure;
    if (source.kind === "insats" && tellsOutcome(statement)) this.telling.add(source);
    if (source.kind === "insats" && tellsSplit(statement)) this.splitting.add(source);
    if (why !== undefined) {
      this.leftOut += 1;
      return;
    }
    const { unit, counted, split } = statement;
    if (unit === "kronor" || unit === "euro") addAmount(this.money[unit], figure);
    else if (isCount(statement)) addAmount(entry(this.counted, counted, emptySum), figure);
    else this.unsummed += 1;
    if (split !== null && !UNLIKE.includes(counted)) addSplit(entry(this.splits, counted, emptySplit), split);
  }

  summary(): Summary {
    const { persons, ...others } = Object.fromEntries(this.splits) as Partial<Record<Counted, SplitSum>> & { persons: SplitSum };
    return {
      ...{ group: this.group, insatser: this.insatser, withFigures: this.telling.size, withSplit: this.splitting.size },
      split: persons,
      otherSplits: Object.entries(others).map(([counted, sum]) => ({ counted: counted as Counted, ...sum })),
      ...this.money,
      counted: [...this.counted].map(([counted, sum]) => ({ counted, ...sum })).sort((a, b) => b.figures - a.figures),
      ...{ unsummed: this.unsummed, leftOut: this.leftOut },
    };
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
