/** A number in digits as Swedes write it: "1 581", "1.581", "2 500 000", "16,1", "10.2"; and what is none: "1:1", "A2". */
import { type Token, type Tokens, isDash, isGlued } from "./tokens";

export interface Literal {
  value: number;
  /** Digits after the decimal sign. */
  decimals: number;
  /**
   * plain: digits only. grouped: thousands set apart. decimal: with a comma. point: with a point, which may be a
   * decimal or a section number. code: parts that make no number ("1:1", "1.2.3", "0123", "23/145").
   */
  shape: "plain" | "grouped" | "decimal" | "point" | "code";
  /** Index of the first token after it. */
  next: number;
}

/** Reads the number that starts at token `at` (which must be digits). */
export function readLiteral(text: string, tokens: Tokens, at: number, grouping: boolean): Literal {
  const literal = readJoined(text, tokens, at, grouping);
  const sign = tokens.at(literal.next);
  const part = sign?.kind === "mark" ? PARTS[sign.text] : undefined;
  if (part === undefined || (literal.shape !== "plain" && literal.shape !== "grouped")) return literal;
  return { value: literal.value + part, decimals: part === 0.5 ? 1 : 2, shape: "decimal", next: literal.next + 1 };
}

/** "3 ½", "2¼". */
const PARTS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

function readJoined(text: string, tokens: Tokens, at: number, grouping: boolean): Literal {
  const joined = readParts(tokens, at);
  if (joined.signs.length === 0) return grouping ? readGrouped(text, tokens, at) : plain(tokens.at(at)!, at + 1);
  const { parts, signs, next } = joined;
  const thousands = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3 && !parts[0]!.startsWith("0");
  const same = signs.every((sign) => sign === signs[0]);
  if (same && (signs[0] === "." || signs[0] === ",") && thousands && (parts.length > 2 || (signs[0] === "." && !scaled(tokens.at(next))))) {
    return { value: Number(parts.join("")), decimals: 0, shape: "grouped", next };
  }
  if (parts.length === 2 && (signs[0] === "," || signs[0] === ".")) {
    const value = Number(`${parts[0]}.${parts[1]}`);
    return { value, decimals: parts[1]!.length, shape: signs[0] === "," ? "decimal" : "point", next };
  }
  return { value: Number(parts[0]), decimals: 0, shape: "code", next };
}

function plain(token: Token, next: number): Literal {
  const code = token.text.length > 15 || (token.text.length > 1 && token.text.startsWith("0"));
  return { value: Number(token.text), decimals: 0, shape: code ? "code" : "plain", next };
}

/** Digits joined by signs without white space: "1.2.3" gives the parts 1, 2, 3. */
function readParts(tokens: Tokens, at: number): { parts: string[]; signs: string[]; next: number } {
  const parts = [tokens.at(at)!.text];
  const signs: string[] = [];
  let next = at + 1;
  while (isGlued(tokens, next) && isGlued(tokens, next + 1) && /^[.,:/]$/.test(tokens.at(next)!.text) && tokens.at(next + 1)!.kind === "digits") {
    signs.push(tokens.at(next)!.text);
    parts.push(tokens.at(next + 1)!.text);
    next += 2;
  }
  return { parts, signs, next };
}

/** "1.234 miljoner" and "1.234 %" have decimals; "1.581 deltagare" has thousands. */
function scaled(token: Token | undefined): boolean {
  return token !== undefined && /^(?:%|procent|procentenheter|miljon(?:er)?|miljard(?:er)?|milj|mkr|mnkr|mdkr|mn|msek)$/.test(token.lower);
}

/** "2 500 000": groups of three set apart by one blank of any kind, the first without leading nought. */
function readGrouped(text: string, tokens: Tokens, at: number): Literal {
  const first = tokens.at(at)!;
  let next = at + 1;
  let digits = first.text;
  if (first.text.length <= 3 && !first.text.startsWith("0")) {
    while (tokens.at(next)?.kind === "digits" && tokens.at(next)!.text.length === 3 && oneBlank(text, tokens.at(next - 1)!.end, tokens.at(next)!.start)) {
      // The last group may carry decimals ("1 250,5"); a letter or code sign glued on makes it something else.
      digits += tokens.at(next)!.text;
      next++;
    }
  }
  if (next === at + 1 || digits.length > 15 || isBesideAll(tokens, next)) return plain(first, at + 1);
  const decimals = isGlued(tokens, next) && tokens.at(next)!.text === "," && isGlued(tokens, next + 1) && tokens.at(next + 1)!.kind === "digits";
  if (!decimals) return { value: Number(digits), decimals: 0, shape: "grouped", next };
  const after = tokens.at(next + 1)!.text;
  return { value: Number(`${digits}.${after}`), decimals: after.length, shape: "grouped", next: next + 2 };
}

/** The 60 of "Totalt 60 100 %": how many all are, in a table told in lines. */
const isBesideAll = (tokens: Tokens, next: number) => tokens.at(next - 1)!.text === "100" && /^(?:%|procent)$/.test(tokens.at(next)?.lower ?? "");

function oneBlank(text: string, from: number, to: number): boolean {
  return to - from === 1 && text[from] !== "\n" && text[from] !== "\t";
}

const GLUED_UNITS = /^(?:st|kr|kkr|tkr|mkr|mnkr|mdkr|msek|km|m|kg|ton|h|tim|år|proc|procent|e|a|milj|miljon|miljoner|mn)$/;

/** A number that is part of a name: "A2", "Tele2", "Covid-19", "5G", "RUN-123", "N+3". Units may stand close: "7st". */
export function isPartOfName(tokens: Tokens, at: number, next: number): boolean {
  if (isGlued(tokens, at)) {
    const before = tokens.at(at - 1)!;
    if (before.kind === "word" || before.text === "_" || before.text === "/") return true;
    if ((isDash(before) || before.text === "+") && isGlued(tokens, at - 1) && tokens.at(at - 2)!.kind === "word") return true;
  }
  const after = tokens.at(next);
  return after !== undefined && isGlued(tokens, next) && (after.text === "_" || (after.kind === "word" && !GLUED_UNITS.test(after.lower)));
}
