/** What the panel Sammanställning shows, as a part of the pane's state. */
import type { Choices, Compared, DuplicateChoice, Refresh } from "../../../consolidation";
import type { Progress } from "../../../excel/port";
import { kindsWanted, NO_COLUMN_WISHES, type ColumnWishes } from "../../gathering/column-wishes";
import type { Compiled, GatherProgress, National, Sums, TakenFile, ToldColumns } from "../../gathering/gatherer";
import type { Active } from "../state";
import type { ChosenPair } from "./pairing";

/** The lists of the panel; one is looked at. */
export const LOOKED_AT = ["files", "regions", "duplicates", "changes", "compare"] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** cancelled: the reading was stopped. nothing: there were no workbooks. unreadable: what was dropped could not be opened. */
export type Told = "cancelled" | "nothing" | "unreadable";

export interface ConsolidationState {
  /** What came of the files, in the order in which they were first chosen. */
  files: readonly TakenFile[];
  /** Names of files that are to be read, the one that is being read among them. */
  waiting: readonly string[];
  /** How far the reading has come; `null`: nothing is being read. */
  progress: GatherProgress | null;
  /** Files are being read, or what was read is being counted. */
  isGathering: boolean;
  /** How the last drop went, where it was no plain reading. */
  told: Told | null;
  /** What all files have come to; `null`: none has been read yet. */
  national: National | null;
  /** What the files come to with what stays of the table that the open workbook holds; `null`: that is not known yet. */
  compiled: Compiled | null;
  /** That table was written elsewhere: this one goes on new sheets beside it. */
  isElsewhere: boolean;
  /** Names of files of that table that are to be left out, though they have not been read now. */
  dropped: readonly string[];
  /** How duplicates are to be counted, by their keys. */
  counted: ReadonlyMap<string, DuplicateChoice>;
  /** Which columns the table is to have. */
  columns: ColumnWishes;
  /** What a person has chosen where the table was corrected and the file changed. */
  choices: Choices;
  /** Which two a person has chosen to compare; what is not chosen is the likeliest. */
  chosenPair: ChosenPair;
  isComparing: boolean;
  /** What the two say differently; `null`: they have not been compared. */
  compared: Compared | null;
  lookedAt: LookedAt;
  /** Where the keyboard is in each list. */
  active: Readonly<Partial<Record<LookedAt, Active>>>;
  /** How far the writing of the sheets has come; `null`: nothing is written yet. */
  written: Progress | null;
}

export const INITIAL_CONSOLIDATION: ConsolidationState = {
  files: [],
  waiting: [],
  progress: null,
  isGathering: false,
  told: null,
  national: null,
  compiled: null,
  isElsewhere: false,
  dropped: [],
  counted: new Map(),
  columns: NO_COLUMN_WISHES,
  choices: new Map(),
  chosenPair: {},
  isComparing: false,
  compared: null,
  lookedAt: "files",
  active: {},
  written: null,
};

export type ConsolidationAction =
  | { type: "filesChosen"; names: readonly string[] }
  | { type: "gatherProgressed"; progress: GatherProgress }
  | { type: "fileTaken"; file: TakenFile }
  /** `waiting`: files that were chosen meanwhile. */
  | { type: "gathered"; national: National | null; waiting: readonly string[] }
  | { type: "consolidationTold"; told: Told }
  | { type: "compiled"; compiled: Compiled | null; isElsewhere: boolean }
  | { type: "conflictSettled"; choices: Choices }
  | { type: "absentDropped"; dropped: readonly string[] }
  | { type: "duplicateCounted"; counted: ReadonlyMap<string, DuplicateChoice> }
  | { type: "columnsChosen"; columns: ColumnWishes }
  /** What was chosen was said of the sheets as they were. */
  | { type: "chosenWritten" }
  | { type: "pairChosen"; chosen: ChosenPair }
  /** `isOfOthers`: of other files than the last time. */
  | { type: "comparingBegan"; isOfOthers: boolean }
  /** `null`: there was nothing to compare, or it was stopped. */
  | { type: "comparingEnded"; compared: Compared | null }
  | { type: "consolidationViewed"; view: Partial<Pick<ConsolidationState, "lookedAt" | "active">> }
  | { type: "nationalProgressed"; written: Progress | null };

/** What the table comes to that would be written now; `null`: nothing has been read yet. */
export function sumsOf({ national, compiled }: Pick<ConsolidationState, "national" | "compiled">): Sums | null {
  return national && (compiled ?? national);
}

/** The columns that can be chosen, and whether they are to stand; `null`: nothing has been read yet. */
export function columnsOf({ columns, ...state }: Pick<ConsolidationState, "national" | "compiled" | "columns">): ToldColumns | null {
  const told = sumsOf(state)?.columns;
  if (!told) return null;
  return {
    own: told.own.map((column) => ({ ...column, stands: columns.own.get(column.header) ?? column.stands })),
    added: kindsWanted(told.added, columns),
  };
}

/** What the files change in the national table that the open workbook holds; `null`: it holds none. */
export function refreshOf({ compiled }: Pick<ConsolidationState, "compiled">): Refresh | null {
  return compiled?.refresh ?? null;
}

/** The panel's part of the state after something has happened. */
export function reduceConsolidation(state: ConsolidationState, action: ConsolidationAction): ConsolidationState {
  switch (action.type) {
    case "filesChosen":
      return { ...state, waiting: [...state.waiting, ...action.names], isGathering: true, told: null };
    case "gatherProgressed":
      return { ...state, progress: action.progress };
    case "fileTaken":
      return { ...state, files: withFile(state.files, action.file), waiting: without(state.waiting, action.file.file) };
    case "gathered": {
      const { national, waiting } = action;
      return { ...state, national: national ?? state.national, files: national?.files ?? state.files, waiting, progress: null, isGathering: waiting.length > 0 };
    }
    case "consolidationTold":
      return { ...state, told: action.told };
    case "compiled":
      return { ...state, compiled: action.compiled, isElsewhere: action.isElsewhere, lookedAt: !action.compiled?.refresh && state.lookedAt === "changes" ? "files" : state.lookedAt };
    case "conflictSettled":
      return { ...state, choices: action.choices };
    case "absentDropped":
      return { ...state, dropped: action.dropped };
    case "duplicateCounted":
      return { ...state, counted: action.counted };
    case "columnsChosen":
      return { ...state, columns: action.columns };
    case "chosenWritten":
      return { ...state, choices: new Map(), counted: new Map(), columns: NO_COLUMN_WISHES, dropped: [] };
    case "pairChosen":
      return { ...state, chosenPair: action.chosen };
    case "comparingBegan":
      // Of other files it is another list: no line of it is the one that was looked at.
      return { ...state, isComparing: true, ...(action.isOfOthers && { compared: null, active: { ...state.active, compare: undefined } }) };
    case "comparingEnded":
      return { ...state, isComparing: false, compared: action.compared };
    case "consolidationViewed":
      return { ...state, ...action.view };
    case "nationalProgressed":
      return { ...state, written: action.written };
  }
}

/** In the place of the earlier one of its name, or last. */
function withFile(files: readonly TakenFile[], file: TakenFile): readonly TakenFile[] {
  const at = files.findIndex((one) => one.file === file.file);
  return at < 0 ? [...files, file] : files.with(at, file);
}

/** Without the first of these; another of the same name goes on waiting. */
function without(names: readonly string[], name: string): readonly string[] {
  const at = names.indexOf(name);
  return at < 0 ? names : names.toSpliced(at, 1);
}
