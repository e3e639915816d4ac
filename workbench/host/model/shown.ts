/** What Excel shows for a value with a number format, for the formats that workbooks of words and counts use. */
import type { Cell, CellValue } from "./cells";

export interface Conventions {
  decimal: string;
  thousands: string;
  yes: string;
  no: string;
}

/** Conventions of a locale such as "sv-SE". */
export function conventionsOf(locale: string): Conventions {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const part = (type: string, otherwise: string) => parts.find((it) => it.type === type)?.value ?? otherwise;
  const swedish = locale.startsWith("sv");
  return { decimal: part("decimal", "."), thousands: part("group", ","), yes: swedish ? "SANT" : "TRUE", no: swedish ? "FALSKT" : "FALSE" };
}

/** The text in the cell. What a file said it shows wins over our own reckoning. */
export function shownText(cell: Cell | undefined, conventions: Conventions): string {
  if (!cell) return "";
  return cell.shown ?? formatted(cell.value, cell.numberFormat ?? "General", conventions);
}

export function formatted(value: CellValue, format: string, conventions: Conventions): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? conventions.yes : conventions.no;
  if (typeof value === "string") return value;
  const [positive = "General", negative, zero] = sections(format);
  const section = value < 0 && negative ? negative : value === 0 && zero ? zero : positive;
  const shown = value < 0 && negative ? -value : value;
  const pattern = section.replace(/\[[^\]]*\]/g, "");
  if (/^\s*General\s*$/i.test(pattern) || pattern === "@") return general(shown, conventions);
  return isDateFormat(pattern) ? dated(shown, pattern) : numeric(shown, pattern, conventions);
}

/** True for a format that shows a serial number as date or time. */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").replace(/General/gi, ""));
}

const sections = (format: string): string[] => format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [];

function general(value: number, { decimal }: Conventions): string {
  const rounded = Number(value.toPrecision(11));
  const text = Math.abs(rounded) >= 1e11 || (rounded !== 0 && Math.abs(rounded) < 1e-9) ? exponent(rounded) : String(rounded);
  return text.replace(".", decimal);
}

const exponent = (value: number): string => value.toExponential(5).replace(/\.?0+e/, "e").replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E");

function numeric(value: number, pattern: string, { decimal, thousands }: Conventions): string {
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?/.exec(pattern)?.[0];
  if (!digits) return literal(pattern);
  const percents = (pattern.match(/%/g) ?? []).length;
  const [whole = "", fraction = ""] = digits.split(".");
  const least = (fraction.match(/0/g) ?? []).length;
  const text = Math.abs(value * 100 ** percents).toFixed(fraction.length);
  let [integer = "0", decimals = ""] = text.split(".");
  while (decimals.length > least && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  integer = integer.padStart((whole.match(/0/g) ?? []).length, "0");
  if (whole.includes(",")) integer = integer.replace(/\B(?=(\d{3})+$)/g, thousands);
  const number = (value < 0 && Number(text) !== 0 ? "-" : "") + integer + (decimals ? decimal + decimals : "");
  const [before = "", after = ""] = pattern.split(digits);
  return literal(before) + number + literal(after);
}

const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)|_(.)|\*(.)/g, (_, quoted, escaped, space) => quoted ?? escaped ?? (space ? " " : ""));

function dated(serial: number, pattern: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  let afterHours = false;
  return pattern.replace(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|AM\/PM/gi, (mark, quoted, escaped) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
    const letter = mark[0]!.toLowerCase();
    const minutes = letter === "m" && afterHours;
    afterHours = letter === "h" || letter === "s";
    const values: Record<string, number> = { d: date.getUTCDate(), h: date.getUTCHours(), s: date.getUTCSeconds(), m: minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1 };
    if (letter === "y") return mark.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    if (letter === "a") return date.getUTCHours() < 12 ? "AM" : "PM";
    return mark.length > 1 ? two(values[letter]!) : String(values[letter]);
  });
}
