/** A question without an answer, among others that have theirs. */
import type { Answer } from "../../table/reading";
import { asksYesOrNo, boxOf } from "../../text/yes-no";
import { PAUSE, defineCheck } from "../check";
import { hasText } from "./questions";

/** Tables, boxes and free remarks may be empty. */
const MAY_BE_EMPTY = /fyll i tabellen|exempel på insatser|övriga medskick|en möjlighet för er|inte en fråga|om (?:ja|nej)(?![a-zà-öø-ɏ])|i förekommande fall|om relevant|frivillig/i;
/** With fewer answers than this share the report is still being written. */
const MOSTLY = 0.5;

function needsAnswer({ number, question }: Answer): boolean {
  return /\d/u.test(number) && question !== "" && !MAY_BE_EMPTY.test(question) && !asksYesOrNo(question) && boxOf(question) === null;
}

const QUESTION = "Beskriv hur arbetet har genomförts.";

export default defineCheck<{ number: string }>({
  id: "answer-missing",
  severity: "warning",
  texts: {
    sv: {
      title: "Svar saknas",
      message: ({ number }) => `Frågan ${number} har inget svar.`,
      why: "Villkorsbeslutet kräver svar på mallens frågor. Finns det inget att redovisa, skriv det: en tom ruta kan lika gärna betyda att något glömts.",
    },
    en: {
      title: "Answer missing",
      message: ({ number }) => `Question ${number} has no answer.`,
      why: "The terms of the grant demand answers to the questions of the template. If there is nothing to report, say so: an empty box may just as well mean that something was forgotten.",
    },
  },
  examples: {
    passing: [
      { shows: "Alla frågor har svar; tabellen står på ett annat blad.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["3.1", QUESTION, "Sex byar har fått råd."], ["3.4", "Ge exempel på insatser. Fyll i tabellen nedan:", null]] } },
      { shows: "En mall där få frågor har svar än.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["3.1", QUESTION, "Sex byar har fått råd."], ["3.2", QUESTION, null], ["3.3", QUESTION, null]] } },
    ],
    failing: [
      {
        shows: "En fråga har hoppats över.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["3.1", QUESTION, "Sex byar har fått råd."], ["3.2", QUESTION, "Alla byar får råd."], ["3.3", QUESTION, null]] },
        finds: [{ at: "Svar!C4" }],
      },
    ],
  },
  *find(workbook) {
    for (const { sheet, answers } of workbook.answers) {
      const asked = answers.filter(needsAnswer);
      const missing = asked.filter((answer) => !hasText(answer));
      if (missing.length <= (1 - MOSTLY) * asked.length) {
        for (const { number, cell } of missing) yield { sheet, row: cell.row, column: cell.column, values: { number } };
      }
      yield PAUSE;
    }
  },
});
