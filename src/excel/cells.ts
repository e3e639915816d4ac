/** What a cell holds, as Excel's API gives it and takes it. */
import type { CellValue } from "../table/grid";

/** Error values, typed in just like this: the only texts with # that must stay what they are. */
const errors: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!"]);

/** Begins a formula, or hides one from view: what formula injection is made of. */
const startsFormula = /^[=+\-@']|^\p{Cc}/u;
/** Excel may read it as something else: a number, a date, a share, a truth. Any short text with a figure in it. */
const mayBeReadOtherwise = /^(?=.{0,40}$).*\d|^(true|false|sant|falskt)$|^#/isu;

/**
 * What to hand `Range.values` so that the cell comes to hold exactly `value`. Excel reads texts as if they were typed,
 * so a text that it could take for a formula, a number or a date gets an apostrophe before it. Excel keeps that as the
 * cell's text prefix and neither shows nor counts it; the number format, and with it everything the user sees, stays.
 * (Setting the format "@" instead would also turn what the user types there later into text, and long texts in such
 * cells show as ####.) A cell that already has the format "@" takes every text as it is and would show the apostrophe.
 */
export function asTyped(value: CellValue, numberFormat: unknown): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || numberFormat === "@" || errors.has(value)) return value;
  return startsFormula.test(value) || mayBeReadOtherwise.test(value) ? `'${value}` : value;
}

/** A value from `Range.values`; an empty cell is "" there. Other kinds (pictures, entities) become their text. */
export function fromExcel(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Whether `Range.formulas` shows a formula; a text such as "=A1" (typed with an apostrophe) is equal in both. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Whether a cell shows an error; one that waits for its value shows one too. */
export function isError(value: CellValue): boolean {
  return typeof value === "string" && errors.has(value);
}

/** Whether a cell's value is still on its way. */
export function isBusy(value: CellValue): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

/** The same content: line ends and the sixteenth figure aside. The text "5" is not the number 5. */
export function same(one: CellValue, other: CellValue): boolean {
  return typeof one === typeof other && plain(one) === plain(other);
}

/** A value without what Excel does not keep of it. */
export function plain(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

/** What a cell with this number format comes to hold when given the value: text cells make text of numbers. */
export function asKept(value: CellValue, numberFormat: unknown): CellValue {
  return numberFormat === "@" && typeof value === "number" ? String(value) : value === "" ? null : value;
}
