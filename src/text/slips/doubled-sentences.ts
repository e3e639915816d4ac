/** Sentences that stand twice in a text, in a row or further on: "Sex byar har fått råd. Sex byar har fått råd." */
import type { Span } from "../sentences";

export interface DoubledSentence extends Span {
  words: number;
  /** Where it stands first. */
  first: Span;
}

/** Characters: shorter ones are often said again on purpose. */
const SHORTEST = 10;
const FEWEST_WORDS = 3;
/** With others between, a longer sentence shows that it is not said again on purpose. */
const SHORTEST_APART = 32;
const FEWEST_APART = 5;
/** A sentence about what was named before it may be said of another thing: "Projektet är klart", "Finansierades av …". */
const OF_THE_ONE_BEFORE = /^(?:d(?:et|en|e|etta|enna|essa)|här|där|projektet|insatsen|satsningen|arbetet|resultatet|uppdraget|effekten|aktiviteten|kursen|utbildningen|[A-Za-zÀ-ÖØ-öø-ɏ]+(?:ades|rdes|ldes|ndes|ktes|ttes|as))(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
const SPACE = /\s/;

/** The second of each, without its full stop, in order. By full stops alone: every text passes here, and parting it into sentences closely takes seven times as long. */
export function doubledSentences(text: string): DoubledSentence[] {
  const found: DoubledSentence[] = [];
  if (text.length < 2 * SHORTEST) return found;
  /** Where a sentence of some length stood last: few others have the same. */
  const byLength = new Map<number, number>();
  let start = 0;
  for (let stop = text.indexOf("."); stop !== -1; stop = text.indexOf(".", stop + 1)) {
    let next = stop + 1;
    while (next < text.length && SPACE.test(text[next]!)) next++;
    // "kl. 9", "10.2": no sentence ends here.
    if (next === stop + 1 && next < text.length) continue;
    const length = stop - start;
    const before = byLength.get(length) ?? -1;
    if (before >= 0 && text.startsWith(text.slice(start, stop + 1), before)) {
      const words = text.slice(start, stop).split(/\s+/).length;
      const inRow = text.slice(before + length + 1, start).trim() === "";
      if (words >= (inRow ? FEWEST_WORDS : FEWEST_APART) && (inRow || (length >= SHORTEST_APART && !OF_THE_ONE_BEFORE.test(text.slice(start, stop))))) found.push({ start, end: stop, words, first: { start: before, end: before + length } });
    }
    if (length >= SHORTEST) byLength.set(length, start);
    start = next;
  }
  return found;
}

/** Characters: shorter points and headings are the same in several lists. */
const SHORTEST_LINE = 30;
const FEWEST_ON_LINE = 4;
const BULLET = /^[\s•▪·*–-]+/;

/** The second of each line that stands twice: "• Sex byar har fått råd om vägar", further down in the list. */
export function doubledLines(text: string): DoubledSentence[] {
  if (text.length < 2 * SHORTEST_LINE || !text.includes("\n")) return [];
  const first = new Map<string, Span>();
  const found: DoubledSentence[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const start = from + (BULLET.exec(line)?.[0].length ?? 0);
    from += line.length + 1;
    const said = text.slice(start, from - 1).trimEnd().replace(/[.,;]$/, "");
    if (said.length < SHORTEST_LINE || said.endsWith(":")) continue;
    const place = { start, end: start + said.length };
    const before = first.get(said);
    const words = before ? said.split(/\s+/).length : 0;
    if (before && words >= FEWEST_ON_LINE) found.push({ ...place, words, first: before });
    else first.set(said, place);
  }
  return found;
}
