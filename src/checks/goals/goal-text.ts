/** A text read for goals: which it names, which it gives by number, under which headings. */
import { findCodedGoals, findGoals, findNationalAreas, fromGoals, type Framework, type NamedGoal } from "../../catalogue/goals";
import type { CodedGoal, Goal } from "../../catalogue/goal";
import { goalByNumber } from "../../catalogue/goal-numbers";
import { governing } from "../../text/goal-frameworks";
import { frameworkOfHeader, goalSegments, numberedGoals, type GoalFramework, type GoalSegment, type NumberedGoal } from "../../text/goal-references";
import { grouped } from "../../text/grouped";
import type { PhraseMatch } from "../../text/words/phrases";
import type { Span } from "../../text/sentences";
import type { CellRef } from "../check";
import type { TextCell } from "../support/stretches";

export type Named = PhraseMatch<NamedGoal>;

/** A goal of the region that is given by its number. */
export interface Numbered extends NumberedGoal {
  goal: Goal;
}

const NONE: readonly never[] = [];
const OTHER_FRAMEWORKS: readonly Framework[] = ["agenda2030", "policyObjectives", "specificObjectives", "socialFund"];

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
  private readOthers: readonly Span[] | null = null;

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

  /** Where it names a goal of any other framework than the region's own, or a national area. */
  get others(): readonly Span[] {
    return (this.readOthers ??= [...OTHER_FRAMEWORKS.flatMap((framework) => this.coded(framework)), ...findNationalAreas(this.text)]);
  }

  /** The text cut at its headings; what stands before the first one stands under the header of its column. */
  get segments(): readonly GoalSegment[] {
    return (this.readSegments ??= underHeader(goalSegments(this.text), this.found));
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

function underHeader(segments: readonly GoalSegment[], { role, table, column }: TextCell): readonly GoalSegment[] {
  const header = role === "goals" ? table?.columns.find((one) => one.column === column)?.header : undefined;
  const framework = header ? frameworkOfHeader(header) : null;
  // Goals before any heading are the region's own as it is.
  return framework === null || framework === "rus" ? segments : segments.map((segment) => (segment.heading === null ? { ...segment, framework } : segment));
}

/** The framework that a goal belongs to: of the heading right after it, else of the one before; `null`: no heading says. */
export function frameworkOf({ text, segments }: GoalText, place: Span): GoalFramework | null {
  return governing(text, segments, place)?.framework ?? null;
}

/** Whether a goal is given as one of the region's own: under its heading, or before any. */
export function isOwn(text: GoalText, place: Span): boolean {
  const framework = frameworkOf(text, place);
  return framework === null || framework === "rus";
}

/** A region's goals in force by their numbers. */
const goalsByNumber = fromGoals((goals) => grouped(goals.filter(({ number, status }) => number !== null && status === "goal"), ({ number }) => number!));

function numberedOfRegion(text: GoalText): readonly Numbered[] {
  if (text.region === null || text.numbers.length === 0) return NONE;
  const goals = goalsByNumber(text.region, text.year);
  const found: Numbered[] = [];
  for (const numbered of text.numbers) {
    const same = goals.get(numbered.number);
    const framework = same ? frameworkOf(text, { start: numbered.start, end: numbered.groupEnd }) : null;
    if (!same || (framework !== null && framework !== "rus")) continue;
    const goal = goalByNumber(same, numbered.level, numbered.number, framework === "rus");
    if (goal) found.push({ ...numbered, goal });
  }
  return found;
}
