/** A row of the written table beside the same row as it is read now: what the source has changed, and what a person has. */
import { regionText } from "../sheets/columns";
import type { ConsolidatedRow } from "../row";
import type { CellColumn } from "../table";
import { headerDigest, textDigest, type ReadAs } from "./read-as";
import { regionIn, sectionIn, yearIn } from "./typed";
import { correctedExtras, ROW_COLUMNS, type RowColumn, type WrittenRow } from "./written-rows";

/** One cell in three versions: as it was read, as it stands in the written table, as it is read now. */
export interface ComparedCell {
  column: CellColumn;
  /** What the cell in the written table says. */
  written: string;
  /** What is read now. */
  now: string;
  /** What was read then, as it is kept. */
  readAs: string;
  /** changed: the source says something else. corrected: a person has changed the cell. conflict: both. */
  state: "changed" | "corrected" | "conflict";
}

/** The reports' own columns now. */
export interface OwnNow {
  /** By their numbers. */
  headers: readonly string[];
  /** Whether one is left out: what it says is then nobody's business. */
  isLeftOut(header: string): boolean;
}

/** The cells that are not as they were read, or not read as they were. */
export function comparedCells(before: WrittenRow, readAs: ReadAs, now: ConsolidatedRow, readNow: ReadAs, { headers, isLeftOut }: OwnNow): ComparedCell[] {
  const found: ComparedCell[] = [];
  const compare = (cell: Omit<ComparedCell, "state">, stands: string, is: string) => {
    const was = cell.readAs;
    if (stands !== is) found.push({ ...cell, state: stands === was ? "changed" : was === is ? "corrected" : "conflict" });
  };
  for (const key of ROW_COLUMNS) {
    compare({ column: { key }, written: before.cells[key] ?? "", now: textOf(now, key), readAs: valueIn(readAs, key) }, valueStanding(before, readAs, key), valueIn(readNow, key));
  }
  const numbers = new Map(headers.map((header, number) => [header, number]));
  for (const header of new Set([...before.extras.keys(), ...now.extras.map(([number]) => headers[number]!)])) {
    if (isLeftOut(header)) continue;
    const own = headerDigest(header);
    const text = now.extras.find(([number]) => number === numbers.get(header))?.[1] ?? "";
    const [was, written] = [readAs.extras.get(own) ?? "", before.extras.get(header)];
    compare({ column: { key: null, header }, written: written ?? "", now: text, readAs: was }, written === undefined ? was : textDigest(written), readNow.extras.get(own) ?? "");
  }
  return found;
}

/** A cell that a person has corrected, whatever is read now: what stands there, and what was read then, as it is kept. */
export interface CorrectedCell {
  column: CellColumn;
  text: string;
  readAs: string;
}

export function correctedCells(row: WrittenRow, readAs: ReadAs): CorrectedCell[] {
  return [
    ...ROW_COLUMNS.filter((key) => valueStanding(row, readAs, key) !== valueIn(readAs, key)).map((key) => ({ column: { key }, text: row.cells[key] ?? "", readAs: valueIn(readAs, key) })),
    ...correctedExtras(row, readAs).map(({ header, ...cell }): CorrectedCell => ({ column: { key: null, header }, ...cell })),
  ];
}

/** What a cell says of a row, as what was read is kept: what nobody could have meant, or a column taken away, says what was read. */
export function valueStanding({ cells }: WrittenRow, readAs: ReadAs, key: RowColumn): string {
  const text = cells[key];
  return (text === undefined ? null : valueTyped(key, text)) ?? valueIn(readAs, key);
}

function valueIn(readAs: ReadAs, key: RowColumn): string {
  return key === "section" || key === "region" || key === "year" ? readAs[key] : readAs.texts[key];
}

/** What was read if a cell says this; `null`: what nobody could have meant for it. */
function valueTyped(key: RowColumn, text: string): string | null {
  if (key === "region") return regionIn(text) ?? "";
  if (key !== "section" && key !== "year") return textDigest(text);
  const value = key === "section" ? sectionIn(text) : yearIn(text);
  return value === null ? (text.trim() === "" ? "" : null) : String(value);
}

/** What a cell says of a row. */
function textOf(row: ConsolidatedRow, key: RowColumn): string {
  if (key === "region") return regionText(row.region);
  return key === "section" || key === "year" ? String(row[key] ?? "") : row.texts[key];
}
