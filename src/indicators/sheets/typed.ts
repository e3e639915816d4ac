/** What a person types in a cell for a number. */
import type { CellValue } from "../../table/grid";
import { type Qualifier, readFigures } from "../../text/numbers";

export interface TypedNumber {
  value: number | null;
  qualifier: Qualifier | null;
}

/** As much as somebody types for a number; what is longer is none. */
const LONGEST = 60;

/** The number of a cell, also where it is a text: "1 200", "0,25", "ca 900", "40 %". `null`: it says none. */
export function typedNumber(cell: CellValue): TypedNumber | null {
  if (typeof cell === "number") return numberOf(cell);
  if (cell === null || (typeof cell === "string" && cell.trim() === "")) return { value: null, qualifier: null };
  const text = String(cell);
  if (text.length > LONGEST) return null;
  const digits = Number(text.replace(/\s/g, "").replace(",", "."));
  return Number.isFinite(digits) ? numberOf(digits) : told(text);
}

/** Spreadsheets keep some fifteen digits, and nothing that is counted takes as many. */
const LARGEST = 1e15;

function numberOf(value: number): TypedNumber | null {
  return Math.abs(value) < LARGEST ? { value, qualifier: null } : null;
}

/** One number that is no range, of people and things, a share or money. */
function told(text: string): TypedNumber | null {
  const [figure, ...others] = readFigures(text.trim());
  if (!figure || others.length > 0 || figure.low !== figure.high) return null;
  const { kind, low, qualifier } = figure;
  if (kind === "percent") return { value: low / 100, qualifier };
  return kind === "count" || kind === "money" || kind === "year" ? { value: low, qualifier } : null;
}
