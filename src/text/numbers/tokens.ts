/** Words, runs of digits and marks, each with its characters in the text. White space is what lies between. */

export interface Token {
  kind: "digits" | "word" | "mark";
  text: string;
  /** The text in lower case, to look words up by. */
  lower: string;
  start: number;
  end: number;
}

/** A token that cuts its words out of the text only when they are asked for: most never are. */
class PlacedToken implements Token {
  private own: string | null = null;
  private small: string | null = null;

  constructor(
    private readonly source: string,
    readonly kind: Token["kind"],
    readonly start: number,
    readonly end: number,
  ) {}

  get text(): string {
    return (this.own ??= this.source.slice(this.start, this.end));
  }

  get lower(): string {
    return (this.small ??= this.kind === "word" ? this.text.toLowerCase() : this.text);
  }
}

/**
 * The tokens of a text, in order; `text.slice(start, end)` gives each token's text back. Written out by hand since
 * every character of every cell passes through here: a pattern takes several times as long.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let start = 0; start < length; ) {
    const code = text.charCodeAt(start);
    if (isSpace(code)) {
      start++;
      continue;
    }
    let end = start + 1;
    let kind: Token["kind"] = "mark";
    if (isDigit(code)) {
      kind = "digits";
      while (end < length && isDigit(text.charCodeAt(end))) end++;
    } else if (isLetter(code)) {
      kind = "word";
      while (end < length && isLetter(text.charCodeAt(end))) end++;
    } else if (code >= 0xd800 && code <= 0xdbff) end = Math.min(end + 1, length);
    tokens.push(new PlacedToken(text, kind, start, end));
    start = end;
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** Letters and the accents that combine with them. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x370) return code !== 0xd7 && code !== 0xf7;
  return (code < 0xd800 || code > 0xdfff) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

/** Whether the token at `at` stands right after the one before it, without white space. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token !== undefined && before !== undefined && before.end === token.start;
}

const DASHES = new Set(["-", "–", "—", "‑", "−"]);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}
