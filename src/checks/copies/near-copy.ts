/** Two insatser whose results are told in the same words. */
import { cellAddress } from "../../table/address";
import { type Span, sentencesOf } from "../../text/sentences";
import { PAUSE, defineCheck } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { shortName } from "../../table/insatser";
import { bySource, saidAgain } from "../support/said-again";
import type { TextCell } from "../support/stretches";
import { refers } from "../support/twins";

/** So many words in all are more than a phrase of the house. */
const MANY = 25;
/** A whole sentence of so many tells of one thing that was done. */
const A_SENTENCE = 14;
const MOST_OF = 0.5;
/** Cells looked at between two pauses. */
const BETWEEN_PAUSES = 50;

const countOf = (text: string) => text.match(/[A-Za-zÀ-ÖØ-öø-ɏ\d]+/g)?.length ?? 0;

/** From the beginning of the sentence in which shared words begin: the few words before them are told otherwise. */
function wholeSentences(text: string, start: number, end: number): Span {
  const first = sentencesOf(text).find((sentence) => sentence.end > start);
  return { start: Math.min(start, first?.start ?? start), end };
}

/** Whether shared words are whole sentences. */
const isWhole = (text: string, start: number, end: number) => /(?:^|[.!?\n•]\s{0,3})$/.test(text.slice(Math.max(0, start - 4), start)) && /^(?:[.!?\n]|$)/.test(text.slice(end, end + 1));

const nameOf = ({ insats }: TextCell) => (insats ? shortName(insats) : "");

const LONG = "Sex möten om vägar och vatten har hållits i byarna tillsammans med hembygdsföreningen och skolan, och två planer för nya bostäder har tagits fram och lämnats till nämnden.";

const SHORT = "Byarna har deltagit i en utbildningsdag om energi, vägar och beredskap på bygdegården i Mellansjö i oktober.";

export default defineCheck<{ name: string; other: string; where: string; count: number }>({
  id: "near-copy",
  severity: "warning",
  texts: {
    sv: {
      title: "Två insatser med samma text",
      message: ({ name, other, where, count }) => `”${name}” och ”${other}” (${where}) har ${count} ord gemensamt. Är det samma insats, redovisa den en gång.`,
      why: "Samma resultat på två rader räknas två gånger när tabellerna läggs ihop. Ibland är det en insats under två namn, ibland en rad som använts som mall för nästa, där någon uppgift inte blev ändrad.",
    },
    en: {
      title: "Two insatser with the same text",
      message: ({ name, other, where, count }) => `“${name}” and “${other}” (${where}) share ${count} words. If they are one insats, report it once.`,
      why: "The same result on two rows is counted twice when the tables are put together. Sometimes it is one insats under two names, sometimes a row that served as a pattern for the next, where some detail was not changed.",
    },
  },
  examples: {
    passing: [
      { shows: "Olika resultat.", sheets: { "3.4": [HEADER, GOOD, ALSO_GOOD] } },
      { shows: "Bara en del av en mening är gemensam.", sheets: { "3.4": [HEADER, ["Byaliv", `I Sjöbo har ${SHORT.toLowerCase()}`, ...GOOD.slice(2)]], "4.4": [HEADER, ["Lokal samverkan i Fjällbo", `I Hemsjö har ${SHORT.toLowerCase()}`, ...ALSO_GOOD.slice(2)]] } },
      { shows: "Den ena hänvisar till den andra.", sheets: { "3.4": [HEADER, ["Byaliv", LONG, ...GOOD.slice(2)]], "4.4": [HEADER, ["Byalivet i Fjällbo, se tabell 3.4", LONG, ...ALSO_GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Samma möten under ett annat namn.",
        sheets: { "3.4": [HEADER, ["Byaliv", `Projektet är klart. ${LONG}`, ...GOOD.slice(2)]], "4.4": [HEADER, ["Lokal samverkan i Fjällbo", LONG, ...ALSO_GOOD.slice(2)]] },
        finds: [{ at: "4.4!B2", text: LONG.slice(0, -1) }],
      },
      {
        shows: "En hel mening om samma utbildning.",
        sheets: { "3.4": [HEADER, ["Byaliv", `Nio byar har fått råd. ${SHORT}`, ...GOOD.slice(2)]], "4.4": [HEADER, ["Lokal samverkan i Fjällbo", `Ett nätverk har bildats. ${SHORT} Fler kurser ges i vår.`, ...ALSO_GOOD.slice(2)]] },
        finds: [{ at: "4.4!B2", text: SHORT.slice(0, -1) }],
      },
    ],
  },
  *find(workbook) {
    for (const [at, { cell, found: runs }] of (yield* saidAgain(workbook)).outputs.entries()) {
      if (at % BETWEEN_PAUSES === 0) yield PAUSE;
      for (const { other, count, start, end } of bySource(runs)) {
        const { sheet, row, column, text } = cell;
        const isOne = count >= A_SENTENCE && isWhole(text, start, end);
        if ((count < MANY && !isOne) || refers(cell) || refers(other)) continue;
        yield {
          ...{ sheet, row, column, ...wholeSentences(text, start, end) },
          ...((count < MANY || count < MOST_OF * Math.min(countOf(text), countOf(other.text))) && { severity: "note" }),
          values: { name: nameOf(cell), other: nameOf(other), where: cellAddress(other.row, other.column), count },
          related: [{ sheet: other.sheet, row: other.row, column: other.column }],
        };
      }
    }
  },
});
