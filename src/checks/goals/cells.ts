/** What the checks of goals ask of a workbook: the goal cells, whose goals they name, and for which year. */
import { findRegion } from "../../catalogue";
import { findCodedGoals, findGoals, goalsOfRegion, type Framework, type NamedGoal } from "../../catalogue/goals";
import type { CodedGoal, Goal } from "../../catalogue/goal";
import { goalSegments, numberedGoals, segmentAt, type GoalFramework, type GoalSegment, type NumberedGoal } from "../../text/goal-references";
import type { PhraseMatch } from "../../text/phrases";
import type { Insats, InsatsTable, TableCell, WorkbookReading } from "../../table/reading";
import type { CellRef, Hit, PAUSE, Values } from "../check";
import { throughCells } from "../support/walk";
import { throughTexts, type TextCell } from "../texts";

/** A text in which goals may be named: a goal cell or an answer. */
export interface GoalText extends CellRef {
  text: string;
  cell: TableCell;
  /** County code; `null` when it cannot be told whose goals these are. */
  region: string | null;
  /** The year reported on; `null`: not known. */
  year: number | null;
}

export interface GoalCell extends GoalText {
  insats: Insats;
  table: InsatsTable;
}

export type Named = PhraseMatch<NamedGoal>;

/** The region of an insats: its own cell in a compilation, else its table's, else the workbook's. */
function regionOf(insats: Insats, table: InsatsTable, workbook: WorkbookReading): string | null {
  const own = insats.cells.region?.[0];
  return (own && findRegion(own.text)?.code) ?? table.region.value ?? workbook.region.value;
}

/** What `look` finds in every cell for goals; pauses now and then. */
export function throughGoalCells<V extends Values>(workbook: WorkbookReading, look: (cell: GoalCell) => Iterable<Hit<V>>): Iterable<Hit<V> | typeof PAUSE> {
  return throughCells(workbook, ["goals"], (cell, _role, insats, table) => look(goalCell(workbook, cell, insats, table)));
}

export function goalCell(workbook: WorkbookReading, cell: TableCell, insats: Insats, table: InsatsTable): GoalCell {
  return { sheet: table.sheet, row: cell.row, column: cell.column, text: cell.text, cell, insats, table, region: regionOf(insats, table, workbook), year: table.year.value ?? workbook.year.value };
}

/** A cell of prose as a text with goals: one of the column for goals, or an answer; `null` for all others. */
export function goalText(workbook: WorkbookReading, found: TextCell): GoalText | null {
  if (found.role === "goals" && found.insats && found.table) return goalCell(workbook, found.cell, found.insats, found.table);
  const { sheet, row, column, text, cell } = found;
  return found.answer ? { sheet, row, column, text, cell, region: workbook.region.value, year: workbook.year.value } : null;
}

/** What `look` finds in every goal cell and every answer; pauses now and then. */
export function throughGoalTexts<V extends Values>(workbook: WorkbookReading, look: (text: GoalText) => Iterable<Hit<V>>): Iterable<Hit<V> | typeof PAUSE> {
  return throughTexts<V>(workbook, /\p{L}/u, function* (found) {
    const text = goalText(workbook, found);
    if (text) yield* look(text);
  });
}

/** What was read of a cell, for the checks that come after: it goes away with the reading that the cell belongs to. */
interface Read {
  named?: readonly Named[];
  coded?: Partial<Record<Framework, readonly PhraseMatch<CodedGoal>[]>>;
}
const kept = new WeakMap<TableCell, Read>();

function readingOf(cell: TableCell): Read {
  const known = kept.get(cell);
  if (known) return known;
  const fresh: Read = {};
  kept.set(cell, fresh);
  return fresh;
}

/** The region's goals that a cell names; empty when the region is not known. */
export function namedInCell({ cell, text, region, year }: GoalText): readonly Named[] {
  return region === null ? [] : (readingOf(cell).named ??= findGoals(text, region, year));
}

/** The goals of a framework that a cell names. */
export function codedInCell({ cell, text }: GoalText, framework: Framework): readonly PhraseMatch<CodedGoal>[] {
  return ((readingOf(cell).coded ??= {})[framework] ??= findCodedGoals(text, framework));
}

/** The level as a word to compare by: "övergripande mål" → "övergripande mål", "delmål" → "delmål". */
const sameLevel = (word: string, level: string | null) => level !== null && (word === level || level.endsWith(` ${word}`) || (word === "" && level === "delmål"));

export interface Numbered extends NumberedGoal {
  goal: Goal;
}

/** What may stand between a goal and the heading after it that it belongs to: "mål 5 i Agenda 2030", "mål 5 (Agenda 2030)". */
const BEFORE_HEADING = /^\s?(?:[(,]\s?)?(?:(?:i|inom|enligt|från)\s)?$/u;

/** The framework that a goal belongs to: of the heading right after it, else of the one before; `null`: no heading says. */
export function frameworkOf(text: string, segments: readonly GoalSegment[], { start, end }: { start: number; end: number }): GoalFramework | null {
  const next = segments.find(({ heading }) => heading !== null && heading.start >= end);
  const belongsToNext = next?.heading && next.heading.start - end < 12 && next.heading.start > end && BEFORE_HEADING.test(text.slice(end, next.heading.start)) && text.slice(end, next.heading.start).trim() !== "";
  return belongsToNext ? next.framework : (segmentAt(segments, start)?.framework ?? null);
}

/** Whether a goal is given as one of the region's own: under its heading, or before any. */
export function isOwn(text: string, segments: readonly GoalSegment[], place: { start: number; end: number }): boolean {
  const framework = frameworkOf(text, segments, place);
  return framework === null || framework === "rus";
}

/** The region's goals that a text gives by number, when the number and the word before it leave no doubt which. */
export function numberedIn(text: string, region: string | null, year: number | null): Numbered[] {
  if (region === null) return [];
  const goals = goalsOfRegion(region, year).filter(({ number, status }) => number !== null && status === "goal");
  const given = goals.length === 0 ? [] : numberedGoals(text);
  const segments = given.length === 0 ? [] : goalSegments(text);
  return given.flatMap((numbered) => {
    const framework = frameworkOf(text, segments, { start: numbered.start, end: numbered.groupEnd });
    if (framework !== null && framework !== "rus") return [];
    const same = goals.filter(({ number }) => number === numbered.number);
    const exact = same.filter(({ level }) => sameLevel(numbered.level, level));
    const isGeneral = framework === "rus" && (numbered.level === "mål" || numbered.level === "målområde");
    const goal = exact.length === 1 ? exact[0]! : same.length === 1 && isGeneral ? same[0]! : null;
    return goal ? [{ ...numbered, goal }] : [];
  });
}

/** Words for a message: on one line, cut to what can be read at a glance. */
export function shortly(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > 70 ? `${line.slice(0, 67).trimEnd()}…` : line;
}

/** Where a match stands, as the place of a hit. */
export function at(cell: CellRef, { start, end }: { start: number; end: number }): CellRef & { start: number; end: number } {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, start, end };
}
