/** One sentence, or one insats's years, in two places of the workbook with different numbers: one was changed, the other forgotten. */
import { type Figure, readFigures } from "../../text/numbers";
import { plainText } from "../../text/normalise";
import { digitFrom, outlineOf } from "../../text/outlines";
import { sentencesOf } from "../../text/sentences";
import { anyOf } from "../../text/signs";
import type { WorkbookReading } from "../../table/reading";
import type { CellRef, Hit } from "../check";
import { type PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { shortName, textOf } from "../../table/insatser";
import { type TextCell, throughTexts } from "../texts";

type Found = { what: "sentence" | "period"; here: string; there: string };

/** Words, numbers among them. */
const FEWEST_WORDS = 8;

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

/** Names shorter than this are shared by chance. */
const SHORTEST_NAME = 8;

const SPAN = anyOf("0000-", "0000–", "0000 -", "0000 –");

/** An insats that stands in two tables, with one span of years here and another there. */
function periods(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  const seen = new Map<string, CellRef & { span: Figure }>();
  return throughTexts(workbook, SPAN, function* ({ sheet, row, column, text, role, insats }) {
    if (role !== "name" || !insats) return;
    const name = plainText(shortName(insats).split(/[\d(–-]/, 1)[0]!);
    const spans = readFigures(text).filter(({ kind, low, high }) => kind === "year" && high > low);
    const [span] = spans;
    if (!span || spans.length > 1 || name.length < SHORTEST_NAME) return;
    const key = `${name}\n${textOf(insats, "region").toLowerCase()}`;
    const first = seen.get(key);
    if (!first) seen.set(key, { sheet, row, column, span });
    if (!first || (first.span.low === span.low && first.span.high === span.high)) return;
    const values: Found = { what: "period", here: span.text, there: first.span.text };
    yield { sheet, row, column, start: span.start, end: span.end, values, related: [{ sheet: first.sheet, row: first.row, column: first.column }] };
  });
}

const DIGIT = anyOf("0");

function sentences(workbook: WorkbookReading): Iterable<Hit<Found> | typeof PAUSE> {
  const seen = new Map<number, Seen>();
  return throughTexts(workbook, DIGIT, function* (cell) {
    let digit = digitFrom(cell.text, 0);
    for (const { start, end } of sentencesOf(cell.text)) {
      if (digit < start) digit = digitFrom(cell.text, start);
      if (digit >= end) continue;
      const { digest, words } = outlineOf(cell.text, start, end);
      if (words <= FEWEST_WORDS) continue;
      const first = seen.get(digest);
      if (!first) seen.set(digest, { cell, start, end });
      const values = first && contradiction(cell, cell.text.slice(start, end), first);
      if (!values) continue;
      const { sheet, row, column } = first.cell;
      yield { sheet: cell.sheet, row: cell.row, column: cell.column, start, end, values, related: [{ sheet, row, column }] };
    }
  });
}

/** The two values of a sentence that stands in two places, when it is about the same thing in both. */
function contradiction(cell: TextCell, sentence: string, first: Seen): Found | null {
  const there = first.cell.text.slice(first.start, first.end);
  if (sentence === there || !(ownerOf(cell) === ownerOf(first.cell) || NAMES_SOMETHING.test(sentence))) return null;
  return difference(sentence, there);
}

export default defineCheck<Found>({
  id: "fact-in-two-values",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma uppgift med två värden",
      message: ({ what, here, there }) =>
        what === "period" ? `Samma insats har ${here} här men ${there} i en annan tabell.` : `Samma mening står på ett annat ställe, med ${there} i stället för ${here}.`,
      why: "När en text finns på två ställen och talen rättas på det ena blir det andra kvar. Den som läser vet inte vilket som gäller, och den som räknar kan räkna båda.",
    },
    en: {
      title: "The same fact with two values",
      message: ({ what, here, there }) =>
        what === "period" ? `The same insats has ${here} here but ${there} in another table.` : `The same sentence stands in another place, with ${there} instead of ${here}.`,
      why: "When a text stands in two places and its numbers are corrected in one, the other stays behind. The reader cannot know which one holds, and whoever counts may count both.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Samma mening med samma tal.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
          "4.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
        },
      },
    ],
    failing: [
      {
        shows: "Samma mening i två tabeller, med olika antal.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
          "4.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 430 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
        },
        finds: [{ at: "4.4!B2", text: "I insatsen Bo nära sjön har 430 boende deltagit i möten om boendeplaner." }],
      },
      {
        shows: "Samma insats i två tabeller, med olika år.",
        sheets: { "3.4": [HEADER, ["Bo nära sjön (2021–2023)", ...GOOD.slice(1)]], "4.4": [HEADER, ["Bo nära sjön 2021–2024", "Åtta byar har fått råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "4.4!A2", text: "2021–2024" }],
      },
    ],
  },
  *find(workbook) {
    yield* sentences(workbook);
    yield* periods(workbook);
  },
});
