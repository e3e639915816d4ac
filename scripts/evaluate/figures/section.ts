/** What docs/evaluation.md says of figures. */
import { type MeasuredGender, measureGender, ratesOf } from "./gender";
import { type SoughtFigure, measureOthers } from "./others";
import { hasFigures } from "./truth";

export interface MeasuredFigures {
  gender: MeasuredGender;
  others: readonly SoughtFigure[];
}

/** Measures both; `null` without the real reports. */
export function measureFigures(): MeasuredFigures | null {
  return hasFigures() ? { gender: measureGender(), others: measureOthers() } : null;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** The section's text. */
export function figuresSection({ gender, others }: MeasuredFigures): string {
  const { precision, recall, f1 } = ratesOf(gender);
  const right = others.filter(({ found }) => found).length;
  const inRead = gender.inReadRows.filter(({ same }) => same.length > 0).length;
  return [
    `What is read of figures, against what a reader found. A statement of women and men is right when women, men, total and shares that are printed are all right, and its kind is: reached, a target, a rate within a gender, another year's. Another figure is right when value and unit are. The rules were written with these reports at hand: where a region writes in ways of its own, expect less.`,
    [
      row(["", "sought", "found", "recall", "read", "right", "precision", "F1"]),
      "|---|--:|--:|--:|--:|--:|--:|--:|",
      row(["women and men", gender.sought.length, gender.sought.filter(({ found }) => found).length, percent(recall), gender.found.length, gender.found.filter(({ same }) => same.length > 0).length, percent(precision), f1.toFixed(3)]),
      row(["other figures", others.length, right, percent(right / others.length), "–", "–", "–", "–"]),
    ].join("\n"),
    `In the rows that were read for everything said of women and men, ${inRead} of ${gender.inReadRows.length} statements are the reader's. In ${gender.hardNegatives} passages that look as if they held such figures and do not, ${gender.onHardNegatives.length} are read. A sentence that stands in two reports counts twice.`,
  ].join("\n\n");
}
