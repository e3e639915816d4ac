/** Puts the fixes of many findings together: all of a kind at once, with those that cannot go together told apart. */
import { cellAddress } from "../table/address";
import type { CellValue, Grid } from "../table/grid";
import type { CellEdit, Finding } from "./check";

export interface CombinedFix {
  edits: readonly CellEdit[];
  /** Findings whose fix is in `edits`. */
  fixed: readonly Finding[];
  /** Left out: they would write something else in a cell that another fix writes in. Check again, and they may fit. */
  conflicting: readonly Finding[];
  /** Left out: they would write over a formula. */
  onFormula: readonly Finding[];
}

const placeOf = ({ sheet, row, column }: CellEdit) => `${sheet}\n${cellAddress(row, column)}`;

/** Combines the fixes of findings, in their order; each goes in whole or not at all. Findings without a fix are passed by. */
export function combineFixes(findings: readonly Finding[], grids: readonly Grid[]): CombinedFix {
  const formulas = new Set(grids.flatMap(({ name, formulas = [] }) => formulas.map((address) => `${name}\n${address}`)));
  const written = new Map<string, CellValue>();
  const edits: CellEdit[] = [];
  const fixed: Finding[] = [];
  const conflicting: Finding[] = [];
  const onFormula: Finding[] = [];
  for (const finding of findings) {
    if (finding.edits.length === 0) continue;
    if (finding.edits.some((edit) => formulas.has(placeOf(edit)))) {
      onFormula.push(finding);
      continue;
    }
    if (finding.edits.some((edit) => written.has(placeOf(edit)) && written.get(placeOf(edit)) !== edit.value)) {
      conflicting.push(finding);
      continue;
    }
    fixed.push(finding);
    for (const edit of finding.edits) {
      if (!written.has(placeOf(edit))) edits.push(edit);
      written.set(placeOf(edit), edit.value);
    }
  }
  return { edits, fixed, conflicting, onFormula };
}
