/** Planned sheets as they are read again where they have been written. */
import { valueOf, type PlannedSheet } from "../../../src/planned-sheets/plan";
import type { CellValue, Grid } from "../../../src/table/grid";
import { gridOf } from "../../table/fixtures";

/** `byHand`: what a person has made of the cells that say one thing. */
export function written(plans: readonly PlannedSheet[], byHand: Readonly<Record<string, string>> = {}): Grid[] {
  return plans.map(({ name, rows }) => gridOf(name, Array.from(rows, (row) => row.map((cell): CellValue => corrected(valueOf(cell), name === "Alla insatser" ? byHand : {})))));
}

const corrected = (value: CellValue, byHand: Readonly<Record<string, string>>): CellValue => (typeof value === "string" && Object.hasOwn(byHand, value) ? byHand[value]! : value);
