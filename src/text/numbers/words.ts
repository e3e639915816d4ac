/** Numbers in words at a place in a text: which words there are numbers, which only look so. */
import { isFromTo } from "./from-to";
import { divisorOf, isNumberLike, ordinalValue, wordValue } from "./number-words";
import { type Tokens, isDash } from "./tokens";

/** "tjugofem", "två hundra", "en av tre"; not the article in "en deltagare", not the company in "Telia, Tre". */
export function readWordNumber(tokens: Tokens, at: number): { value: number; next: number } | null {
  const token = tokens.at(at)!;
  const value = wordValue(token.lower);
  // "några hundra" is no number that can be told.
  if (value === null || isName(tokens, at) || (value >= 100 && /^(?:några|flera|många)$/.test(tokens.at(at - 1)?.lower ?? ""))) return null;
  if (value < 100 && isAndAHalf(tokens, at + 1)) return { value: value + 0.5, next: at + 4 };
  if (token.lower === "en" && tokens.at(at + 1)?.lower === "halv" && SCALE.test(tokens.at(at + 2)?.lower ?? "")) return { value: 0.5, next: at + 2 };
  if (value >= 100 && tokens.at(at - 1)?.lower === "par") return { value: 2 * value, next: at + 1 };
  const following = tokens.at(at + 1)?.lower;
  if (token.lower === "en" || token.lower === "ett") {
    const numeral = following === "hundra" || following === "tusen" || following === "av" || /^(?:milj(?:on|ard)|procent(?:enhet)?)$/.test(following ?? "");
    if (!numeral) return null;
  }
  return joined(tokens, at, value);
}

/** "mellan tre och fyra", "två till tre", "fem–sex": the larger one; "från tre till fyra" is a change. */
export function readWordRange(text: string, tokens: Tokens, { value, next }: { value: number; next: number }): { value: number; next: number } | null {
  const join = tokens.at(next);
  const before = tokens.at(-1)?.lower;
  const isJoined = join !== undefined && ((join.lower === "och" && before === "mellan") || (join.lower === "till" && before !== "från" && !isFromTo(text, tokens.at(0)!.start)) || isDash(join));
  const second = isJoined ? tokens.at(next + 1) : undefined;
  if (second?.kind !== "word" || !isNumberLike(second.lower)) return null;
  const other = readWordNumber(tokens, next + 1);
  return other && other.value > value ? other : null;
}

const SCALE = /^(?:milj(?:on(?:er)?)?|miljard(?:er)?|mkr|mnkr)$/;

/** The "och en halv" of "två och en halv miljon". */
function isAndAHalf(tokens: Tokens, at: number): boolean {
  return tokens.at(at)?.lower === "och" && /^(?:en|ett)$/.test(tokens.at(at + 1)?.lower ?? "") && /^halv[at]?$/.test(tokens.at(at + 2)?.lower ?? "");
}

/** "två hundra tjugo", "tre tusen": words set apart that make one number, smaller than `below`. */
function joined(tokens: Tokens, at: number, value: number, below = 1_000_000): { value: number; next: number } {
  const alone = { value, next: at + 1 };
  const second = tokens.at(at + 1);
  if (second?.kind !== "word" || !/^(?:hundra|tusen)/.test(second.lower)) return alone;
  const size = second.lower.startsWith("hundra") ? 100 : 1000;
  const scaled = wordValue(second.lower);
  if (scaled === null || scaled < size || scaled >= 2 * size || value < 1 || value >= size || size >= below) return alone;
  const more = scaled === size ? remainder(tokens, at + 2, size) : null;
  return { value: value * size + scaled - size + (more?.value ?? 0), next: more?.next ?? at + 2 };
}

/** The "tjugo" of "två hundra tjugo", the "två hundra" of "tre tusen två hundra". */
function remainder(tokens: Tokens, at: number, below: number): { value: number; next: number } | null {
  const token = tokens.at(at);
  const value = token?.kind === "word" && token.text === token.lower ? wordValue(token.lower) : null;
  if (value === null || value === 0) return null;
  const more = joined(tokens, at, value, below);
  const article = value === 1 && more.next === at + 1;
  return more.value < below && !article ? more : null;
}

/** A number word with a capital inside a sentence is a name. */
function isName(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at)!;
  if (token.text === token.lower) return false;
  const before = tokens.at(at - 1);
  return before !== undefined && (before.kind !== "mark" || /[,/&]/.test(before.text));
}

/** Parts of a whole in words, as percent: "hälften" 50, "två tredjedelar" 66.7, "varannan" 50, "var tredje" 33.3. */
export function readPart(tokens: Tokens, at: number): { percent: number; next: number } | null {
  const { lower } = tokens.at(at)!;
  if (lower === "hälften" || lower === "varannan" || lower === "vartannat") return { percent: 50, next: at + 1 };
  if (lower === "var" || lower === "vart") {
    const each = ordinalValue(tokens.at(at + 1)?.lower ?? "");
    return each !== null && each > 2 && tokens.at(at + 2)?.lower !== "gång" ? { percent: 100 / each, next: at + 2 } : null;
  }
  const divisor = divisorOf(lower);
  if (divisor !== null) return { percent: 100 / divisor, next: at + 1 };
  if (lower === "en" || lower === "ett") {
    const whole = oneOf(tokens, at);
    if (whole !== null) return { percent: 100 / whole, next: at + 3 };
  }
  const next = divisorOf(tokens.at(at + 1)?.lower ?? "");
  const parts = next === null ? null : wordValue(lower);
  return next !== null && parts !== null && parts <= next ? { percent: (100 * parts) / next, next: at + 2 } : null;
}

/** "En av fem elever" is a fifth of them; "hon är en av fem", "en av fem insatser" are one. */
function oneOf(tokens: Tokens, at: number): number | null {
  const whole = tokens.at(at + 1)?.lower === "av" ? ONE_OF[tokens.at(at + 2)?.lower ?? ""] : undefined;
  const noun = whole === undefined ? undefined : tokens.at(at + 3);
  if (whole === undefined || noun?.kind !== "word" || IS_ONE.test(tokens.at(at - 1)?.lower ?? "")) return null;
  return MANY.test(noun.lower) ? whole : null;
}

/** Those of whom there are so many that one of five is a share, and not one that is known. */
const MANY = /(?:[dgknrstv]are|elever|personer|studenter|ungdomar|medborgare|svenskar|kvinnor|män|flickor|pojkar|tjejer|killar|barn|unga|äldre|vuxna|anställda|svarande|sökande|företag|bolag|hushåll)$/;
const ONE_OF: Readonly<Record<string, number>> = { tre: 3, fyra: 4, fem: 5, tio: 10 };
const IS_ONE = /^(?:är|var|blev|bli|vara|som|till|blivit|varit)$/;

/** "tredje", "fjärde": but "andra" is mostly "others" and is left alone unless it follows "den", "det" or "för". */
export function readOrdinal(tokens: Tokens, at: number): { value: number; next: number } | null {
  const { lower } = tokens.at(at)!;
  const value = ordinalValue(lower);
  if (value === null || (lower === "andra" && !/^(?:den|det)$/.test(tokens.at(at - 1)?.lower ?? ""))) return null;
  return { value, next: at + 1 };
}
