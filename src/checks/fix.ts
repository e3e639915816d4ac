/** Puts the fixes of many findings together: all of a kind at once, with those that cannot go together told apart. */
import { cellAddress } from "../table/address";
import type { CellValue, Grid } from "../table/grid";
import { valueAt } from "../table/grid-cells";
import { merged } from "../text/merged";
import type { CellEdit, Finding } from "./check";

export interface CombinedFix {
  edits: readonly CellEdit[];
  /** Findings whose fix is in `edits`. */
  fixed: readonly Finding[];
  /** Left out: they would change the same words of a cell as another fix. Check again, and they may fit. */
  conflicting: readonly Finding[];
  /** Left out: they would write over a formula. */
  onFormula: readonly Finding[];
}

const placeOf = ({ sheet, row, column }: CellEdit) => `${sheet}\n${cellAddress(row, column)}`;

/** A cell that is written in: what it held, what each fix would write there, and all of it put together. */
interface Cell {
  edit: CellEdit;
  values: CellValue[];
}

/**
 * Combines the fixes of findings, in their order; each goes in whole or not at all. Fixes of other words in the same text
 * are made together. Findings without a fix are passed by. Each edit tells what its cell held when it was read, so that
 * nothing written since is lost.
 */
export function combineFixes(findings: readonly Finding[], grids: readonly Grid[]): CombinedFix {
  const formulas = new Set(grids.flatMap(({ name, formulas = [] }) => formulas.map((address) => `${name}\n${address}`)));
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const cells = new Map<string, Cell>();
  const fixed: Finding[] = [];
  const conflicting: Finding[] = [];
  const onFormula: Finding[] = [];
  for (const finding of findings) {
    if (finding.edits.length === 0) continue;
    if (finding.edits.some((edit) => formulas.has(placeOf(edit)))) {
      onFormula.push(finding);
      continue;
    }
    const together = finding.edits.map((edit) => withEdit(cells.get(placeOf(edit)), edit));
    if (!together.every((cell) => cell !== null)) {
      conflicting.push(finding);
      continue;
    }
    fixed.push(finding);
    // A fix that shares a cell with an earlier one stands and falls with it.
    const group = together.find(({ edit }) => edit.together !== undefined)?.edit.together ?? fixed.length;
    for (const { edit, values } of together) {
      const grid = byName.get(edit.sheet);
      cells.set(placeOf(edit), { edit: { ...(grid && { expected: valueAt(grid, edit.row, edit.column) }), ...edit, together: edit.together ?? group }, values });
    }
  }
  return { edits: [...cells.values()].map(({ edit }) => edit), fixed, conflicting, onFormula };
}

/** A cell with one more edit in it; `null`: it does not go with those before. */
function withEdit(cell: Cell | undefined, edit: CellEdit): Cell | null {
  if (!cell) return { edit, values: [edit.value] };
  if (cell.values.includes(edit.value)) return cell;
  const values = [...cell.values, edit.value];
  const { expected } = cell.edit;
  const value = typeof expected === "string" && values.every((one) => typeof one === "string") ? merged(expected, values) : null;
  return value === null ? null : { edit: { ...cell.edit, value }, values };
}
