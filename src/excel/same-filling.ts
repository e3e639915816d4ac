/** Whether a sheet still holds what was written. */
import { isPlannedFormula, type PlannedFormula, type PlannedValue } from "../planned-sheets/plan";
import { drive } from "../slices/drive";
import { same } from "./cells";
import type { Filling } from "./filling";

/** Rows compared between two pauses. */
const STEP = 100;

/** Whether the cells are the same; what their formulas give may be another. */
export function sameFilling(now: Filling, written: Filling): Promise<boolean> {
  return drive(comparing(now, written));
}

function* comparing(now: Filling, written: Filling): Generator<undefined, boolean> {
  if (JSON.stringify(now.own?.rows) !== JSON.stringify(written.own?.rows)) return false;
  const rows = Math.max(now.plan.rows.length, written.plan.rows.length);
  for (let row = 0; row < rows; row++) {
    if (row % STEP === STEP - 1) yield;
    const isOther = (column: number, formula: PlannedFormula) => written.shown.isOther(row, column, formula);
    if (!sameRow(now.plan.rows.at(row) ?? [], written.plan.rows.at(row) ?? [], isOther)) return false;
  }
  return true;
}

function sameRow(now: readonly PlannedValue[], written: readonly PlannedValue[], isOther: (column: number, formula: PlannedFormula) => boolean): boolean {
  const columns = Math.max(now.length, written.length);
  for (let column = 0; column < columns; column++) {
    const [stands, was] = [now[column] ?? null, written[column] ?? null];
    if (isPlannedFormula(stands) && isPlannedFormula(was) ? isOther(column, stands) : !sameValue(stands, was)) return false;
  }
  return true;
}

function sameValue(one: PlannedValue, other: PlannedValue): boolean {
  return !isPlannedFormula(one) && !isPlannedFormula(other) && same(one === "" ? null : one, other === "" ? null : other);
}
