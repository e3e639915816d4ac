/** What the pane and the thread of its gatherer say to each other. */
import type { Difference, GatheredFile, GatheredTable, OwnColumn } from "../../consolidation";
import type { RememberedMappings } from "../../consolidation/mapping";
import type { TableOutline, WorkbookOutline } from "../../table/outline";
import type { Corrections } from "../../table/reading";
import type { Failed, OfJob, Stop } from "../threads/end";
import type { GridMessage } from "../threads/grids";
import type { ComparedHead } from "./compared-parts";
import type { ChosenFile, DoubledRow, DoubledRows, GatherProgress, National, OpenWorkbook, PlanWishes, Standing, Sums, TakenFile, ToldColumns } from "./gatherer";
import type { PlanHead, PlanPiece } from "./plan-pieces";
import type { RefreshHead, RefreshPart } from "./refresh-parts";

/** The open workbook with the numbers of its sheets. */
export type OpenNumbers = Omit<OpenWorkbook, "grids"> & { grids: readonly number[] };

/** A piece of work that is asked for. `written`: the numbers of the sheets. */
export type Asked =
  | { type: "take"; files: readonly ChosenFile[] }
  | { type: "correct"; file: string; corrections: Corrections }
  | { type: "leave"; files: readonly string[] }
  | ({ type: "compile"; written: readonly number[] } & Omit<Standing, "written">)
  | { type: "compare"; report: string; compilation: string | OpenNumbers }
  | ({ type: "plan"; written: readonly number[] } & Omit<PlanWishes, "written">);

export interface Know {
  type: "know";
  mappings: RememberedMappings;
}

export type ToThread = OfJob<Asked> | Stop | GridMessage | Know;

/** A file without its tables. */
export type FileHead =
  | Extract<TakenFile, { problem: object }>
  | { file: string; problem: null; gathered: Omit<GatheredFile, "tables">; outline: Omit<WorkbookOutline, "tables">; corrections: Corrections };

/** Sums without what there may be much of. */
export type SumsHead = Omit<Sums, "duplicates" | "columns"> & Pick<ToldColumns, "added">;

/** What a job has come to. After "gathered", "compiled", "compared", "planned" or "failed" no more is said of it. */
export type Told =
  | ({ type: "reading" } & GatherProgress)
  /** Tables of the file that is told next. */
  | { type: "tables"; tables: readonly GatheredTable[] }
  | { type: "outlines"; tables: readonly TableOutline[] }
  /** `isChosen`: it is one of those that were to be taken, and not of those held before. */
  | { type: "file"; file: FileHead; isChosen: boolean }
  | { type: "duplicate"; duplicate: Omit<DoubledRows, "rows"> }
  /** Rows of the duplicate last told. */
  | { type: "doubled"; rows: readonly DoubledRow[] }
  /** More of the reports' own columns. */
  | { type: "ownColumns"; columns: readonly OwnColumn[] }
  /** `order`: the files told, by name. */
  | { type: "gathered"; national: SumsHead & Pick<National, "mappings">; order: readonly string[] }
  | { type: "changed"; part: RefreshPart }
  /** `refresh`: `null` where there was nothing to compare with. */
  | { type: "compiled"; sums: SumsHead; refresh: RefreshHead | null }
  | { type: "differences"; differences: readonly Difference[] }
  /** `null`: one of the two was not there. */
  | { type: "compared"; head: ComparedHead | null }
  | { type: "sheet"; head: PlanHead }
  /** Some more of the sheet last told. */
  | { type: "sheetPiece"; piece: PlanPiece }
  | { type: "planned" };

export type FromThread = OfJob<Told | Failed>;
