/** Ways through the goal cells and answers of a workbook, and what the findings in them share. */
import { regionOf } from "../../table/insatser";
import type { WorkbookReading } from "../../table/reading";
import type { Sign } from "../../text/signs";
import { PAUSE } from "../check";
import type { CellRef, Hit, Values } from "../check";
import { stretchesOf, type Stretch, type TextCell } from "../support/stretches";
import { GoalText } from "./goal-text";

/** The region of a cell: its insats's, else its table's, else the workbook's. */
function regionOfCell(workbook: WorkbookReading, { insats, table }: TextCell): string | null {
  return insats && table ? regionOf(insats, table, workbook) : (table?.region.value ?? workbook.region.value);
}

/** A cell read for goals. */
export function goalText(workbook: WorkbookReading, found: TextCell): GoalText {
  return new GoalText(found, regionOfCell(workbook, found), found.table?.year.value ?? workbook.year.value);
}

const made = new WeakMap<Stretch, ReadonlyMap<TextCell, GoalText>>();

/** The goal cells and answers of a stretch, made once for all checks. */
function goalTextsOf(workbook: WorkbookReading, stretch: Stretch): ReadonlyMap<TextCell, GoalText> {
  const known = made.get(stretch);
  if (known) return known;
  const texts = new Map<TextCell, GoalText>();
  for (const cell of stretch.cells) if (cell.role === "goals" || cell.answer) texts.set(cell, goalText(workbook, cell));
  made.set(stretch, texts);
  return texts;
}

/** Every goal cell and every answer; with a sign, only those that hold it. Pauses now and then. */
export function* goalTexts(workbook: WorkbookReading, sign: Sign | null = null): Iterable<GoalText | typeof PAUSE> {
  for (const stretch of stretchesOf(workbook)) {
    const texts = goalTextsOf(workbook, stretch);
    if (!sign) yield* texts.values();
    else {
      for (const cell of stretch.holding(sign)) {
        const text = texts.get(cell);
        if (text) yield text;
      }
    }
    yield PAUSE;
  }
}

/** What `look` finds in every goal cell and answer; with a sign, only in those that hold it. Pauses now and then. */
export function* throughGoalTexts<V extends Values>(workbook: WorkbookReading, look: (text: GoalText) => Iterable<Hit<V>>, sign?: Sign): Iterable<Hit<V> | typeof PAUSE> {
  for (const text of goalTexts(workbook, sign)) {
    if (text === PAUSE) yield PAUSE;
    else yield* look(text);
  }
}

/** What `look` finds in every cell for goals; with a sign, only in those that hold it. Pauses now and then. */
export function* throughGoalCells<V extends Values>(workbook: WorkbookReading, look: (cell: GoalText) => Iterable<Hit<V>>, sign?: Sign): Iterable<Hit<V> | typeof PAUSE> {
  for (const text of goalTexts(workbook, sign)) {
    if (text === PAUSE) yield PAUSE;
    else if (text.found.role === "goals") yield* look(text);
  }
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
