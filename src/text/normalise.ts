/**
 * Swedish text made comparable: one form of each letter, words whole again after hyphenation, nothing but words.
 * For comparing only; what the user sees is always the text as it stands.
 */

/** Words that follow a hanging hyphen in "för- och efternamn": there the hyphen belongs, and nothing is joined. */
const AFTER_HANGING_HYPHEN = new Set(["och", "eller", "samt", "respektive", "men", "till", "and", "or"]);

const HYPHENATED = /(\p{L})[-\u2010\u2011]\s+(\p{Ll}+)/gu;

/** Takes away soft hyphens and joins words that were broken at a line's end: "presta-\ntioner" → "prestationer". */
export function joinHyphenated(text: string): string {
  const plain = text.normalize("NFC").replace(/[\u00ad\u200b\ufeff]\s*/g, "");
  if (!/[-\u2010\u2011]\s/.test(plain)) return plain;
  return plain.replace(HYPHENATED, (whole, before: string, after: string) =>
    AFTER_HANGING_HYPHEN.has(after) ? whole : before + after,
  );
}

/** The words of a text in lower case, without punctuation; numbers such as "3.4" stay whole. */
export function wordsOf(text: string): string[] {
  return joinHyphenated(text).toLowerCase().match(/\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+/gu) ?? [];
}

/** A text as its words with single spaces: two texts that differ only in case, breaks and punctuation become equal. */
export function plainText(text: string): string {
  return wordsOf(text).join(" ");
}

/** Without dots and rings, as file names often are: "Västra Götaland" → "vastra gotaland". */
export function foldLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
}

/** Runs of white space as one space, none at the ends: for comparing cell texts word for word. */
export function squeezeSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
