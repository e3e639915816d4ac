/** The answer to one question used again for another. */
import type { Answer } from "../../table/reading";
import { SharedRuns } from "../../text/shared-runs";
import { PAUSE, defineCheck } from "../check";
import type { Hit } from "../check";

interface Shared extends Record<string, string | number> {
  number: string;
  count: number;
  share: number;
}

/** A sentence's length; fewer words in the same order come by themselves. */
const LEAST = 14;
/** With so much of the shorter answer, and so many words, it is the other answer over again. */
const MOST_OF = 0.6;
const MANY = 40;
/** Answers looked at between two pauses. */
const BETWEEN_PAUSES = 50;

interface Told {
  sheet: string;
  answer: Answer;
}

const countOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
/** Any two answers are compared. */
const always = () => true;

function* hitsIn(sheet: string, answers: readonly Answer[], seen: SharedRuns<Told>): Iterable<Hit<Shared> | typeof PAUSE> {
  for (const [at, answer] of answers.entries()) {
    if (at % BETWEEN_PAUSES === 0) yield PAUSE;
    const { row, column, text } = answer.cell;
    const runs = seen.add(text, { sheet, answer }, LEAST, always);
    if (runs.length === 0) continue;
    for (const other of new Set(runs.map((run) => run.with))) {
      const shared = runs.filter((run) => run.with === other);
      const count = shared.reduce((sum, run) => sum + run.words, 0);
      const share = count / Math.max(1, Math.min(countOf(text), countOf(other.answer.cell.text)));
      yield {
        ...{ sheet, row, column, start: shared[0]!.start, end: shared.at(-1)!.end },
        severity: share >= MOST_OF && count >= MANY ? "warning" : "note",
        values: { number: other.answer.number, count, share: Math.min(100, Math.round(share * 100)) },
        related: [{ sheet: other.sheet, row: other.answer.cell.row, column: other.answer.cell.column }],
      };
    }
  }
}

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
    const seen = new SharedRuns<Told>();
    for (const { sheet, answers } of workbook.answers) yield* hitsIn(sheet, answers, seen);
  },
});
