/**
 * What the panes and commands may ask of Excel. `excel/index.ts` answers it with Office.js; nothing outside this
 * folder knows how.
 */
import type { Grid } from "../table/grid";
import type { Corrections } from "../table/reading";
import type { CellEdit, CellRef, Severity } from "../checks/check";
import type { RememberedMappings } from "../consolidation/mapping";
import type { PlannedSheet } from "../planned-sheets/plan";
import type { TagPlan } from "../tagging/columns";
import type { Selection } from "./selection";

export interface Progress {
  done: number;
  total: number;
  /** What is being worked on just now: a sheet's name. */
  name: string;
}

export interface LongWork {
  onProgress?(progress: Progress): void;
  /** Aborting leaves the workbook as it was and rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** The whole sheet is missing because it is too large, or only its merged cells are because Excel cannot list them. */
export type LeftOut = "tooManyCells" | "merges";

export interface WorkbookContents {
  fileName: string | null;
  grids: Grid[];
  /** What could not be read and why, in the order found; empty as a rule. Never silent. */
  leftOut: { sheet: string; reason: LeftOut }[];
}

/** What a written command changed, for the line "12 celler ändrade. Ångra." */
export interface Written {
  /** What was done, in the user's words: the fix's label, "Skriv rapport". */
  label: string;
  cells: number;
  /** Cells left alone, and why: changed meanwhile, hold a formula, or go together with such a cell. */
  kept: (CellRef & { reason: "changed" | "formula" | "together" })[];
  /** Of commands that write whole sheets: what these are called. */
  sheets?: readonly string[];
  /** A sheet of ours stood there and was written anew: what people had changed on it went with it. */
  replaced?: boolean;
}

/** What became values, in the selection or (`whole`) the workbook. */
export interface MadeValues extends Written {
  formulas: number;
  whole: boolean;
  /** Where they stood. */
  sheets: readonly string[];
  /** Formulas left as they were: they had no value yet, or show an error. */
  busy: number;
  errors: number;
}

/** An ignored finding: its key, the reason given, when. */
export interface Ignored {
  key: string;
  reason: string;
  /** ISO date. */
  at: string;
}

/** What the add-in remembers in the workbook itself, so that colleagues share it. */
export interface WorkbookMemory {
  version: 1;
  corrections: Corrections;
  ignored: Ignored[];
  /** Ids of checks turned off in this workbook. */
  off?: string[];
  /** What was written of tags, as `TagPlan.written` says it. */
  tags?: string;
  /** What was said by hand of files that were gathered, so that next week's versions are read the same way. */
  mappings?: RememberedMappings;
}

export interface Mark extends CellRef {
  severity: Severity;
}

/** A sheet of plain text rows; the first is the header. `links` point from a row to the cell it speaks of, and stand in column `linkColumn` (absent: the first). */
export interface ReportSheet {
  name: string;
  title: string;
  rows: readonly (readonly (string | number)[])[];
  links: readonly (CellRef | null)[];
  linkColumn?: number;
  /** To be filled in by the user, and theirs from the start: never replaced, another is made beside it instead. */
  theirs?: boolean;
}

export interface ExcelPort {
  /** Reads every sheet, hidden ones too, in requests sized below the limit. `only`: these sheets. */
  read(work?: LongWork & { only?: readonly string[] }): Promise<WorkbookContents>;
  /** The one door for writing into the user's cells: all or nothing, kept for taking back. */
  write(label: string, edits: readonly CellEdit[], work?: LongWork): Promise<Written>;
  /**
   * Carries out a plan of tags: headers, cells, lists to choose from, and what the workbook remembers of them, all or
   * nothing. Cells that no longer hold what the plan saw are left, and a new column where somebody has begun to write.
   */
  writeTags(plan: TagPlan, work?: LongWork): Promise<Written>;
  /**
   * Writes the sheets of figures and their sums, all or nothing, in the order given. Those that we wrote before under
   * these names are written anew where they stand, so that formulas which ask them go on doing so, and a person's own
   * columns to the right of a table follow its lines; a sheet of the user's own by such a name is left ("Figurer (2)").
   * New sheets that were left half-written when the pane was closed are made again.
   * Rejects with `ownColumns` where something that a person has written there would be lost.
   */
  writeIndicators(sheets: readonly PlannedSheet[], work?: LongWork): Promise<Written>;
  /** What sheets of figures that are planned by these names are called in the workbook, or will be. */
  indicatorNames(names: readonly string[]): Promise<string[]>;
  /** The sheets of the national table that stand in the workbook and are written anew when it is written. */
  nationalSheets(): Promise<string[]>;
  /** Writes the sheets of the national table in the same way, and shows the first. What leads to other files stands as text. */
  writeConsolidation(sheets: readonly PlannedSheet[], work?: LongWork): Promise<Written>;
  /**
   * Turns formulas with functions of ours into the values that they show: those in the selection, or all of the workbook
   * where a lone cell without any is selected. Formulas that show an error are left.
   */
  toValues(): Promise<MadeValues>;
  /** Takes back the add-in's last command (cells, tags, report sheet, indicators, national table or marks). `null`: nothing to take back. */
  takeBack(): Promise<Written | null>;
  /** Label of what `takeBack` would undo. */
  lastCommand(): string | null;
  /** Moves Excel's selection to the cell and scrolls there; shows the sheet if it is another. */
  select(cell: CellRef): Promise<void>;
  /** What the user has selected. */
  selected(): Promise<Selection>;
  /** `label`: what the command is called when it is to be taken back; absent: writing the report. */
  writeReport(report: ReportSheet, label?: string): Promise<Written>;
  /** Marks cells without touching the user's own formats; `unmark` removes every mark of ours. */
  mark(marks: readonly Mark[]): Promise<Written>;
  unmark(): Promise<Written>;
  recall(): Promise<WorkbookMemory>;
  remember(memory: WorkbookMemory): Promise<void>;
  /** Calls back with the names of sheets that changed (a hint: some changes are never told). Returns a stopper. */
  watch(changed: (sheets: readonly string[]) => void): Promise<() => Promise<void>>;
}

/** Why Excel did not do what was asked. The sentence for each is in `language/excel.ts`. */
export type ProblemKind =
  | "cellEdit"
  | "tooLarge"
  | "protected"
  | "sessionLost"
  | "missing"
  | "moved"
  | "hidden"
  | "filtered"
  | "ownColumns"
  | "columnsMissing"
  | "tooManyRows"
  | "busy"
  | "unsupported"
  | "unknown";

export class ExcelProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** Sheet or cell it concerns, and Excel's own words: for the details line. */
    readonly details: { sheet?: string; cell?: string; row?: number; columns?: readonly string[]; excel?: string } = {},
    /** false: something was written and could not be put back at once; `takeBack` will. */
    readonly unchanged = true,
  ) {
    super(kind);
  }
}
