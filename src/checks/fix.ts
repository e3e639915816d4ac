/** Puts the fixes of many findings together: all of a kind at once, with those that cannot go together told apart. */
import { cellAddress } from "../table/address";
import type { Grid } from "../table/grid";
import type { CellEdit, Finding } from "./check";
import { valueAt } from "../table/grid-cells";

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

/**
 * Combines the fixes of findings, in their order; each goes in whole or not at all. Findings without a fix are passed by.
 * Each edit tells what its cell held when it was read, so that nothing written since is lost.
 */
export function combineFixes(findings: readonly Finding[], grids: readonly Grid[]): CombinedFix {
  const formulas = new Set(grids.flatMap(({ name, formulas = [] }) => formulas.map((address) => `${name}\n${address}`)));
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const written = new Map<string, CellEdit>();
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
    if (finding.edits.some((edit) => (written.get(placeOf(edit)) ?? edit).value !== edit.value)) {
      conflicting.push(finding);
      continue;
    }
    fixed.push(finding);
    // A fix that shares a cell with an earlier one stands and falls with it.
    const shared = finding.edits.map((edit) => written.get(placeOf(edit))).find((edit) => edit !== undefined);
    const together = shared?.together ?? fixed.length;
    for (const edit of finding.edits) {
      if (written.has(placeOf(edit))) continue;
      const grid = byName.get(edit.sheet);
      const whole = { ...(grid && { expected: valueAt(grid, edit.row, edit.column) }), ...edit, together };
      edits.push(whole);
      written.set(placeOf(edit), whole);
    }
  }
  return { edits, fixed, conflicting, onFormula };
}
