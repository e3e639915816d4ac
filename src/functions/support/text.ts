/** Cells and their texts as Excel hands them to a function. */
import { composed } from "../../text/words/normalise";
import { cellValue } from "./range";
import { sameError } from "./problems";

/** An argument as a block of cells; an empty one comes as `null`. */
export function cellsOf(given: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(given) ? (given as unknown[][]) : [[given]];
}

/** What a cell says, as tables are read; "" when it is empty. Throws the error that the cell holds. */
export function textIn(cell: unknown): string {
  const error = errorIn(cell);
  if (error !== null) throw sameError(error);
  return composed(String(cellValue(cell) ?? ""));
}

/** The code of an error, "#N/A"; `null` for anything else. */
function errorIn(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null) return null;
  const { basicType, basicValue } = cell as { basicType?: unknown; basicValue?: unknown };
  return basicType === "Error" ? String(basicValue) : null;
}
