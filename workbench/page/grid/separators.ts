/**
 * Formulas typed as in a Swedish Excel: arguments parted by semicolons, a comma as the decimal sign. Excel keeps every
 * formula in one way, whatever the language it was typed in, and so do model and grid.
 */
import type { Unit } from "./unit";

/** Texts, sheet names in quotes and constants in braces: what is in them is no one's separator. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[^"'{]+/g;
const isOpen = (piece: string): boolean => !/^["'{]/.test(piece);

/** A formula with its semicolons as commas and, where it had any, its decimal commas as points. */
export function withCommas(formula: string): string {
  const pieces = formula.match(PIECES) ?? [];
  if (!pieces.some((piece) => isOpen(piece) && piece.includes(";"))) return formula;
  return pieces.map((piece) => (isOpen(piece) ? piece.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",") : piece)).join("");
}

/** The cells of a command, however it gives them: one, a block, or by row and column. */
function* cellsOf(value: unknown): Iterable<{ f?: unknown }> {
  if (typeof value !== "object" || value === null) return;
  if ("f" in value) yield value;
  else for (const part of Object.values(value)) yield* cellsOf(part);
}

/** Reads what a person enters in a cell in the Swedish way. */
export function acceptSemicolons(unit: Unit): void {
  unit.api.addEvent(unit.api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "sheet.command.set-range-values") return;
    for (const cell of cellsOf((params as { value?: unknown }).value)) if (typeof cell.f === "string") cell.f = withCommas(cell.f);
  });
}
