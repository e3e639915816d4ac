/** `insats indicators --out`: a new workbook with the figures of all files, and sums of them as formulas. */
import { dirname, extname, relative, resolve } from "node:path";
import { withOwnGoals } from "../../catalogue/goals";
import { DEFAULT_RULES } from "../../indicators";
import { groupsToWrite, NO_CORRECTIONS, planSheets } from "../../indicators/sheets";
import type { SheetPlan } from "../../planned-sheets/plan";
import { indicatorSheetTexts } from "../../language/indicator-sheets";
import { newWorkbook } from "../../workbook-file";
import type { IndicatorsRequest, WithOut } from "../arguments";
import { noPlaceFor, whyNotWritten, writeNewFile, type WriteOutcome } from "../new-file";
import type { IndicatorResults } from "./results";

/** Why no workbook can be written there, in the language asked for; `null`: it can. */
export function outProblem({ out, language }: WithOut<IndicatorsRequest>, folder: string): string | null {
  return extname(out).toLowerCase() === ".xlsx" ? noPlaceFor(out, folder, language) : indicatorSheetTexts[language].out.notWorkbook(out);
}

/** Writes the workbook: whole or not at all, and never over a file that exists. */
export async function writeIndicators({ reading, goals, coverage }: IndicatorResults, { out, by, language }: WithOut<IndicatorsRequest>, folder: string): Promise<WriteOutcome> {
  const { nothing, written } = indicatorSheetTexts[language].out;
  if (reading.sources.length === 0) return { written: false, message: nothing(out) };
  const sheets = withOwnGoals(goals, () => planSheets(reading, { language, by: groupsToWrite(reading, by), rules: DEFAULT_RULES, corrections: NO_CORRECTIONS, live: true }));
  const path = resolve(folder, out);
  try {
    const bytes = await newWorkbook({ sheets: tabs(sheets), title: String(sheets.at(-1)!.rows[0]![0]), pathTo: (file) => relative(dirname(path), resolve(folder, file)) });
    await writeNewFile(path, bytes);
  } catch (cause) {
    return { written: false, message: whyNotWritten(cause, out, language) };
  }
  return { written: true, message: written(out, reading.figures.length, coverage.insatser) };
}

/** The sums first, since that is what is looked at. */
function tabs(sheets: readonly SheetPlan[]): SheetPlan[] {
  return [sheets.at(-1)!, ...sheets.slice(0, -1)];
}
