/** `insats indicators --out`: a new workbook with the figures of all files, and sums of them as formulas. */
import { existsSync } from "node:fs";
import { dirname, extname, relative, resolve } from "node:path";
import { withOwnGoals } from "../../catalogue/goals";
import type { GroupKey } from "../../indicators";
import { DEFAULT_RULES } from "../../indicators";
import { NO_CORRECTIONS, planSheets, type SheetPlan } from "../../indicators/sheets";
import { indicatorSheetTexts } from "../../language/indicator-sheets";
import { newWorkbook } from "../../workbook-file";
import type { IndicatorsRequest } from "../arguments";
import { writeNewFile } from "../new-file";
import type { IndicatorResults } from "./results";

export type OutRequest = IndicatorsRequest & { out: string };

export interface OutOutcome {
  written: boolean;
  /** What happened, in the language asked for. */
  message: string;
}

/** Why no workbook can be written there, in the language asked for; `null`: it can. */
export function outProblem({ out, language }: OutRequest, folder: string): string | null {
  const { notWorkbook, exists, noFolder } = indicatorSheetTexts[language].out;
  if (extname(out).toLowerCase() !== ".xlsx") return notWorkbook(out);
  if (!existsSync(dirname(resolve(folder, out)))) return noFolder(dirname(out));
  return existsSync(resolve(folder, out)) ? exists(out) : null;
}

/** Writes the workbook: whole or not at all, and never over a file that exists. */
export async function writeIndicators(results: IndicatorResults, { out, by, language }: OutRequest, folder: string): Promise<OutOutcome> {
  const { reading, goals } = results;
  const { nothing, exists, failed, written } = indicatorSheetTexts[language].out;
  if (reading.sources.length === 0) return { written: false, message: nothing(out) };
  const groups = groupsFor(results, by);
  const sheets = withOwnGoals(goals, () => planSheets(reading, { language, by: groups, rules: DEFAULT_RULES, corrections: NO_CORRECTIONS, live: true }));
  const path = resolve(folder, out);
  try {
    await writeNewFile(path, await newWorkbook({ sheets: tabs(sheets), title: String(sheets.at(-1)!.rows[0]![0]), pathTo: (file) => relative(dirname(path), resolve(folder, file)) }));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    return { written: false, message: code === "EEXIST" ? exists(out) : failed(out, message) };
  }
  return { written: true, message: written(out, reading.figures.length, results.coverage.insatser) };
}

/** What was asked for, then what a reading of its kind is told by. */
function groupsFor({ reading }: IndicatorResults, by: GroupKey): GroupKey[] {
  const several = (of: "region" | "year") => (new Set(reading.sources.map((source) => source[of])).size > 1 ? [of] : []);
  return [...new Set<GroupKey>([by, "area", ...several("region"), ...several("year"), "goal"])];
}

/** The sums first, since that is what is looked at. */
function tabs(sheets: readonly SheetPlan[]): SheetPlan[] {
  return [sheets.at(-1)!, ...sheets.slice(0, -1)];
}
