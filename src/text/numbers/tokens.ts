/** Words, runs of digits and marks, each with its characters in the text. White space is what lies between. */

export interface Token {
  kind: "digits" | "word" | "mark";
  text: string;
  /** The text in lower case, to look words up by. */
  lower: string;
  start: number;
  end: number;
}

/** The tokens of a text, in order; `text.slice(start, end)` gives each token's text back. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[0-9]+|[\p{L}\p{M}]+|\S/gu)) {
    const [word] = match;
    const code = word.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? "digits" : /^[\p{L}\p{M}]/u.test(word) ? "word" : "mark";
    tokens.push({ kind, text: word, lower: kind === "word" ? word.toLowerCase() : word, start: match.index, end: match.index + word.length });
  }
  return tokens;
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
