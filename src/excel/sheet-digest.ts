/** What a sheet says as a number a row, by which it is known whether somebody has written on it since, and where. */
import { isPlannedFormula, type PlannedValue, type PlannedSheet } from "../planned-sheets/plan";
import { drive } from "../slices/drive";
import { digestOf } from "../text/likeness/digest";
import { grouped } from "../text/grouped";
import { plain } from "./cells";
import type { FormulaDigest } from "./shown-formulas";

/** Rows between two pauses. */
const STEP = 100;
/** Sums of digests stay whole numbers below this. */
const MODULUS = 2 ** 52;

/** What is remembered of a sheet. */
export interface SheetDigest {
  /** Of all rows: the same in whatever order they stand. */
  all: number;
  /** Of each that says something, shortened; none where there are so many that a workbook would have no room for them. */
  rows: readonly number[];
}

/** The same for whatever formulas give, and for whatever is chosen in lists: those are there to be chosen in, and are read before the sheet is written anew. */
export async function digestOfSheet(rows: PlannedSheet["rows"], plan: Pick<PlannedSheet, "lists">, formula: FormulaDigest): Promise<SheetDigest> {
  const digests = (await drive(digesting(rows, plan, formula))).filter((digest) => digest !== EMPTY);
  return { all: sumOf(digests), rows: digests.length > MOST_ROWS ? [] : digests.map(short) };
}

/** Whether a sheet says anything else than it did then, in whatever order, and its first row that does; `null`: it does not. */
export async function changeSince({ all, rows: then }: SheetDigest, rows: PlannedSheet["rows"], plan: Pick<PlannedSheet, "lists">, formula: FormulaDigest): Promise<{ row: number | null } | null> {
  const digests = await drive(digesting(rows, plan, formula));
  if (sumOf(digests) === all) return null;
  const known = grouped(then, (digest) => digest);
  const row = then.length === 0 ? -1 : digests.findIndex((digest) => digest !== EMPTY && known.get(short(digest))?.pop() === undefined);
  return { row: row < 0 ? null : row };
}

/** Of a row that says nothing. */
const EMPTY = 0;
const MOST_ROWS = 1_000;

const sumOf = (digests: readonly number[]): number => digests.reduce((sum, digest) => (sum + digest) % MODULUS, 0);
const short = (digest: number): number => digest % 2 ** 20;

function* digesting(rows: PlannedSheet["rows"], { lists }: Pick<PlannedSheet, "lists">, formula: FormulaDigest): Generator<undefined, number[]> {
  const chosen = new Set(lists.map(({ column }) => column));
  const digests: number[] = [];
  for (const row of rows) {
    const at = digests.length;
    if (at % STEP === STEP - 1) yield;
    const words = row.map((cell, column) => (at > 0 && chosen.has(column) ? "" : isPlannedFormula(cell) ? `=${formula(at, column, cell)}` : said(cell)));
    const end = words.findLastIndex((word) => word !== "");
    digests.push(end < 0 ? EMPTY : digestOf(words.slice(0, end + 1).join("\u0001")) % MODULUS);
  }
  return digests;
}

const said = (cell: Exclude<PlannedValue, object>): string => (cell === null ? "" : String(plain(cell)));
