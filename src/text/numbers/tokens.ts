/** Words, runs of digits and marks, each with its characters in the text. White space is what lies between. */
import { isDigit, isLetter } from "../characters";

export interface Token {
  kind: "digits" | "word" | "mark";
  text: string;
  /** The text in lower case, to look words up by. */
  lower: string;
  start: number;
  end: number;
}

/**
 * The tokens of a text around one of them, which is number 0; those before it count downwards. Each is made when it is
 * asked for: near most numbers only a few are, and most words of a text stand near none.
 */
export class Tokens {
  private readonly after: Token[] = [];
  private readonly before: Token[] = [];

  /** The token that starts at a place in the text is number 0. */
  constructor(
    private readonly text: string,
    private readonly origin: number,
  ) {}

  /** A token by its number; `undefined` beyond the ends of the text. */
  at(number: number): Token | undefined {
    return number < 0 ? this.preceding(-number) : this.following(number);
  }

  private following(number: number): Token | undefined {
    const { text, after } = this;
    while (after.length <= number) {
      const start = startAfter(text, after.at(-1)?.end ?? this.origin);
      if (start === text.length) return undefined;
      after.push(token(text, start, endOf(text, start)));
    }
    return after[number];
  }

  private preceding(number: number): Token | undefined {
    const { text, before } = this;
    while (before.length < number) {
      const end = endBefore(text, before.at(-1)?.start ?? this.origin);
      if (end === 0) return undefined;
      before.push(token(text, startOf(text, end), end));
    }
    return before[number - 1];
  }
}

function token(text: string, start: number, end: number): Token {
  const code = text.charCodeAt(start);
  const kind = isDigit(code) ? "digits" : isLetter(code) ? "word" : "mark";
  const own = text.slice(start, end);
  return { kind, text: own, lower: kind === "word" ? own.toLowerCase() : own, start, end };
}

/** Where the first token from a place on starts; the end of the text when there is none. */
export function startAfter(text: string, from: number): number {
  let start = from;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return start;
}

function endBefore(text: string, from: number): number {
  let end = from;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the token that starts at a place ends. */
export function endOf(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (isDigit(code)) while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  else if (isLetter(code)) while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  else if (isHighSurrogate(code) && end < text.length) end++;
  return end;
}

/** Where the token that ends at a place starts. */
function startOf(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  let start = end - 1;
  if (isDigit(code)) while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  else if (isLetter(code)) while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  else if (start > 0 && isHighSurrogate(text.charCodeAt(start - 1))) start--;
  return start;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether the token at `at` stands right after the one before it, without white space. */
export function isGlued(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  const before = tokens.at(at - 1);
  return token !== undefined && before !== undefined && before.end === token.start;
}

const DASHES = new Set(["-", "–", "—", "‑", "−"]);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}
