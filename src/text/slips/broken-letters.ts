/**
 * Words whose å, ä and ö came apart when the text was copied: "genomfo rde" for "genomförde". The dots were lost and a
 * space took their place. Told by words that become known ones when they are put together again.
 */
import type { Span } from "../sentences";
import { isCommonWord } from "./common-words";

export interface Broken extends Span {
  /** The first broken word as it stands, and as it was. */
  broken: string;
  whole: string;
}

const LETTERS: Readonly<Record<string, string>> = { a: "åä", o: "ö", A: "ÅÄ", O: "Ö" };
/** Common in reports, and known without having been seen elsewhere in the workbook. */
const COMMON = new Set(
  "stämmer väl överens undersökning undersökningen undersökningar nått nås nådde företag företagen företagens företagare frågor frågan fråga miljö miljön miljöer jämställdhet jämställdheten jämställd jämlikhet ansökan ansökningar ansökt område områden områden näringsliv näringslivet tillväxt invånare hållbar hållbara hållbarhet samhälle samhället stödet följs följer började behöver rådgivning för får från år åren året även här där när några både också måste går står län länet länets våren hösten hälsa genomföra genomförde genomfördes genomförts genomförande undersökning undersökningen större möjlighet möjligheter åtgärder stöd fått ökad ökat ökar företag företagen utvärdering bedömning förutsättningar följt därmed framåt".split(" "),
);
/** Fewer in one text, and the spaces may be someone's typing. */
const FEWEST = 3;

/** A piece without a vowel after an a or o: no word, but common where letters came apart. A cheap test. */
export const MAY_BE_BROKEN = /[ao] (?:[bcdfghjklmnpqrstvxz]{1,3}(?![\p{L}.])|(?<=(?<!\p{L})(?:[Ff]o|[Ff]ra|[Oo]mra|[Mm]o|[Ss]to|[Tt]illva|[Ha]a|[Ss]amha|[Nn]a|[Gg]enomfo|[Uu]nderso|[Bb]eho) )\p{Ll})/u;

/** Two pieces with a space between, the first ending with the letter that lost its dots. */
const PIECES = /(?<!\p{L})(\p{L}{0,30}[aoAO]) (\p{Ll}{1,30})(?!\p{L})/gu;

/** One more piece, where the word came apart twice: "ja msta lldhet". */
const MORE = / (\p{Ll}{1,30})(?!\p{L})/uy;

/** A piece with its last letter as it may have been. */
const dotted = (piece: string): string[] => [...(LETTERS[piece.at(-1)!] ?? "")].map((letter) => piece.slice(0, -1) + letter);

/** The word that two pieces or three make, when it is known, and where it ends. */
function joined(text: string, first: string, second: string, end: number, known: (word: string) => boolean): { whole: string; end: number } | null {
  const isKnown = (word: string): boolean => COMMON.has(word.toLowerCase()) || isCommonWord(word.toLowerCase()) || known(word.toLowerCase());
  const whole = dotted(first).map((piece) => piece + second).find(isKnown);
  if (whole !== undefined) return { whole, end };
  MORE.lastIndex = end;
  const third = MORE.exec(text);
  const longer = third ? dotted(first).flatMap((one) => dotted(second).map((two) => one + two + third[1]!)).find(isKnown) : undefined;
  return third && longer !== undefined ? { whole: longer, end: end + third[0].length } : null;
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
    const word = joined(text, match[1]!, match[2]!, match.index + match[0].length, known);
    if (word === null) continue;
    ({ end } = word);
    found += 1;
    first ??= { start: match.index, end, broken: text.slice(match.index, end), whole: word.whole };
  }
  return first && found >= FEWEST ? { ...first, end } : null;
}
