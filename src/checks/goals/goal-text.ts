/** A text read for goals: which it names, which it gives by number, under which headings. */
import { findCodedGoals, findGoals, fromGoals, type Framework, type NamedGoal } from "../../catalogue/goals";
import type { CodedGoal, Goal } from "../../catalogue/goal";
import { goalSegments, numberedGoals, segmentAt, type GoalFramework, type GoalSegment, type NumberedGoal } from "../../text/goal-references";
import type { PhraseMatch } from "../../text/phrases";
import type { CellRef } from "../check";
import type { TextCell } from "../support/stretches";

export type Named = PhraseMatch<NamedGoal>;

/** A goal of the region that is given by its number. */
export interface Numbered extends NumberedGoal {
  goal: Goal;
}

interface Span {
  start: number;
  end: number;
}

const NONE: readonly never[] = [];

/**
 * A text in which goals may be named: a goal cell or an answer. What it says of goals is read when a check first asks,
 * and kept for the checks that come after.
 */
export class GoalText implements CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  private readNamed: readonly Named[] | null = null;
  private readSegments: readonly GoalSegment[] | null = null;
  private readNumbers: readonly NumberedGoal[] | null = null;
  private readNumbered: readonly Numbered[] | null = null;
  private readCoded: Partial<Record<Framework, readonly PhraseMatch<CodedGoal>[]>> | null = null;

  constructor(
    readonly found: TextCell,
    /** County code; `null` when it cannot be told whose goals these are. */
    readonly region: string | null,
    /** The year reported on; `null`: not known. */
    readonly year: number | null,
  ) {
    this.sheet = found.sheet;
    this.row = found.row;
    this.column = found.column;
    this.text = found.text;
  }

  /** The region's goals that it names; empty when the region is not known. */
  get named(): readonly Named[] {
    return (this.readNamed ??= this.region === null ? NONE : findGoals(this.text, this.region, this.year));
  }

  /** The goals of a framework that it names. */
  coded(framework: Framework): readonly PhraseMatch<CodedGoal>[] {
    return ((this.readCoded ??= {})[framework] ??= findCodedGoals(this.text, framework));
  }

  /** The text cut at its headings. */
  get segments(): readonly GoalSegment[] {
    return (this.readSegments ??= goalSegments(this.text));
  }

  /** Every goal given by its number. */
  get numbers(): readonly NumberedGoal[] {
    return (this.readNumbers ??= numberedGoals(this.text));
  }

  /** Those of them that are the region's own, when the number and the word before it leave no doubt which. */
  get numbered(): readonly Numbered[] {
    return (this.readNumbered ??= numberedOfRegion(this));
  }
}

/** The level as a word to compare by: "övergripande mål" → "övergripande mål", "delmål" → "delmål". */
const sameLevel = (word: string, level: string | null) => level !== null && (word === level || level.endsWith(` ${word}`) || (word === "" && level === "delmål"));

/** What may stand between a goal and the heading after it that it belongs to: "mål 5 i Agenda 2030", "mål 5 (Agenda 2030)". */
const BEFORE_HEADING = /^\s?(?:[(,]\s?)?(?:(?:i|inom|enligt|från)\s)?$/u;
/** After a comma alone a heading belongs to what follows it: "RUS mål 3, Agenda 2030 mål 13"; only the last one of its line, as in "mål 5, Agenda 2030", to what goes before. */
const COMMA = /^\s?,\s?$/;
const NOTHING_FOLLOWS = /^\s{0,3}(?:$|[.,;)\n])/;

/** The framework that a goal belongs to: of the heading right after it, else of the one before; `null`: no heading says. */
export function frameworkOf({ text, segments }: GoalText, { start, end }: Span): GoalFramework | null {
  const next = segments.find(({ heading }) => heading !== null && heading.start >= end);
  const between = next?.heading && next.heading.start - end < 12 ? text.slice(end, next.heading.start) : "";
  const belongsToNext = between.trim() !== "" && BEFORE_HEADING.test(between) && (!COMMA.test(between) || NOTHING_FOLLOWS.test(text.slice(next!.heading!.end)));
  return belongsToNext ? next!.framework : (segmentAt(segments, start)?.framework ?? null);
}

/** Whether a goal is given as one of the region's own: under its heading, or before any. */
export function isOwn(text: GoalText, place: Span): boolean {
  const framework = frameworkOf(text, place);
  return framework === null || framework === "rus";
}

/** A region's goals in force by their numbers. */
const goalsByNumber = fromGoals((goals) => {
  const byNumber = new Map<string, Goal[]>();
  for (const goal of goals) {
    if (goal.number === null || goal.status !== "goal") continue;
    const same = byNumber.get(goal.number);
    if (same) same.push(goal);
    else byNumber.set(goal.number, [goal]);
  }
  return byNumber;
});

function numberedOfRegion(text: GoalText): readonly Numbered[] {
  if (text.region === null || text.numbers.length === 0) return NONE;
  const goals = goalsByNumber(text.region, text.year);
  const found: Numbered[] = [];
  for (const numbered of text.numbers) {
    const same = goals.get(numbered.number);
    const framework = same ? frameworkOf(text, { start: numbered.start, end: numbered.groupEnd }) : null;
    if (!same || (framework !== null && framework !== "rus")) continue;
    const exact = same.filter(({ level }) => sameLevel(numbered.level, level));
    const isGeneral = framework === "rus" && (numbered.level === "mål" || numbered.level === "målområde");
    const goal = exact.length === 1 ? exact[0]! : same.length === 1 && isGeneral ? same[0]! : null;
    if (goal) found.push({ ...numbered, goal });
  }
  return found;
}
