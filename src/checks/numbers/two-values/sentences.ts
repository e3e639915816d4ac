/** A sentence in two places with different numbers. */
import { textOf } from "../../../table/insatser";
import type { Insats, WorkbookReading } from "../../../table/reading";
import { type Figure, readFigures } from "../../../text/numbers";
import { digitFrom, outlineOf } from "../../../text/likeness/outlines";
import { sentencesOf } from "../../../text/sentences";
import { anyOf } from "../../../text/signs";
import { readStatements } from "../../../text/statements";
import type { Hit, PAUSE } from "../../check";
import { type TextCell, throughTexts } from "../../texts";
import { type Found, twoValues } from "./found";

/** Words, numbers among them: sentences with more are about one thing wherever they stand. */
const FEWEST_WORDS = 8;
/** As few are enough within one insats. */
const FEWEST_OF_ONE = 4;

/** Where a sentence stood first. */
interface Seen {
  cell: TextCell;
  start: number;
  end: number;
}

const isValue = ({ kind }: Figure) => kind === "count" || kind === "money" || kind === "percent" || kind === "percentagePoints";

/** The sentence without its numbers, and the numbers; years, dates and names of things stay in the words. */
function masked(sentence: string): { words: string; values: string[] } {
  const values = readFigures(sentence).filter(isValue);
  let from = 0;
  let words = "";
  for (const figure of values) {
    words += `${sentence.slice(from, figure.start)}#`;
    from = figure.end;
  }
  words += sentence.slice(from);
  return { words: words.replace(/\s+/g, " ").toLowerCase(), values: values.map(({ text }) => text) };
}

/** Whose words they are: an insats by its name, or the answers as one. */
function ownerOf({ insats }: TextCell): string {
  return insats ? textOf(insats, "name").slice(0, 80).toLowerCase() : "";
}

/** The two values, when the sentences say the same but for their numbers. */
function difference(here: string, there: string): Found | null {
  const [one, other] = [masked(here), masked(there)];
  const plain = (values: readonly string[]) => values.join("|").replace(/\s/g, "").replace(/procent/g, "%").toLowerCase();
  if (one.words !== other.words || plain(one.values) === plain(other.values)) return null;
  return { what: "sentence", here: one.values.join(", "), there: other.values.join(", ") };
}

/** With a name in it, a sentence is about the same thing wherever it stands. */
const NAMES_SOMETHING = /\s[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}/;

const DIGIT = anyOf("0");

/** Sentences that say the same with different numbers, wherever they stand; short ones in two cells of one insats. */
export function sentences(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  const seen = new Map<number, Seen>();
  const short = new ShortSentences();
  return throughTexts(workbook, DIGIT, function* (cell) {
    let digit = digitFrom(cell.text, 0);
    for (const { start, end } of sentencesOf(cell.text)) {
      if (digit < start) digit = digitFrom(cell.text, start);
      if (digit >= end) continue;
      const { digest, words } = outlineOf(cell.text, start, end);
      const own: Seen = { cell, start, end };
      if (words <= FEWEST_WORDS) {
        const first = words < FEWEST_OF_ONE ? null : short.add(digest, own);
        const values = first && isSameResult(own, first) ? difference(wordsOf(own), wordsOf(first)) : null;
        if (values) yield twoValues(cell, own, values, first!.cell);
        continue;
      }
      const first = seen.get(digest);
      if (!first) seen.set(digest, own);
      const values = first && contradiction(own, first);
      if (values) yield twoValues(cell, own, values, first.cell);
    }
  });
}

const wordsOf = ({ cell, start, end }: Seen) => cell.text.slice(start, end);

/** "För detta ändamål": of what is said before, which is not the same in two places. */
const OF_WHAT_IS_BEFORE = /(?<![a-zà-öø-ɏ])(?:detta|denn[ae]|dess[ae]|de(?:n|t)? här)(?![a-zà-öø-ɏ])/i;

/** The two values of a sentence that stands in two places, when it is about the same thing in both. */
function contradiction(here: Seen, first: Seen): Found | null {
  const [sentence, there] = [wordsOf(here), wordsOf(first)];
  if (sentence === there || OF_WHAT_IS_BEFORE.test(sentence) || !(ownerOf(here.cell) === ownerOf(first.cell) || NAMES_SOMETHING.test(sentence))) return null;
  return difference(sentence, there);
}

/** The short sentences of one insats: "45 företag har fått råd." may be said of several things, but hardly in two cells of the same. */
class ShortSentences {
  private insats: Insats | null = null;
  /** `null`: stands several times in one cell, and so counts several things. */
  private readonly seen = new Map<number, Seen | null>();

  /** The same sentence in an earlier cell of the insats, where there is one. */
  add(digest: number, own: Seen): Seen | null {
    const { insats, role } = own.cell;
    if (!insats || role === "goals" || role === "basis") return null;
    if (insats !== this.insats) this.seen.clear();
    this.insats = insats;
    const first = this.seen.get(digest);
    if (first === undefined) this.seen.set(digest, own);
    else if (first?.cell === own.cell) this.seen.set(digest, null);
    return first && first.cell.role !== role ? first : null;
  }
}

/** Lines under a heading with a year are that year's. */
const ABOVE = 120;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether two sentences each tell of one result, told exactly and of no time of its own. */
function isSameResult(here: Seen, first: Seen): boolean {
  return [here, first].every(({ cell, start, end }) => {
    const told = readStatements(cell.text).filter((statement) => statement.start >= start && statement.end <= end);
    const isPlain = told.length === 1 && told.every(({ kind, period, qualifier, partOf, low, high }) => kind === "outcome" && !period && !qualifier && partOf === null && low === high);
    return isPlain && !YEAR.test(cell.text.slice(Math.max(0, start - ABOVE), end));
  });
}
