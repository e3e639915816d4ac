/** What becomes of text put into a cell: Excel reads it as if it had been typed. */
import { CELL_LIMIT, type Cell, type CellValue } from "./cells";

export const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!", "#BUSY!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!"]);

/**
 * The cell after `input` was entered into it. Text that begins with "=" is a formula, and so is text with "+" or "-"
 * in front that is no number; "'" in front keeps text as it is, as does the format "@". Numbers, shares, dates
 * (year first) and TRUE/FALSE written as text become what they say. Throws RangeError for more than 32,767
 * characters and SyntaxError for a formula that cannot be one.
 */
export function entered(input: CellValue, before: Cell | undefined): Cell {
  const kept: Cell = { ...(before ?? { value: null }), formula: undefined, shown: undefined, spilled: undefined };
  if (typeof input !== "string") return { ...kept, value: input };
  if (input.length > CELL_LIMIT) throw new RangeError("A cell holds 32,767 characters at most.");
  if (input === "") return { ...kept, value: null };
  if (kept.numberFormat === "@") return { ...kept, value: input };
  if (input.startsWith("'")) return { ...kept, value: input.slice(1) };
  const read = typed(input);
  if (read) return { ...kept, value: read.value, numberFormat: kept.numberFormat ?? read.format };
  if (/^[=+-]./s.test(input)) {
    const formula = input.startsWith("=") ? input : `=${input}`;
    requireFormula(formula);
    return { ...kept, formula, value: before?.formula === formula ? before.value : null };
  }
  return { ...kept, value: input };
}

function typed(input: string): { value: CellValue; format?: string } | null {
  const text = input.trim();
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: text.toUpperCase() === "TRUE" };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(",", "")), format: "#,##0" };
  if (/^[+-]?(\d+\.?\d*|\.\d+) ?%$/.test(text)) return { value: Number((parseFloat(text) / 100).toPrecision(15)), format: text.includes(".") ? "0.00%" : "0%" };
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const at = date ? Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) : NaN;
  if (date && new Date(at).getUTCDate() === Number(date[3]) && Number(date[1]) >= 1900) return { value: at / 86_400_000 + 25_569, format: "yyyy-mm-dd" };
  return null;
}

/** Refuses what can be no formula: quotes or brackets left open, or an operator at the end. */
function requireFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')+'!/g, "");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) break;
  }
  if (depth !== 0 || bare.includes('"') || /[-+*/^&=<>,;(]\s*$/.test(bare)) throw new SyntaxError("Not a formula.");
}
