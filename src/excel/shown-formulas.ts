/** Formulas as Excel shows them once they are written, since it may put them in a way of its own. */
import type { PlannedFormula } from "../planned-sheets/plan";
import { digestOf } from "../text/likeness/digest";
import { withoutTables } from "./table-names";

/** The number of a formula in a cell. */
export type FormulaDigest = (row: number, column: number, cell: PlannedFormula) => number;

/** A formula as it stands, as a number: the same where tables have got other names. */
export const standingFormula: FormulaDigest = (_row, _column, { formula }) => digestOf(withoutTables(formula));

/** What the formulas of a sheet were when they were written. */
export class ShownFormulas {
  private readonly digests = new Map<string, number>();

  /** `formula`: with its "=". */
  note(row: number, column: number, formula: string): void {
    this.digests.set(`${row},${column}`, digestOf(withoutTables(formula.slice(1))));
  }

  /** The formula that was written in a cell; of one that we did not write, the one that stands there. */
  readonly written: FormulaDigest = (row, column, cell) => this.digests.get(`${row},${column}`) ?? standingFormula(row, column, cell);

  /** Whether another formula stands there now; not known of one that we did not write. */
  isOther(row: number, column: number, cell: PlannedFormula): boolean {
    const noted = this.digests.get(`${row},${column}`);
    return noted !== undefined && noted !== standingFormula(row, column, cell);
  }
}
