/** The only place that changes the pane's state: pure, one small step for each thing that can happen. */
import type { Finding, Severity } from "../../checks/check";
import type { ExcelProblem, Progress, WorkbookContents, WorkbookMemory } from "../../excel/port";
import { reduceConsolidation, type ConsolidationAction } from "./consolidation/state";
import { reduceIndicators, type IndicatorAction } from "./indicators/state";
import type { Active, Asking, Command, Notice, PaneReading, PaneState, Phase, View } from "./state";
import { reduceTagging, type TaggingAction } from "./tagging/state";

export type Action =
  | { type: "began" }
  | { type: "progressed"; phase: Phase; progress: Progress | null; found?: number }
  | { type: "waited"; waiting: boolean }
  | { type: "recognised"; reading: PaneReading; leftOut: WorkbookContents["leftOut"] }
  | { type: "found"; findings: readonly Finding[] }
  | { type: "ended"; reading: PaneReading; leftOut: WorkbookContents["leftOut"]; findings: readonly Finding[] }
  | { type: "cancelled" }
  | { type: "failed"; problem: ExcelProblem }
  | { type: "remembered"; memory: WorkbookMemory }
  | { type: "viewed"; view: Partial<View> }
  | { type: "severityToggled"; severity: Severity }
  | { type: "groupToggled"; id: string }
  | { type: "activated"; active: Active | null }
  | { type: "asked"; asking: Asking }
  | { type: "wrote"; undoable: boolean }
  | { type: "writing"; command: Command }
  | { type: "noticed"; notice: Notice | null }
  | { type: "welcomed"; welcome: boolean }
  | TaggingAction
  | IndicatorAction
  | ConsolidationAction;

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "began":
      return { ...state, phase: "reading", progress: null, problem: null, notice: null, asking: null };
    case "progressed":
      return { ...state, phase: action.phase, progress: action.progress, found: action.found ?? 0 };
    case "waited":
      return state.waiting === action.waiting ? state : { ...state, waiting: action.waiting };
    case "recognised":
      return { ...state, reading: action.reading, leftOut: action.leftOut };
    case "found":
      return { ...state, findings: action.findings };
    case "ended":
      return { ...state, phase: "done", progress: null, problem: null, reading: action.reading, leftOut: action.leftOut, findings: action.findings };
    case "cancelled":
      return { ...state, phase: "cancelled", progress: null, waiting: false };
    case "failed":
      return { ...state, phase: "failed", progress: null, waiting: false, problem: action.problem };
    case "remembered":
      return { ...state, memory: action.memory };
    case "viewed":
      return { ...state, view: { ...state.view, ...action.view } };
    case "severityToggled":
      return { ...state, view: { ...state.view, severities: toggled(state.view.severities, action.severity) } };
    case "groupToggled":
      return { ...state, view: { ...state.view, toggled: new Set(toggled([...state.view.toggled], action.id)) } };
    case "activated":
      return { ...state, active: action.active, asking: null };
    case "asked":
      return { ...state, asking: action.asking };
    case "writing":
      return { ...state, writing: action.command, notice: null, asking: null };
    case "wrote":
      return { ...state, writing: null, waiting: false, undoable: action.undoable };
    case "noticed":
      return { ...state, notice: action.notice };
    case "welcomed":
      return { ...state, welcome: action.welcome };
    case "figuringBegan":
    case "figuringProgressed":
    case "figured":
    case "figuringCancelled":
    case "figuringFailed":
    case "summed":
    case "listed":
    case "indicatorsViewed":
    case "sheetsProgressed":
      return { ...state, indicators: reduceIndicators(state.indicators, action) };
    case "filesChosen":
    case "gatherProgressed":
    case "fileTaken":
    case "gathered":
    case "consolidationTold":
    case "compiled":
    case "conflictSettled":
    case "absentDropped":
    case "duplicateCounted":
    case "columnsChosen":
    case "chosenWritten":
    case "pairChosen":
    case "comparingBegan":
    case "comparingEnded":
    case "consolidationViewed":
    case "nationalProgressed":
      return { ...state, consolidation: reduceConsolidation(state.consolidation, action) };
    default: {
      const tagging = reduceTagging(state.tagging, action);
      return tagging === state.tagging ? state : { ...state, tagging };
    }
  }
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
