/**
 * The workbook in memory: the truth of everything the API does, mirrored by the workbench page in a grid.
 *
 * Changes are made in transactions and announced as plain records (`model/changes.ts`):
 *
 *     book.transact("user", (edit) => edit.putCells(sheet.id, area, [{ row, column, after: { value: "x" } }]));
 *     book.onChange(({ source, changes }) => { if (source === "addin") grid.show(changes); });
 *
 * The page mirrors both ways: what the person does in the grid becomes a "user" transaction, and announcements that
 * the page did not make itself go to the grid. The undo stack here is the truth: the page binds Ctrl+Z and Ctrl+Y to
 * `undo()` and `redo()` and switches the grid's own off. One transaction is one step; what an add-in does in one
 * request is one step, as in Excel on the web.
 *
 * Formulas: a cell keeps its formula and last result. A calculator (the grid's engine, or none) is told of changes and
 * hands results back with `enterResults`, at once or later.
 */
import { hasContent, type Area, type Cell, type CellValue } from "./model/cells";
import { inverse, type Announcement, type CellChange, type Change, type Shift, type Source } from "./model/changes";
import { outsideUndo, type BookFacts, type NameFacts, type SheetFacts } from "./model/facts";
import { makeSheet, snapshotOf, type Sheet, type SheetContents } from "./model/sheet";
import { apply, type State } from "./model/state";

export * from "./model/cells";
export * from "./model/changes";
export * from "./model/facts";
export type { Sheet, SheetContents } from "./model/sheet";

export interface BookContents extends Partial<Omit<BookFacts, "order" | "activeSheet" | "selection">> {
  sheets: readonly SheetContents[];
  /** `sheet`: its name, or `null`. The sheets have no ids yet. */
  names?: readonly NameFacts[];
  /** Name of the sheet in front; the first visible one otherwise. */
  activeSheet?: string;
}

export interface FormulaResult {
  sheet: string;
  row: number;
  column: number;
  value: CellValue;
}

/** What a formula fills a cell with; `from`: the formula's own cell. */
export interface Spill extends FormulaResult {
  from: Readonly<{ row: number; column: number }>;
}

export interface Calculator {
  /** Called after every transaction; answers with `book.enterResults` when it has something. */
  changed(book: Workbook, changes: readonly Change[]): void;
  /** Resolves when no calculation is under way; the host waits for it before it answers the add-in. */
  idle?(): Promise<void>;
}

export interface CellAfter {
  row: number;
  column: number;
  after: Cell | undefined;
}

/** What a transaction can do. Everything else (write a block, merge, make a table) is made of these. */
export interface Edit {
  /** Puts cells; `area` is the block the write was about, as events tell it. Cells without change are left out. */
  putCells(sheet: string, area: Area, cells: readonly CellAfter[], shift?: Shift): void;
  setSheet<Key extends keyof SheetFacts>(sheet: string, key: Key, value: SheetFacts[Key]): void;
  setBook<Key extends keyof BookFacts>(key: Key, value: BookFacts[Key]): void;
  /** Adds a sheet, last when no position is given, and returns it. */
  addSheet(contents: SheetContents, position?: number): Sheet;
  removeSheet(sheet: string): void;
}

export class Workbook {
  private state!: State;
  private readonly listeners = new Set<(announcement: Announcement) => void>();
  private done: Change[][] = [];
  private undone: Change[][] = [];
  private open: Change[] | null = null;
  private nextId = 1;
  calculator: Calculator | null = null;

  constructor(contents: BookContents = { sheets: [{ name: "Blad1" }] }) {
    this.load(contents);
  }

  get facts(): Readonly<BookFacts> {
    return this.state.facts;
  }

  /** Sheets from left to right, hidden ones too. */
  get sheets(): readonly Sheet[] {
    return this.state.facts.order.map((id) => this.state.sheets.get(id)!);
  }

