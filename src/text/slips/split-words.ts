/** Hyphens inside words, left where a line once ended: "kompetens-utveckling", "samverkans-parterna". */
import type { Span } from "../sentences";

export interface SplitWord extends Span {
  /** The word without its hyphen. */
  whole: string;
  /** The halves are tied together: no hyphen belongs between them. Others may be a word when the whole is known. */
  isTied: boolean;
}

/** Where both halves may be long enough. */
const HYPHEN = /[-\u2010\u2011](?<=[a-zß-öø-ÿ]{4}.)(?=[a-zß-öø-ÿ]{4})/g;
const FIRST = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d/-])(?:[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]{4,40})$/;
const SECOND = /^[a-zß-öø-ÿ]{4,40}(?![A-Za-zÀ-ÖØ-öø-ɏ\d/-])/;
/** More than the longest half, and what stands beside it. */
const REACH = 42;
/** The s that ties a compound together: with it the two halves are one word, and no hyphen belongs between them. */
const TIED = /(?:ings|ions|tets|skaps|heters|hets|ments|verkans|ens|ets|dels|nads|nings|landets|folks|bands|livs)$/i;
/** A consonant and s at the end of a half mostly tie it too: "besöks-näringen". What these words of English origin end in does not. */
const CONSONANT_S = /[bdfghjklmnprtv]s$/i;
const ENDS_IN_S = /(?:skills|startups?|ups|labs|hubs|clusters|partners|insights|events|awards|trends|tips|jeans|fans|chips|reels|games|sports|boards|foods|steps|apps|inkubators|accelerators|girls|goods|books|points|kurs|färs|mars|krans|glans|sens|chans|balans|distans|finans|instans|frekvens|konsekvens|konferens|kompetens|licens|referens|dispens|trans|ambulans|allians|ordens|substans|universums)$/i;
/** Words are known by their beginning, and a longer first half would be known by itself. */
const LONGEST_HALF = 11;
/** A shorter one may be a word of its own: "hands-on". */
const LONG_ENOUGH = 5;

/** Words with a hyphen inside that does not belong there, or may not. */
export function splitWords(text: string): SplitWord[] {
  const found: SplitWord[] = [];
  for (const { index } of text.matchAll(HYPHEN)) {
    const first = FIRST.exec(text.slice(Math.max(0, index - REACH), index))?.[0];
    const second = SECOND.exec(text.slice(index + 1, index + 1 + REACH))?.[0];
    if (first === undefined || second === undefined || first.toLowerCase() === "icke") continue;
    const isTied = TIED.test(first) || (CONSONANT_S.test(first) && first.length >= LONG_ENOUGH && !ENDS_IN_S.test(first) && !/^[A-ZÀ-ÖØ-Þ]/.test(first));
    if (isTied || first.length <= LONGEST_HALF) found.push({ start: index - first.length, end: index + 1 + second.length, whole: first + second, isTied });
  }
  return found;
}
