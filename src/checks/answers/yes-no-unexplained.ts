/** A yes or no whose box for the explanation is empty. */
import { saysSomething } from "../../text/words/letters";
import { verdictOf } from "../../text/yes-no";
import { defineCheck } from "../check";
import { WORD, hasText, throughYesNo, wrongBox } from "./questions";

const ASKED = "Har anslaget bidragit till att nå målen i den regionala utvecklingsstrategin?";
const ASKED_TOO = "Har anslaget bidragit till att nå målen i program för Europeiskt territoriellt samarbete (Interreg)?";
const HOW = "Om ja, beskriv hur anslaget har bidragit.";

export default defineCheck<{ said: string }>({
  id: "yes-no-unexplained",
  severity: "warning",
  texts: {
    sv: {
      title: "Ja eller Nej utan beskrivning",
      message: ({ said }) => `Svaret är ${said}, men rutan för beskrivningen är tom. Skriv hur eller varför.`,
      why: "Mallen ber om en beskrivning till varje svar: hur anslaget har bidragit till målen, eller varför det inte har gjort det. Utan den går svaret att räkna men inte att förstå.",
    },
    en: {
      title: "Yes or No without a description",
      message: ({ said }) => `The answer is ${said}, but the box for the description is empty. Write how or why.`,
      why: "The template asks for a description with each answer: how the grant contributed to the goals, or why it did not. Without it the answer can be counted but not understood.",
    },
  },
  examples: {
    passing: [
      { shows: "Beskrivningen står i sin ruta, eller i svaret.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja"], ["10.3 RUS om ja", HOW, "Byarna har fått stöd."], ["10.3 Interreg", ASKED_TOO, "Ja. Tre byar samarbetar."], ["10.3 Interreg om ja", HOW, null]] } },
      { shows: "Ett blad där ingen beskrivning är skriven än.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja"], ["10.3 RUS om ja", HOW, null]] } },
    ],
    failing: [
      {
        shows: "Den ena beskrivningen är glömd.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja"], ["10.3 RUS om ja", HOW, "Byarna har fått stöd."], ["10.3 Interreg", ASKED_TOO, "Ja"], ["10.3 Interreg om ja", HOW, null]] },
        finds: [{ at: "Svar!C4", text: "Ja" }],
      },
    ],
  },
  find: (workbook) =>
    throughYesNo(workbook, function* (question) {
      const { sheet, answer, verdict, boxes, othersAreExplained } = question;
      const { row, column, text } = answer.cell;
      if (verdict === null || !othersAreExplained || saysSomething(text.slice(verdictOf(text)!.rest)) || wrongBox(question)) return;
      const own = boxes.filter(({ of }) => of === verdict || of === "both");
      if (own.length === 0 || own.some((box) => hasText(box.answer))) return;
      yield { sheet, row, column, start: 0, end: text.length, values: { said: WORD[verdict] }, related: own.map((box) => ({ sheet, row: box.answer.cell.row, column: box.answer.cell.column })) };
    }),
});
