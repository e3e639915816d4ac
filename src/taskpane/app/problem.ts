import type { ExcelProblem } from "../../excel/port";
import type { Language } from "../../language";
import { excelTexts } from "../../language/excel";

/** A problem in plain sentences: what happened and what to do, then whether anything was changed. */
export function problemSentences({ kind, details, unchanged }: ExcelProblem, language: Language): string[] {
  const texts = excelTexts[language];
  return [texts.problems[kind](details), unchanged ? texts.unchanged : texts.changed];
}
