/** `find` and `replaceAll`. */
import { areasOrNull } from "./areas";
import { type Context, sheetOf } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import type { HostObject } from "./kind";
import { cellArea, type RangeRef } from "./place";
import { rangeFor } from "./range";
import { formulaOf } from "./range-read";
import { writeValues } from "./range-write";

interface Criteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
}

const criteriaOf = (given: unknown): Criteria => (typeof given === "object" && given !== null ? given : {});

/** Cells whose content holds the text, row by row. */
function matches(context: Context, ref: RangeRef, text: unknown, { completeMatch, matchCase }: Criteria): { row: number; column: number; content: string }[] {
  if (typeof text !== "string" || text === "") throw invalidArgument();
  const fold = (value: string) => (matchCase ? value : value.toLowerCase());
  return [...sheetOf(context, ref).cells.within(ref.area)]
    .map(({ row, column, cell }) => ({ row, column, content: String(formulaOf(cell)) }))
    .filter(({ content }) => (completeMatch ? fold(content) === fold(text) : fold(content).includes(fold(text))))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

export function find(context: Context, ref: RangeRef, text: unknown, given: unknown, must: boolean): HostObject | null {
  const criteria = criteriaOf(given);
  const found = matches(context, ref, text, criteria);
  const hit = criteria.searchDirection === "Backwards" ? found.at(-1) : found[0];
  if (!hit && must) throw itemNotFound();
  return hit ? rangeFor({ sheet: ref.sheet, area: cellArea(hit.row, hit.column) }) : null;
}

/** Replaces every occurrence; gives their number. */
export function replaceAll(context: Context, ref: RangeRef, text: unknown, replacement: unknown, given: unknown): number {
  if (typeof replacement !== "string") throw invalidArgument();
  const criteria = criteriaOf(given);
  const pattern = new RegExp(String(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), criteria.matchCase ? "g" : "gi");
  let count = 0;
  for (const { row, column, content } of matches(context, ref, text, criteria)) {
    count += content.match(pattern)?.length ?? 0;
    writeValues(context, { sheet: ref.sheet, area: cellArea(row, column) }, content.replace(pattern, () => replacement));
  }
  return count;
}

/** Every cell that holds the text, as one set of areas; `null` when none does. */
export function findAll(context: Context, ref: RangeRef, text: unknown, given: unknown): HostObject | null {
  return areasOrNull(ref.sheet, matches(context, ref, text, criteriaOf(given)).map(({ row, column }) => cellArea(row, column)));
}
