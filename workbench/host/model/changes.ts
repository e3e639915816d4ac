/** Change records: plain data that says what changed, enough to mirror it elsewhere and to take it back. */
import type { Area, Cell } from "./cells";
import type { BookFacts, SheetFacts } from "./facts";

export interface CellChange {
  row: number;
  column: number;
  before: Cell | undefined;
  after: Cell | undefined;
}

/** How cells came to move: rows, columns or single cells put in or taken out. */
export type Shift = "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

type FactChange<Facts> = { [Key in keyof Facts]: { key: Key; before: Facts[Key]; after: Facts[Key] } }[keyof Facts];

/** A sheet as a value: how it is kept while it does not exist. */
export interface SheetSnapshot {
  id: string;
  facts: SheetFacts;
  cells: readonly { row: number; column: number; cell: Cell }[];
}

export type Change =
  /** One write: `area` is what was written to, `cells` those in it that became different. */
  | { kind: "cells"; sheet: string; area: Area; cells: readonly CellChange[]; shift?: Shift }
  | ({ kind: "sheet"; sheet: string } & FactChange<SheetFacts>)
  | ({ kind: "book" } & FactChange<BookFacts>)
  | { kind: "sheetAdded"; sheet: SheetSnapshot; position: number }
  | { kind: "sheetRemoved"; sheet: SheetSnapshot; position: number };

/** Who made it: the add-in through the API, or the person in the grid. */
export type Source = "addin" | "user";

export interface Announcement {
  source: Source;
  /** "loaded": everything is new, `changes` is empty. "calculated": results of formulas. */
  reason: "edited" | "undone" | "redone" | "calculated" | "loaded";
  changes: readonly Change[];
}

/** The change that takes this one back. */
export function inverse(change: Change): Change {
  switch (change.kind) {
    case "cells":
      return { ...change, cells: change.cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })) };
    case "sheet":
    case "book":
      return { ...change, before: change.after, after: change.before } as Change;
    case "sheetAdded":
      return { ...change, kind: "sheetRemoved" };
    case "sheetRemoved":
      return { ...change, kind: "sheetAdded" };
  }
}
