/** What the panel Märkning shows, as a part of the pane's state. */
import type { ExcelProblem } from "../../../excel/port";
import type { Area } from "../../../table/grid";
import type { TaggingProgress } from "../../../tagging";
import type { TagPlan, ValueColumn } from "../../../tagging/columns";
import { VALUE_COLUMNS } from "../../../tagging/columns/settled";
import type { Active } from "../state";
import type { Decided } from "./hand";
import type { TaggedItem } from "./items";

/** Which rows are tagged: all, those of a table, or those that were selected in Excel. */
export type Scope = { of: "all" } | { of: "table"; id: string } | { of: "selection"; sheet: string; areas: readonly Area[] };

/** Which insatser the list shows; `changed`: what would be written differs from what stands there. */
export type Shown = "all" | "undecided" | "changed";

export interface TaggingState {
  phase: "idle" | "tagging" | "done" | "cancelled" | "failed";
  progress: TaggingProgress | null;
  problem: ExcelProblem | null;
  /** All insatser of the workbook, in reading order; `null`: not tagged yet. */
  items: readonly TaggedItem[] | null;
  /** What was decided in the panel, by an insats's key. */
  decided: ReadonlyMap<string, Decided>;
  scope: Scope;
  /** The columns that are written. */
  columns: readonly ValueColumn[];
  shown: Shown;
  query: string;
  /** Keys of the insatser that the query matches; `null` while there is no query. */
  matches: ReadonlySet<string> | null;
  active: Active | null;
  /** What would be written; `null` until it has been worked out. */
  plan: TagPlan | null;
}

export const INITIAL_TAGGING: TaggingState = {
  phase: "idle",
  progress: null,
  problem: null,
  items: null,
  decided: new Map(),
  scope: { of: "all" },
  columns: VALUE_COLUMNS,
  shown: "all",
  query: "",
  matches: null,
  active: null,
  plan: null,
};

export type TaggingAction =
  | { type: "taggingBegan"; quietly: boolean }
  | { type: "taggingProgressed"; progress: TaggingProgress }
  | { type: "tagged"; items: readonly TaggedItem[] }
  | { type: "taggingCancelled" }
  | { type: "taggingFailed"; problem: ExcelProblem }
  | { type: "decided"; decided: ReadonlyMap<string, Decided> }
  | { type: "planned"; plan: TagPlan | null }
  /** What is written, and how the list is shown. */
  | { type: "tagsViewed"; view: Partial<Pick<TaggingState, "scope" | "columns" | "shown" | "query" | "matches" | "active">> };

/** The panel's part of the state after something has happened. */
export function reduceTagging(state: TaggingState, action: TaggingAction): TaggingState {
  switch (action.type) {
    case "taggingBegan":
      return action.quietly ? state : { ...state, phase: "tagging", progress: null, problem: null };
    case "taggingProgressed":
      return { ...state, progress: action.progress };
    case "tagged":
      return { ...state, phase: "done", progress: null, problem: null, items: action.items };
    case "taggingCancelled":
      return { ...state, phase: "cancelled", progress: null };
    case "taggingFailed":
      return { ...state, phase: "failed", progress: null, problem: action.problem };
    case "decided":
      return { ...state, decided: action.decided };
    case "planned":
      return { ...state, plan: action.plan };
    case "tagsViewed":
      return { ...state, ...action.view };
  }
}
