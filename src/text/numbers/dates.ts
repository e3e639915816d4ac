/** Dates: "2023-01-16", "20230116", "den 8 mars 2024", "november 2022". */
import { type Token, type Tokens, isDash, isGlued } from "./tokens";

export interface DateFound {
  /** Year, month and day as yyyymmdd; 0 for a part that is not said. */
  value: number;
  /** Index of the first token after it. */
  next: number;
}

const MONTHS = new Map<string, number>(
  ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"].flatMap(
    (month, at) => [[month, at + 1], [month.slice(0, 3), at + 1]] as const,
  ),
);
MONTHS.set("sept", 9);

/** Whether a word names a month. */
export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (MONTHS.get(word) ?? null);
}

/** A four-digit year that reports can speak of. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** The date that starts at token `at`, or `null`. */
export function readDate(tokens: Tokens, at: number): DateFound | null {
  const token = tokens.at(at)!;
  if (token.kind === "word") return readMonth(tokens, at, 0);
  if (token.kind !== "digits") return null;
  if (token.text.length === 8) return compact(token, at);
  if (isYear(token.text)) return readIso(tokens, at);
  if (token.text.length > 2) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? readMonth(tokens, at + 1, day) : null;
}

function compact(token: Token, at: number): DateFound | null {
  const value = Number(token.text);
  return isYear(token.text.slice(0, 4)) && isDay(value) ? { value, next: at + 1 } : null;
}

function readIso(tokens: Tokens, at: number): DateFound | null {
  const dash = tokens.at(at + 1);
  if (!isGlued(tokens, at + 1) || !(isDash(dash) || dash?.text === ".")) return null;
  const [month, secondDash, day] = [tokens.at(at + 2), tokens.at(at + 3), tokens.at(at + 4)];
  if (month?.kind !== "digits" || day?.kind !== "digits" || month.text.length !== 2 || day.text.length !== 2) return null;
  if (secondDash?.text !== dash?.text || !isGlued(tokens, at + 2) || !isGlued(tokens, at + 3) || !isGlued(tokens, at + 4)) return null;
  const value = Number(tokens.at(at)!.text) * 10000 + Number(month.text) * 100 + Number(day.text);
  return isDay(value) ? { value, next: at + 5 } : null;
}

/** "mars 2024" or, where the day was read, "mars" alone. A short form ("mar", "maj") needs its day or year. */
function readMonth(tokens: Tokens, at: number, day: number): DateFound | null {
  const month = monthOf(tokens.at(at)?.lower);
  if (month === null) return null;
  const point = tokens.at(at + 1)?.text === "." && tokens.at(at)!.text.length <= 4 ? 1 : 0;
  const year = tokens.at(at + 1 + point);
  if (year?.kind === "digits" && isYear(year.text)) return { value: Number(year.text) * 10000 + month * 100 + day, next: at + 2 + point };
  return day === 0 ? null : { value: month * 100 + day, next: at + 1 };
}

function isDay(value: number): boolean {
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
