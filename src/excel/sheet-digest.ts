/** What a sheet says as one number, by which it is known whether somebody has written on it since. */
import { isPlannedFormula, type PlannedValue, type PlannedSheet } from "../planned-sheets/plan";
import { drive } from "../slices/drive";
import { digestOf } from "../text/digest";
import { plain } from "./cells";
import type { FormulaDigest } from "./shown-formulas";

/** Rows between two pauses. */
const STEP = 100;
/** Sums of digests stay whole numbers below this. */
const MODULUS = 2 ** 52;

/**
 * The same for rows that have been sorted, for whatever formulas give, and for whatever is chosen in lists: those are
 * there to be chosen in, and are read before the sheet is written anew.
 */
export function digestOfSheet(rows: PlannedSheet["rows"], { lists }: Pick<PlannedSheet, "lists">, formula: FormulaDigest): Promise<number> {
  return drive(digesting(rows, new Set(lists.map(({ column }) => column)), formula));
}

function* digesting(rows: PlannedSheet["rows"], chosen: ReadonlySet<number>, formula: FormulaDigest): Generator<undefined, number> {
  let [digest, at] = [0, 0];
  for (const row of rows) {
    if (at % STEP === STEP - 1) yield;
    const words = row.map((cell, column) => (at > 0 && chosen.has(column) ? "" : isPlannedFormula(cell) ? `=${formula(at, column, cell)}` : said(cell)));
    const end = words.findLastIndex((word) => word !== "");
    if (end >= 0) digest = (digest + (digestOf(words.slice(0, end + 1).join("\u0001")) % MODULUS)) % MODULUS;
    at++;
  }
  return digest;
}

const said = (cell: Exclude<PlannedValue, object>): string => (cell === null ? "" : String(plain(cell)));
