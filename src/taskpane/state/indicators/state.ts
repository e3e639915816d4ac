/** What the panel Indikatorer shows, as a part of the pane's state. */
import type { ExcelProblem, Progress } from "../../../excel/port";
import type { GroupKey } from "../../../indicators/groups";
import type { IndicatorReading } from "../../../indicators/figure";
import { DEFAULT_RULES, type CountingRules, type LeftOutWhy } from "../../../indicators/rules";
import type { Summary } from "../../../indicators/summary";
import type { FigureProgress } from "../../analysis/analyst";
import type { Active } from "../state";
import type { Behind, Listed } from "./behind";

/** What one can group by in the panel. */
export const GROUPINGS = ["area", "region", "year", "goal", "agenda2030", "table"] as const satisfies readonly GroupKey[];
export type Grouping = (typeof GROUPINGS)[number];

/** What would be written. */
export interface Preview {
  /** Lines of the sheet of figures. */
  lines: number;
  /** Lines that a person has corrected or added on the sheet that stands there: they are kept. */
  corrected: number;
  /** Lines that a person has added and that count: on the sheets alone. */
  own: number;
}

/** What is summed up of a reading. */
export interface Summed {
  /** With the areas and goals that are settled in the panel Märkning. */
  asRead: IndicatorReading;
  /** And with the numbers that a person has corrected on the sheet of figures. */
  reading: IndicatorReading;
  leftOut: ReadonlyMap<string, LeftOutWhy>;
  total: Summary;
  by: Grouping;
  groups: readonly Summary[];
  preview: Preview;
}

/** How the summary's numbers are written: as formulas over the figures, or as they are now. */
export type WrittenAs = "formulas" | "values";

export interface IndicatorState {
  phase: "idle" | "reading" | "done" | "cancelled" | "failed";
  progress: FigureProgress | null;
  problem: ExcelProblem | null;
  /** As it was read; `null`: not read yet. */
  read: IndicatorReading | null;
  by: Grouping;
  rules: CountingRules;
  /** `null` until it has been worked out. */
  summed: Summed | null;
  /** The number whose figures are looked at; `null`: the summary is. */
  behind: Behind | null;
  /** The number that was looked at last, by its key, so that one comes back to it. */
  last: string | null;
  /** What stands behind that number; `null` until it has been gathered. */
  listed: readonly Listed[] | null;
  active: Active | null;
  writtenAs: WrittenAs;
  /** How far the writing of the sheets has come; `null`: nothing is written yet. */
  written: Progress | null;
}

export const INITIAL_INDICATORS: IndicatorState = {
  phase: "idle",
  progress: null,
  problem: null,
  read: null,
  by: "area",
  rules: DEFAULT_RULES,
  summed: null,
  behind: null,
  last: null,
  listed: null,
  active: null,
  writtenAs: "formulas",
  written: null,
};

export type IndicatorAction =
  | { type: "figuringBegan"; quietly: boolean }
  | { type: "figuringProgressed"; progress: FigureProgress }
  | { type: "figured"; read: IndicatorReading }
  | { type: "figuringCancelled" }
  | { type: "figuringFailed"; problem: ExcelProblem }
  | { type: "summed"; summed: Summed }
  | { type: "listed"; listed: readonly Listed[] }
  | { type: "sheetsProgressed"; written: Progress | null }
  /** What is summed up and how it is shown. */
  | { type: "indicatorsViewed"; view: Partial<Pick<IndicatorState, "by" | "rules" | "behind" | "last" | "listed" | "active" | "writtenAs">> };

/** The panel's part of the state after something has happened. */
export function reduceIndicators(state: IndicatorState, action: IndicatorAction): IndicatorState {
  switch (action.type) {
    case "figuringBegan":
      return action.quietly ? state : { ...state, phase: "reading", progress: null, problem: null };
    case "figuringProgressed":
      return { ...state, progress: action.progress };
    case "figured":
      return { ...state, phase: "done", progress: null, problem: null, read: action.read };
    case "figuringCancelled":
      return { ...state, phase: "cancelled", progress: null };
    case "figuringFailed":
      return { ...state, phase: "failed", progress: null, problem: action.problem };
    case "summed":
      return { ...state, summed: action.summed };
    case "listed":
      return { ...state, listed: action.listed };
    case "sheetsProgressed":
      return { ...state, written: action.written };
    case "indicatorsViewed":
      return { ...state, ...action.view };
  }
}
