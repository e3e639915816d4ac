/**
 * What Excel shows of a number: the text a reader of the report sees. Swedish ways, since the reports are Swedish:
 * decimal comma, hard space between thousands, dates as 2023-05-12.
 */
type Kind = "general" | "number" | "scientific" | "date";

interface Format {
  kind: Kind;
  /** The code without colours, conditions and padding; literals still quoted. */
  code: string;
}

const LITERAL = /"[^"]*"|\\./g;
const cache = new Map<string, Format[]>();

/** The shown text of a number with a format code, or `undefined` where it is the number as it stands. */
export function shownNumber(value: number, code: string, from1904: boolean): string | undefined {
  const { format, magnitude } = choose(value, code);
  const shown = write(magnitude, format, from1904);
  return shown === String(value) ? undefined : shown;
}

/** A code has up to four parts: positive, negative, zero, text. A part for negatives writes its own sign. */
function choose(value: number, code: string): { format: Format; magnitude: number } {
  const formats = formatsOf(code);
  if (value < 0 && formats.length > 1) return { format: formats[1]!, magnitude: -value };
  if (value === 0 && formats.length > 2) return { format: formats[2]!, magnitude: value };
  return { format: formats[0]!, magnitude: value };
}

function formatsOf(code: string): Format[] {
  const known = cache.get(code);
  if (known) return known;
  const parts = (code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? ["General"]).map(formatOf);
  if (cache.size < 1000) cache.set(code, parts);
  return parts;
}

function formatOf(part: string): Format {
  const code = part
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/("[^"]*"|\\.)|[_*]./g, "$1");
  const bare = code.replace(LITERAL, "");
  if (/general/i.test(bare) || bare.includes("@")) return { kind: "general", code };
  if (/[ymdhs]/i.test(bare)) return { kind: "date", code: bare.toLowerCase() };
  return { kind: /e[+-]/i.test(bare) ? "scientific" : "number", code };
}

function write(value: number, { kind, code }: Format, from1904: boolean): string {
  if (kind === "date") return writeDate(value, code, from1904);
  if (kind === "number") return writeNumber(value, code);
  if (kind === "scientific") return value.toExponential(2).toUpperCase().replace(".", ",");
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(10))).replace(".", ",");
}

function writeNumber(value: number, code: string): string {
  const digits = /[#0?](?:[#0?,.\s]*[#0?])?,*/.exec(code.replace(LITERAL, (literal) => "\u0000".repeat(literal.length)));
  if (!digits || digits[0].includes("/")) return unquote(code);
  const [whole = "", decimals = ""] = digits[0].split(".");
  const scale = /,*$/.exec(digits[0])![0].length;
  const percent = code.replace(LITERAL, "").includes("%") ? 100 : 1;
  const text = numberFormat(/[#0?],[#0?]/.test(whole), count(whole, /0/g), count(decimals, /0/g), count(decimals, /[0#?]/g))
    .format((value * percent) / 1000 ** scale)
    .replace("\u2212", "-");
  const before = unquote(code.slice(0, digits.index));
  return `${text.startsWith("-") ? "-" : ""}${before}${text.replace(/^-/, "")}${unquote(code.slice(digits.index + digits[0].length))}`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Formatters are slow to make, so the same few are kept. */
function numberFormat(useGrouping: boolean, whole: number, least: number, most: number): Intl.NumberFormat {
  const key = [useGrouping, whole, least, most].join();
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("sv-SE", {
    useGrouping,
    minimumIntegerDigits: Math.min(Math.max(whole, 1), 21),
    minimumFractionDigits: Math.min(least, 20),
    maximumFractionDigits: Math.min(most, 20),
  });
  if (numberFormats.size < 1000) numberFormats.set(key, made);
  return made;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function unquote(code: string): string {
  return code.replace(/"([^"]*)"|\\(.)/g, "$1$2");
}

const DAY = 86_400;

/** Dates and times by the parts that the code asks for; ISO order whatever order it has. */
function writeDate(serial: number, code: string, from1904: boolean): string {
  if (/\[[hms]+\]/.test(code)) return clock(Math.round(serial * DAY), code.includes("s"));
  const seconds = Math.round((serial + (from1904 ? 1462 : 0)) * DAY);
  const clockwise = seconds - Math.floor(seconds / DAY) * DAY;
  const hasTime = /[hs]/.test(code);
  const hasDate = /[yd]/.test(code) || (code.includes("m") && !hasTime);
  return [...(hasDate ? [day(Math.floor(seconds / DAY), code)] : []), ...(hasTime ? [clock(clockwise, code.includes("s"))] : [])].join(" ");
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
