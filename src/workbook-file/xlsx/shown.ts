/**
 * What Excel shows of a number: the text a reader of the report sees. Swedish ways, since the reports are Swedish:
 * decimal comma, hard space between thousands, dates as 2023-05-12.
 */

/** Writes a number by one part of a format code. */
type Writer = (value: number, from1904: boolean) => string;

const LITERAL = /"[^"]*"|\\./g;
/** A workbook has few codes and many numbers, so each code is read once. */
const writers = new Map<string, readonly Writer[]>();
const MOST_CODES = 1000;

/** The shown text of a number with a format code, or `undefined` where it is the number as it stands. */
export function shownNumber(value: number, code: string, from1904: boolean): string | undefined {
  const [positive, negative, zero] = writersOf(code);
  const shown =
    value < 0 && negative ? negative(-value, from1904) : value === 0 && zero ? zero(value, from1904) : positive!(value, from1904);
  return shown === String(value) ? undefined : shown;
}

/** A code has up to four parts: positive, negative (which writes its own sign), zero, text. */
function writersOf(code: string): readonly Writer[] {
  const known = writers.get(code);
  if (known) return known;
  const made = (code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? ["General"]).map(writer);
  if (writers.size < MOST_CODES) writers.set(code, made);
  return made;
}

function writer(part: string): Writer {
  const code = part
    .replace(/\[\$([^\]-]{0,20})(?:-[^\]]{0,20})?\]/g, '"$1"') // a currency: [$kr-41D]
    .replace(/\[(?!h{1,9}\]|m{1,9}\]|s{1,9}\])[^\]]{0,60}\]/gi, "") // colours and conditions, but not hours run up: [h]
    .replace(/("[^"]*"|\\.)|[_*]./g, "$1"); // padding
  const bare = code.replace(LITERAL, "");
  if (/general/i.test(bare) || bare.includes("@")) return writeGeneral;
  if (/[ymdhs]/i.test(bare)) return dateWriter(bare.toLowerCase());
  if (/e[+-]/i.test(bare)) return (value) => value.toExponential(2).toUpperCase().replace(".", ",");
  return numberWriter(code);
}

function writeGeneral(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10))).replace(".", ",");
}

function numberWriter(code: string): Writer {
  const masked = code.replace(LITERAL, (literal) => "\u0000".repeat(literal.length));
  const digits = /[#0?](?:[#0?,.\s]*[#0?])?,*/.exec(masked);
  if (!digits) return () => unquote(code);
  if (masked.includes("/")) return writeGeneral; // fractions
  const [before, after] = [unquote(code.slice(0, digits.index)), unquote(code.slice(digits.index + digits[0].length))];
  const [whole = "", decimals = ""] = digits[0].split(".");
  const factor = (masked.includes("%") ? 100 : 1) / 1000 ** (digits[0].length - digits[0].replace(/(?<!,),+$/, "").length);
  const format = new Intl.NumberFormat("sv-SE", {
    useGrouping: /[#0?],[#0?]/.test(whole),
    minimumIntegerDigits: Math.min(Math.max(count(whole, /0/g), 1), 21),
    minimumFractionDigits: Math.min(count(decimals, /0/g), 20),
    maximumFractionDigits: Math.min(count(decimals, /[0#?]/g), 20),
  });
  return (value) => `${value < 0 ? "-" : ""}${before}${format.format(Math.abs(value) * factor)}${after}`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function unquote(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)/g, "$1$2");
}

const DAY = 86_400;

/** 1 January 1904 in the days that count from 1900. */
const DAYS_TO_1904 = 1462;

/** Dates and times by the parts that the code asks for; ISO order whatever order it has. */
function dateWriter(code: string): Writer {
  const withSeconds = code.includes("s");
  if (/\[[hms]+\]/.test(code)) return (serial) => clock(Math.round(serial * DAY), withSeconds);
  const hasTime = /[hs]/.test(code);
  const hasDate = /[yd]/.test(code) || !hasTime;
  return (serial, from1904) => {
    const seconds = Math.round((serial + (from1904 ? DAYS_TO_1904 : 0)) * DAY);
    const days = Math.floor(seconds / DAY);
    return [...(hasDate ? [day(days, code)] : []), ...(hasTime ? [clock(seconds - days * DAY, withSeconds)] : [])].join(" ");
  };
}

/** Day 1 is 1 January 1900, and day 60 the 29 February 1900 that never was: from there on Excel is one ahead. */
function day(number: number, code: string): string {
  const date = new Date(Date.UTC(1899, 11, number < 60 ? 31 : 30) + number * DAY * 1000);
  if (Number.isNaN(date.getTime()) || number < 0) return String(number);
  const iso = date.toISOString().slice(0, 10);
  if (code.includes("d") || !code.includes("y")) return iso;
  return iso.slice(0, code.includes("m") ? 7 : 4);
}

function clock(seconds: number, withSeconds: boolean): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(withSeconds ? [seconds % 60] : [])];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
