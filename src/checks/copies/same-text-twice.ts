/** The answer to one question used again for another. */
import { PAUSE, defineCheck } from "../check";
import { bySource, saidAgain } from "../support/said-again";

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
/** Cells looked at between two pauses. */
const BETWEEN_PAUSES = 50;

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
    ],
  },
  *find(workbook) {
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
