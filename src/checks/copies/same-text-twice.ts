/** The answer to one question used again for another. */
import type { WorkbookReading } from "../../table/reading";
import { placeholders } from "../../text/slips/placeholders";
import { sentencesOf } from "../../text/sentences";
import { verdictOf } from "../../text/yes-no";
import { type Hit, PAUSE, defineCheck } from "../check";
import { bySource, saidAgain } from "../support/said-again";
import { type TextCell, stretchesOf } from "../support/stretches";

interface Shared extends Record<string, string | number> {
  number: string;
  count: number;
  share: number;
}

/** With so much of the shorter answer, and so many words, it is the other answer over again. */
const MOST_OF = 0.6;
const MANY = 40;
/** Where it is nearly all of both, fewer words are enough. */
const NEARLY_ALL = 0.85;
const ENOUGH = 24;
/** Characters of so few words. */
const LONGEST = 200;
/** Cells looked at between two pauses. */
const BETWEEN_PAUSES = 50;

/** Words: a shorter answer that is all of another's sentence was pasted, unless it only says no or points on. */
const FEWEST = 5;
const FEW = 12;
const MAY_BE_SAID_AGAIN = /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|inget|ingenting|se|samma|ovan|svaret|avsnitt|punkt)(?![a-zà-öø-ɏ])/i;

/** Short answers whose sentence stands in an earlier answer. */
function* shortAnswers(workbook: WorkbookReading): Iterable<Hit<Shared> | typeof PAUSE> {
  const seen = new Map<string, TextCell>();
  for (const stretch of stretchesOf(workbook)) {
    for (const cell of stretch.table ? [] : stretch.cells) {
      const { sheet, row, column, text, answer } = cell;
      if (!answer) continue;
      const from = verdictOf(text)?.rest ?? 0;
      const rest = text.slice(from).trim();
      const other = seen.get(rest);
      const count = other && other.answer!.number !== answer.number ? countOf(rest) : 0;
      if (other && count >= FEWEST && count < FEW && !MAY_BE_SAID_AGAIN.test(rest) && placeholders(rest).length === 0) {
        const start = text.indexOf(rest, from);
        yield { ...{ sheet, row, column, start, end: start + rest.length }, severity: "note", values: { number: other.answer!.number, count, share: 100 }, related: [{ sheet: other.sheet, row: other.row, column: other.column }] };
      }
      for (const { start, end } of sentencesOf(text.slice(from))) {
        const sentence = text.slice(from + start, from + end).trim();
        if (sentence.length < LONGEST && !seen.has(sentence)) seen.set(sentence, cell);
      }
    }
    yield PAUSE;
  }
}

const countOf = (text: string) => text.match(/[A-Za-zÀ-ÖØ-öø-ɏ\d]+/g)?.length ?? 0;
const LONG = "Anslaget har gått till byarna i inlandet, där vägar och vatten behöver rustas mest, och till skärgården, där resorna är långa. Besluten har följt planen för hela Mellansjö, och nämnden har vägt in hur många som bor i varje by och hur långt det är till skola och vård.";

export default defineCheck<Shared>({
  id: "same-text-twice",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma text i två svar",
      message: ({ number, count }) => `${count} ord är desamma som i svaret på ${number}. Svara på den här frågan, eller hänvisa dit.`,
      why: "Varje fråga gäller sin egen sak. När ett svar klistrats in även under en annan fråga är den ena frågan ofta obesvarad, och den som läser tror att texten hamnat fel.",
    },
    en: {
      title: "Same text in two answers",
      message: ({ number, count }) => `${count} words are the same as in the answer to ${number}. Answer this question, or refer there.`,
      why: "Each question is about something of its own. When an answer has been pasted under another question as well, one of them is often left unanswered, and the reader thinks that the text was misplaced.",
    },
  },
  examples: {
    passing: [{ shows: "Två svar med sina egna ord.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", LONG], ["1.2", "Beskriv perspektiven.", "Kust och inland har olika behov, och det har vägts in i besluten."]] } }],
    failing: [
      {
        shows: "Svaret på en fråga står även under en annan.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", `Ja. ${LONG}`], ["1.2", "Beskriv perspektiven.", LONG]] },
        finds: [{ at: "Svar!C3", text: LONG.slice(0, -1) }],
      },
      {
        shows: "En kort mening i ett svar är hela svaret på en annan fråga.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["1.1", "Beskriv arbetet.", "Alla byar har fått stöd till vägar. Sju av dem ligger vid kusten."], ["1.2", "Beskriv perspektiven.", "Alla byar har fått stöd till vägar."]] },
        finds: [{ at: "Svar!C3", text: "Alla byar har fått stöd till vägar." }],
      },
    ],
  },
  *find(workbook) {
    yield* shortAnswers(workbook);
    for (const [at, { cell, found: runs }] of (yield* saidAgain(workbook)).answers.entries()) {
      if (at % BETWEEN_PAUSES === 0) yield PAUSE;
      for (const { other, count, start, end } of bySource(runs)) {
        const { sheet, row, column, text } = cell;
        const share = count / Math.max(1, Math.min(countOf(text), countOf(other.text)));
        yield {
          ...{ sheet, row, column, start, end },
          severity: (share >= MOST_OF && count >= MANY) || (share >= NEARLY_ALL && count >= ENOUGH) ? "warning" : "note",
          values: { number: other.answer?.number ?? "", count, share: Math.min(100, Math.round(share * 100)) },
          related: [{ sheet: other.sheet, row: other.row, column: other.column }],
        };
      }
    }
  },
});
