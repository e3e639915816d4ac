/** A row of the written table beside the same row as it is read now: what the source has changed, and what a person has. */
import { regionName } from "../sheets/columns";
import type { ConsolidatedRow } from "../row";
import type { CellColumn } from "../table";
import { headerDigest, textDigest, type ReadAs } from "./read-as";
import { regionIn, sectionIn, yearIn } from "./typed";
import { OWN_COLUMNS, type OwnColumn, type WrittenRow } from "./written";

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

/** The cells that are not as they were read, or not read as they were. @param headers Those of the reports' own columns now, by number. */
export function comparedCells(before: WrittenRow, readAs: ReadAs, now: ConsolidatedRow, readNow: ReadAs, headers: readonly string[]): ComparedCell[] {
  const found: ComparedCell[] = [];
  const compare = (column: CellColumn, written: string | undefined, was: string, is: string, text: string, digest: (text: string) => string | null) => {
    const stands = written === undefined ? was : (digest(written) ?? was);
    if (stands === is || (stands === was && was === is)) return;
    const state = stands === was ? "changed" : was === is ? "corrected" : "conflict";
    found.push({ column, written: written ?? "", now: text, readAs: was, state });
  };
  for (const key of OWN_COLUMNS) compare({ key }, before.cells[key], valueIn(readAs, key), valueIn(readNow, key), textOf(now, key), (text) => valueTyped(key, text));
  const numbers = new Map(headers.map((header, number) => [header, number]));
  for (const header of new Set([...before.extras.keys(), ...now.extras.map(([number]) => headers[number]!)])) {
    const own = headerDigest(header);
    const text = now.extras.find(([number]) => number === numbers.get(header))?.[1] ?? "";
    compare({ key: null, header }, before.extras.get(header), readAs.extras.get(own) ?? "", readNow.extras.get(own) ?? "", text, textDigest);
  }
  return found;
}

/** The columns that a person has corrected in a row, whatever is read now. */
export function correctedColumns(row: WrittenRow, readAs: ReadAs): CellColumn[] {
  return [
    ...OWN_COLUMNS.filter((key) => row.cells[key] !== undefined && (valueTyped(key, row.cells[key]) ?? valueIn(readAs, key)) !== valueIn(readAs, key)).map((key) => ({ key })),
    ...[...row.extras].filter(([header, text]) => textDigest(text) !== (readAs.extras.get(headerDigest(header)) ?? "")).map(([header]) => ({ key: null, header })),
  ];
}

function valueIn(readAs: ReadAs, key: OwnColumn): string {
  return key === "section" || key === "region" || key === "year" ? readAs[key] : readAs.texts[key];
}

/** What was read if a cell says this; `null`: what nobody could have meant for it. */
function valueTyped(key: OwnColumn, text: string): string | null {
  if (key === "region") return regionIn(text) ?? "";
  if (key !== "section" && key !== "year") return textDigest(text);
  const value = key === "section" ? sectionIn(text) : yearIn(text);
  return value === null ? (text.trim() === "" ? "" : null) : String(value);
}

/** What a cell says of a row. */
function textOf(row: ConsolidatedRow, key: OwnColumn): string {
  if (key === "region") return regionName(row.region);
  return key === "section" || key === "year" ? String(row[key] ?? "") : row.texts[key];
}
