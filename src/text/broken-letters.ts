/**
 * Words whose å, ä and ö came apart when the text was copied: "genomfo rde" for "genomförde". The dots were lost and a
 * space took their place. Told by words that become known ones when they are put together again.
 */
import type { Span } from "./sentences";

export interface Broken extends Span {
  /** The first broken word as it stands, and as it was. */
  broken: string;
  whole: string;
}

const LETTERS: Readonly<Record<string, string>> = { a: "åä", o: "ö", A: "ÅÄ", O: "Ö" };
/** Common in reports, and known without having been seen elsewhere in the workbook. */
const COMMON = new Set(
  "för får från år åren året även här där när några både också måste går står län länet länets våren hösten hälsa genomföra genomförde genomfördes genomförts genomförande undersökning undersökningen större möjlighet möjligheter åtgärder stöd fått ökad ökat ökar företag företagen utvärdering bedömning förutsättningar följt därmed framåt".split(" "),
);
/** Fewer in one text, and the spaces may be someone's typing. */
const FEWEST = 3;

/** A piece without a vowel after an a or o: no word, but common where letters came apart. A cheap test. */
export const MAY_BE_BROKEN = /[ao] [bcdfghjklmnpqrstvxz]{1,3}(?![\p{L}.])/u;

/** Two pieces with a space between, the first ending with the letter that lost its dots. */
const PIECES = /(?<!\p{L})(\p{L}{0,30}[aoAO]) (\p{Ll}{1,30})(?!\p{L})/gu;

/** The word that two pieces make, when it is known. */
function joined(first: string, second: string, known: (word: string) => boolean): string | null {
  for (const dotted of LETTERS[first.at(-1)!] ?? "") {
    const word = first.slice(0, -1) + dotted + second;
    if (COMMON.has(word.toLowerCase()) || known(word.toLowerCase())) return word;
  }
  return null;
}

/**
 * The stretch of a text in which letters came apart, from the first such word to the last; `null` when there is none.
 * @param known Whether a word, in lower case, is one that the workbook has elsewhere.
 */
export function brokenLetters(text: string, known: (word: string) => boolean): Broken | null {
  const pieces = new RegExp(PIECES);
  let first: Broken | null = null;
  let found = 0;
  let end = 0;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    // The second piece may be the first of the next pair.
    pieces.lastIndex = match.index + match[1]!.length + 1;
    const whole = joined(match[1]!, match[2]!, known);
    if (whole === null) continue;
    end = match.index + match[0].length;
    found += 1;
    first ??= { start: match.index, end, broken: match[0], whole };
  }
  return first && found >= FEWEST ? { ...first, end } : null;
}