  /** The sheet with this id or, whatever its case, this name. */
  sheet(idOrName: string): Sheet | undefined {
    return this.state.sheets.get(idOrName) ?? this.sheets.find(({ facts }) => facts.name.toLowerCase() === idOrName.toLowerCase());
  }

  get activeSheet(): Sheet {
    return this.state.sheets.get(this.facts.activeSheet)!;
  }

  /** Replaces everything; forgets the steps to undo. Throws RangeError when there is no sheet or two share a name. */
  load(contents: BookContents): void {
    const { sheets: described, activeSheet, names: called = [], ...facts } = contents;
    const sheets = described.map((sheet) => makeSheet(this.newId(), sheet));
    const names = new Set(sheets.map((sheet) => sheet.facts.name.toLowerCase()));
    const front = sheets.find((sheet) => sheet.facts.name === activeSheet) ?? sheets.find((sheet) => sheet.facts.visibility === "Visible") ?? sheets[0];
    if (!front || names.size < sheets.length) throw new RangeError("A workbook needs sheets, each with a name of its own.");
    this.state = {
      sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
      facts: {
        fileName: "Bok1.xlsx", settings: {}, customProperties: {}, properties: {}, protection: null, calculationMode: "Automatic", ...facts,
        names: called.map((name) => ({ ...name, sheet: sheets.find(({ facts }) => facts.name === name.sheet)?.id ?? null })),
        order: sheets.map((sheet) => sheet.id), activeSheet: front.id,
        selection: { sheet: front.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] },
      },
    };
    [this.done, this.undone] = [[], []];
    this.announce({ source: "user", reason: "loaded", changes: [] });
  }

  /**
   * Makes changes as one step and announces them together when the work is over. Called inside another transaction it
   * joins that one. When the work throws, what it did until then stays, is announced, and the error goes on to the
   * caller: so does Excel when a request fails halfway.
   */
  transact<Result>(source: Source, work: (edit: Edit) => Result): Result {
    if (this.open) return work(this.edit);
    this.open = [];
    try {
      return work(this.edit);
    } finally {
      const changes = this.open;
      this.open = null;
      const step = changes.filter((change) => change.kind !== "book" || !outsideUndo.has(change.key));
      if (step.length) [this.done, this.undone] = [[...this.done, step], []];
      if (changes.length) this.announce({ source, reason: "edited", changes });
    }
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Takes back the last step; false when there is none. */
  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push(step);
    this.replay(step.toReversed().map(inverse), "undone");
    return true;
  }

  /** Does the step last taken back again; false when there is none. */
  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push(step);
    this.replay(step, "redone");
    return true;
  }

  /** Results of formulas, as the calculator found them: no step to undo. Cells that no longer hold a formula are left. */
  enterResults(results: readonly FormulaResult[]): void {
    const changes: Change[] = [];
    for (const { sheet, row, column, value } of results) {
      const before = this.state.sheets.get(sheet)?.cells.get(row, column);
      if (before?.formula === undefined || before.value === value) continue;
      const after = { ...before, value, shown: undefined };
      changes.push({ kind: "cells", sheet, area: { row, column, rows: 1, columns: 1 }, cells: [{ row, column, before, after }] });
    }
    if (changes.length) this.replay(changes, "calculated");
  }

  /**
   * What formulas fill other cells with, all of it: cells filled before and no more are emptied, and cells with content
   * of their own, the formulas' among them, are left. No step to undo.
   */
  enterSpills(spills: readonly Spill[]): void {
    const key = (row: number, column: number): string => `${row},${column}`;
    const filled = new Map(this.sheets.map(({ id }) => [id, new Map<string, Spill>()]));
    for (const spill of spills) filled.get(spill.sheet)?.set(key(spill.row, spill.column), spill);
    const changes: Change[] = [];
    const put = (sheet: string, row: number, column: number, before: Cell | undefined, after: Cell): void => {
      changes.push({ kind: "cells", sheet, area: { row, column, rows: 1, columns: 1 }, cells: [{ row, column, before, after }] });
    };
    for (const { id, cells } of this.sheets) {
      for (const { row, column, cell } of cells.entries()) {
        if (cell.spilled && !filled.get(id)!.has(key(row, column))) put(id, row, column, cell, { ...cell, value: null, shown: undefined, spilled: undefined });
      }
      for (const { row, column, value, from } of filled.get(id)!.values()) {
        const before = cells.get(row, column);
        const isNews = before?.spilled ? before.value !== value || before.spilled.row !== from.row || before.spilled.column !== from.column : !hasContent(before);
        if (isNews) put(id, row, column, before, { ...before, value, shown: undefined, spilled: from });
      }
    }
    if (changes.length) this.replay(changes, "calculated");
  }

  /** Calls back after every transaction; returns what stops it. */
  onChange(listener: (announcement: Announcement) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private readonly edit: Edit = {
    putCells: (id, area, cells, shift) => {
      const { cells: store } = this.existing(id);
      const changed: CellChange[] = cells
        .map(({ row, column, after }) => ({ row, column, before: store.get(row, column), after }))
        .filter(({ before, after }) => before !== after);
      this.make({ kind: "cells", sheet: id, area, cells: changed, ...(shift && { shift }) });
    },
    setSheet: (id, key, value) => {
      const before = this.existing(id).facts[key];
      if (before !== value) this.make({ kind: "sheet", sheet: id, key, before, after: value } as Change);
    },
    setBook: (key, value) => {
      const before = this.facts[key];
      if (before !== value) this.make({ kind: "book", key, before, after: value } as Change);
    },
    addSheet: (contents, position = this.facts.order.length) => {
      const sheet = makeSheet(this.newId(), contents);
      this.make({ kind: "sheetAdded", sheet: snapshotOf(sheet), position });
      return this.existing(sheet.id);
    },
    removeSheet: (id) => {
      const position = this.facts.order.indexOf(id);
      const neighbour = this.sheets.slice(position + 1).concat(this.sheets.slice(0, position).toReversed()).find((sheet) => sheet.facts.visibility === "Visible");
      if (this.facts.activeSheet === id && neighbour) this.edit.setBook("activeSheet", neighbour.id);
      if (this.facts.selection.sheet === id && neighbour) this.edit.setBook("selection", { sheet: neighbour.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
      const names = this.facts.names.filter(({ sheet }) => sheet !== id);
      if (names.length < this.facts.names.length) this.edit.setBook("names", names);
      this.make({ kind: "sheetRemoved", sheet: snapshotOf(this.existing(id)), position });
    },
  };

  private make(change: Change): void {
    apply(this.state, change);
    this.open!.push(change);
  }

  private replay(changes: readonly Change[], reason: Announcement["reason"]): void {
    for (const change of changes) apply(this.state, change);
    this.announce({ source: "user", reason, changes: [...changes, ...this.lookElsewhere()] });
  }

  /** Undo can take away the very sheet in front; then another comes forward. */
  private lookElsewhere(): Change[] {
    const { activeSheet, selection } = this.facts;
    if (this.state.sheets.has(activeSheet) && this.state.sheets.has(selection.sheet)) return [];
    const front = this.sheets.find(({ facts }) => facts.visibility === "Visible")!.id;
    const after = { sheet: front, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    const changes: Change[] = [
      { kind: "book", key: "activeSheet", before: activeSheet, after: front },
      { kind: "book", key: "selection", before: selection, after },
    ];
    for (const change of changes) apply(this.state, change);
    return changes;
  }

  private announce(announcement: Announcement): void {
    for (const listener of this.listeners) listener(announcement);
    if (announcement.reason !== "calculated") this.calculator?.changed(this, announcement.changes);
  }

  private existing(id: string): Sheet {
    const sheet = this.state.sheets.get(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  private newId(): string {
    return `{00000000-0001-0000-${String(this.nextId++).padStart(4, "0")}-000000000000}`;
  }
}
