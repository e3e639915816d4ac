/** Two numbers that are one: "60–70", "mellan 33 och 136", "2021–2028", "58 – 42 %". */
import { isYear } from "./dates";
import { isFromTo } from "./from-to";
import { type Literal, readLiteral } from "./literal";
import { makeAll } from "./make-all";
import { type Token, type Tokens, isDash, isGlued } from "./tokens";
import { type Unit, readUnit } from "./units";

export interface RangeEnd {
  /** number: a range of numbers. year: of years. code: two numbers with a dash that make a name ("2021-00123"). */
  kind: "number" | "year" | "code";
  value: number;
  decimals: number;
  next: number;
}

/** "202301–202412", "220401–250331": months or days in six digits. */
const MONTHS_OR_DAYS = /^(?:20\d\d(?:0[1-9]|1[0-2])|\d\d(?:0[1-9]|1[0-2])[0-3]\d)$/;

/** The other end of a range whose first number is `literal` at token `at`; `null` when there is none. */
export function readRange(text: string, tokens: Tokens, at: number, literal: Literal): RangeEnd | null {
  if (literal.shape === "code") return shortYear(tokens, at, literal);
  const join = tokens.at(literal.next);
  const second = tokens.at(literal.next + 1);
  if (join === undefined || second?.kind !== "digits") return null;
  const dash = isDash(join);
  const years = isYear(tokens.at(at)!.text) && isYear(second.text);
  if (!dash && !(years ? joinsYears(tokens, at, join) : joinsByWord(text, tokens, at, join))) return null;
  const other = readLiteral(text, tokens, literal.next + 1, true);
  const end = { value: other.value, decimals: other.decimals, next: other.next };
  const year = literal.shape === "plain" && isYear(tokens.at(at)!.text);
  if (year && (dash || years)) return yearRange(tokens, literal, other, end);
  if (dash && other.shape === "plain" && isYear(second.text) && literal.shape === "plain" && literal.value > 31 && isGlued(tokens, literal.next)) {
    return { kind: "code", ...end };
  }
  if (dash && MONTHS_OR_DAYS.test(tokens.at(at)!.text) && MONTHS_OR_DAYS.test(second.text) && other.shape === "plain") return { kind: "code", ...end };
  if (other.shape === "code" || literal.shape === "point" || other.shape === "point") return dash && isGlued(tokens, literal.next) && other.shape === "code" ? { kind: "code", ...end } : null;
  if (other.value > literal.value) return { kind: "number", ...end };
  const shares = dash && readUnit(tokens, other.next).kind === "percent" && makeAll({ low: literal.value }, { low: other.value });
  return shares ? { kind: "number", ...end } : null;
}

/** "mellan 30 % och 40 %", "30%–40%": a range whose ends both have the unit; its end, with the token after that one's unit. */
export function readMeasuredRange(text: string, tokens: Tokens, at: number, literal: Literal, { kind, factor, next }: Unit): (RangeEnd & { unitNext: number }) | null {
  const join = tokens.at(next);
  if (kind === "count" || join === undefined || tokens.at(next + 1)?.kind !== "digits") return null;
  const isBetween = /^(?:och|till)$/.test(join.lower) && tokens.at(at - 1)?.lower === "mellan";
  if (!isBetween && !(isDash(join) && isGlued(tokens, next) && isGlued(tokens, next + 1))) return null;
  const other = readLiteral(text, tokens, next + 1, true);
  const unit = readUnit(tokens, other.next);
  if (other.shape === "code" || unit.kind !== kind || unit.factor !== factor || other.value <= literal.value) return null;
  return { kind: "number", value: other.value, decimals: other.decimals, next: other.next, unitNext: unit.next };
}

/** "mellan 33 och 136", "mellan 33 till 136", "33 till 136", "2 à 3"; "från 3 till 7" is a change and not one number, and so is each of a list of them. */
function joinsByWord(text: string, tokens: Tokens, at: number, join: Token): boolean {
  const before = tokens.at(at - 1)?.lower;
  return join.lower === "à" || (join.lower === "till" && before !== "från" && !isFromTo(text, tokens.at(at)!.start)) || (join.lower === "och" && before === "mellan");
}

/** "från 2018 till 2023" and "mellan 2018 och 2023" are spans of years. */
function joinsYears(tokens: Tokens, at: number, join: Token): boolean {
  return join.lower === "till" || (join.lower === "och" && tokens.at(at - 1)?.lower === "mellan");
}

function yearRange(tokens: Tokens, first: Literal, second: Literal, end: Omit<RangeEnd, "kind">): RangeEnd | null {
  const written = tokens.at(first.next + 1)!.text;
  if (second.shape === "plain" && isYear(written)) return second.value >= first.value ? { kind: "year", ...end } : null;
  if (!isGlued(tokens, first.next) || !isGlued(tokens, first.next + 1)) return null;
  return twoDigitYear(written, first.value, end.next) ?? { kind: "code", ...end };
}

/** "2023/24". */
function shortYear(tokens: Tokens, at: number, literal: Literal): RangeEnd | null {
  const [first, slash, second] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  if (literal.next !== at + 3 || slash?.text !== "/" || !first || !second || !isYear(first.text)) return null;
  if (isYear(second.text) && Number(second.text) > literal.value) return { kind: "year", value: Number(second.text), decimals: 0, next: literal.next };
  return twoDigitYear(second.text, literal.value, literal.next);
}

/** The 24 of "2023–24", when it can be one. */
function twoDigitYear(written: string, first: number, next: number): RangeEnd | null {
  const value = Math.floor(first / 100) * 100 + Number(written);
  return written.length === 2 && value > first ? { kind: "year", value, decimals: 0, next } : null;
}
