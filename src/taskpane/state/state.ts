/** Everything the pane shows, in one place. Only `reducer.ts` changes it, only `session.ts` asks for changes. */
import type { Finding, Severity } from "../../checks/check";
import type { MadeValues, Progress, WorkbookContents, WorkbookMemory, Written } from "../../excel/port";
import type { ExcelProblem } from "../../excel/port";
import type { Grid } from "../../table/grid";
import type { WorkbookOutline } from "../../table/outline";
import { INITIAL_CONSOLIDATION, type ConsolidationState } from "./consolidation/state";
import { INITIAL_INDICATORS, type IndicatorState } from "./indicators/state";
import { INITIAL_TAGGING, type TaggingState } from "./tagging/state";

/** What the pane knows of the workbook: its outline, and its cells as they were read. */
export interface PaneReading extends WorkbookOutline {
  grids: readonly Grid[];
}

/** Where a run stands. `quiet` work after an edit leaves the phase as it is. */
export type Phase = "reading" | "recognising" | "checking" | "done" | "cancelled" | "failed";

/** What the pane asks of Excel, and can ask again after a problem. */
export type Command = "check" | "fix" | "takeBack" | "report" | "mark" | "unmark" | "tag" | "tagSheet" | "goalsSheet" | "toValues" | "indicators" | "consolidation" | "remember" | "select";

/** What was kept in the workbook's memory; `mapped`: what was said of a gathered file. */
export type Kept = "ignored" | "off" | "corrected" | "mapped" | "restored";

/** The one line at the bottom of the pane: what was just done or what went wrong. */
export type Notice =
  | { kind: "written"; command: Command; written: Written }
  | { kind: "madeValues"; made: MadeValues }
  /** `written`: cells were put back; `null`: something of the workbook's memory was. */
  | { kind: "takenBack"; written: Written | null }
  | { kind: "nothingToTakeBack" }
  /** Cancelled in time. */
  | { kind: "unchanged" }
  | { kind: "remembered"; what: Kept }
  | { kind: "problem"; problem: ExcelProblem; retry(): void };

/** How the findings are shown. */
export interface View {
  by: "check" | "place";
  /** Severities chosen in the summary; none chosen shows all. */
  severities: readonly Severity[];
  query: string;
  /** Keys of the findings that the query matches; `null` while there is no query. */
  matches: ReadonlySet<string> | null;
  /** Shows the ignored ones instead of the open ones. */
  ignored: boolean;
  /** Groups the user folded or unfolded against the rule (notes start folded). */
  toggled: ReadonlySet<string>;
}

/** The row that the keyboard is on. Its index keeps the place when the row itself goes away. */
export interface Active {
  id: string;
  index: number;
}

/** A question asked inline in the active row's card. */
export type Asking = "ignore" | "fixAll" | null;

export interface PaneState {
  phase: Phase;
  progress: Progress | null;
  /** How many findings the run under way has come to. */
  found: number;
  /** Excel waits for the user to finish writing in a cell. */
  waiting: boolean;
  reading: PaneReading | null;
  leftOut: WorkbookContents["leftOut"];
  /** All findings of the last run, ignored ones too, in the runner's order. */
  findings: readonly Finding[];
  memory: WorkbookMemory;
  view: View;
  active: Active | null;
  asking: Asking;
  /** A command that is writing just now. */
  writing: Command | null;
  /** There is something of ours to take back. */
  undoable: boolean;
  notice: Notice | null;
  /** Why the run itself failed. */
  problem: ExcelProblem | null;
  /** The three lines of the first run are shown. */
  welcome: boolean;
  tagging: TaggingState;
  indicators: IndicatorState;
  consolidation: ConsolidationState;
}

export const EMPTY_MEMORY: WorkbookMemory = { version: 1, corrections: {}, ignored: [] };

export const INITIAL: PaneState = {
  phase: "reading",
  progress: null,
  found: 0,
  waiting: false,
  reading: null,
  leftOut: [],
  findings: [],
  memory: EMPTY_MEMORY,
  view: { by: "check", severities: [], query: "", matches: null, ignored: false, toggled: new Set() },
  active: null,
  asking: null,
  writing: null,
  undoable: false,
  notice: null,
  problem: null,
  welcome: false,
  tagging: INITIAL_TAGGING,
  indicators: INITIAL_INDICATORS,
  consolidation: INITIAL_CONSOLIDATION,
};
