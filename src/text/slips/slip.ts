/** What readers of sentences that do not hold together tell of, and how they look: whole words, after a cheap sign. */
import type { Span } from "../sentences";
import { type Sign, holds } from "../signs";

export type SlipKind =
  | "after-att"
  | "after-helper"
  | "bare-infinitive"
  | "ett-for-att"
  | "att-missing"
  | "att-twice"
  | "two-verbs"
  | "verb-missing"
  | "har-missing"
  | "genitive"
  | "no-genitive"
  | "half-pair"
  | "word-missing"
  | "wrong-word";

/** Some words that cannot stand so. */
export interface SentenceSlip extends Span {
  kind: SlipKind;
  /** What should stand in their place, where one reading is certain. */
  mended?: string;
}

/** One kind of slip: a sign without which no text has it, and how it is seen. */
export interface SlipRule {
  sign: Sign;
  find: (text: string) => SentenceSlip[];
}

/** The end of a word in a pattern. */
export const WORD_END = "(?![A-Za-zÀ-ÖØ-öø-ɏ\\d/&-])";
const IN_WORD = /[A-Za-zÀ-ÖØ-öø-ɏ\d@/&_-]/;

/** Of some words one: the longest first, since a shorter may begin them. */
export const oneOf = (words: Iterable<string>): string => `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join("|")})`;

/** The matches of a pattern that begin as words do. Patterns begin with their words, and not by looking behind: that is far slower. */
export function wholeWords(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => index === 0 || !IN_WORD.test(text[index - 1]!));
}

/** A rule that asks nothing of a match but perhaps what stands around it. */
export function slipRule(kind: SlipKind, sign: Sign, pattern: RegExp, mend: ((match: RegExpExecArray) => string | undefined) | null = null, isSlip: (before: string, match: RegExpExecArray, after: string) => boolean = () => true): SlipRule {
  return {
    sign,
    find: (text) =>
      wholeWords(text, pattern)
        .filter((match) => isSlip(text.slice(Math.max(0, match.index - BEFORE), match.index), match, text.slice(match.index + match[0].length, match.index + match[0].length + AFTER)))
        .map((match) => {
          const mended = mend?.(match);
          return { start: match.index, end: match.index + match[0].length, kind, ...(mended !== undefined && { mended }) };
        }),
  };
}

const BEFORE = 160;
const AFTER = 60;

/** What stands of a sentence right before a place: nothing after its last full stop. */
export function sentenceBefore(before: string): string {
  let from = before.length;
  while (from > 0 && !ENDS_SENTENCE.has(before[from - 1]!)) from--;
  return before.slice(from);
}

const ENDS_SENTENCE = new Set(".!?:;\n");

/** With a capital as the words had it. */
export const inCase = (written: string, right: string): string => (written[0] === written[0]!.toLowerCase() ? right : right[0]!.toUpperCase() + right.slice(1));

/** What some rules find in a text, in order. */
export function slipsBy(rules: readonly SlipRule[], text: string): SentenceSlip[] {
  return rules.flatMap(({ sign, find }) => (holds(text, sign) ? find(text) : []));
}
