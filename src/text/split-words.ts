/** Hyphens inside words, left where a line once ended: "kompetens-utveckling", "samverkans-parterna". */
import type { Span } from "./sentences";

export interface SplitWord extends Span {
  /** The word without its hyphen. */
  whole: string;
}

const HYPHENATED = /(?<![\p{L}\p{N}/-])(\p{Ll}{4,40})[-\u2010\u2011](\p{Ll}{4,40})(?![\p{L}\p{N}/-])/gu;
/** A glance from the hyphens: whether any stands inside a long word. */
export const MAY_BE_SPLIT = /[-\u2010\u2011](?<=\p{Ll}{4}.)(?=\p{Ll}{4})/u;
/** The s that ties a compound together: with it the two halves are one word, and no hyphen belongs between them. */
const TIED = /(?:ings|ions|tets|skaps|heters|hets|ments|verkans|ens|ets|dels|nads|nings|landets|folks|bands|livs)$/iu;
/** Words are known by their beginning, and a longer first half would be known by itself. */
const LONGEST_HALF = 11;

/** Words with a hyphen inside that does not belong there. `known`: whether the workbook has the word, or one that begins like it. */
export function splitWords(text: string, known: (word: string) => boolean): SplitWord[] {
  return [...text.matchAll(HYPHENATED)].flatMap(({ 0: words, 1: first, 2: second, index }) => {
    const whole = first! + second!;
    return TIED.test(first!) || (first!.length <= LONGEST_HALF && known(whole)) ? [{ start: index, end: index + words.length, whole }] : [];
  });
}
