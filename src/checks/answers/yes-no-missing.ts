/** A yes-or-no question without yes or no. */
import { sentencesOf } from "../../text/sentences";
import { defineCheck } from "../check";
import { hasText, throughYesNo } from "./questions";

const ASKED = "Har anslaget bidragit till att nå målen i den regionala utvecklingsstrategin?";
const ASKED_TOO = "Har anslaget bidragit till att nå målen i program för Europeiskt territoriellt samarbete (Interreg)?";

export default defineCheck<{ explained: string; isEmpty: "yes" | "no" }>({
  id: "yes-no-missing",
  severity: "error",
  texts: {
    sv: {
      title: "Ja eller Nej saknas",
      message: ({ explained, isEmpty }) => (isEmpty === "yes" ? "Frågan har varken Ja, Nej eller förklaring. Svara som på de andra frågorna." : explained === "" ? "Svaret börjar inte med Ja eller Nej. Skriv det först." : "Rutan för Ja eller Nej är tom, men svaret är förklarat. Skriv Ja eller Nej."),
      why: "Frågorna om anslaget har bidragit till målen besvaras med Ja eller Nej och en beskrivning. Svaren räknas för hela landet: utan ordet hamnar regionen i ingen av grupperna.",
    },
    en: {
      title: "Yes or No is missing",
      message: ({ explained, isEmpty }) => (isEmpty === "yes" ? "The question has neither Ja, Nej nor an explanation. Answer it like the others." : explained === "" ? "The answer does not begin with Ja or Nej. Write it first." : "The box for Ja or Nej is empty, but the answer is explained. Write Ja or Nej."),
      why: "The questions on whether the grant contributed to the goals are answered with Ja or Nej and a description. The answers are counted for the whole country: without the word the region is in neither group.",
    },
  },
  examples: {
    passing: [
      { shows: "Svaren börjar med Ja och Nej.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Byarna har fått stöd."], ["10.3 Interreg", ASKED_TOO, "Nej, inga projekt har sökt."]] } },
      { shows: "Ordet står i sin ruta och förklaringen i en annan.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja"], ["10.3 RUS om ja", "Om ja, beskriv hur anslaget har bidragit.", "Byarna har fått stöd."]] } },
    ],
    failing: [
      {
        shows: "Det ena svaret säger varken ja eller nej.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Byarna har fått stöd."], ["10.3 Interreg", ASKED_TOO, "Mellansjö har deltagit i tre projekt. Fler är på väg."]] },
        finds: [{ at: "Svar!C3", text: "Mellansjö har deltagit i tre projekt." }],
      },
      {
        shows: "Rutan är tom, men förklaringen finns.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, null], ["10.3 RUS om ja", "Om ja, beskriv hur anslaget har bidragit.", "Byarna har fått stöd."], ["10.3 Interreg", ASKED_TOO, "Nej"]] },
        finds: [{ at: "Svar!C2" }],
      },
      {
        shows: "En fråga är hoppad över.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["10.3 RUS", ASKED, "Ja. Byarna har fått stöd."], ["10.3 Interreg", ASKED_TOO, null]] },
        finds: [{ at: "Svar!C3" }],
      },
    ],
  },
  find: (workbook) =>
    throughYesNo(workbook, function* ({ sheet, answer, verdict, boxes, othersAreAnswered }) {
      const { row, column, text } = answer.cell;
      const explained = boxes.find((box) => hasText(box.answer));
      const isEmpty = !explained && !hasText(answer);
      // A sheet on which nothing is answered is still being written.
      if (verdict !== null || (isEmpty && !othersAreAnswered)) return;
      const first = sentencesOf(text)[0];
      yield {
        ...{ sheet, row, column },
        ...(first && { start: first.start, end: first.end }),
        // When no question has the word, it may stand in check boxes that a cell cannot show.
        ...(!othersAreAnswered && { severity: "note" }),
        values: { explained: explained && !first ? explained.answer.number : "", isEmpty: isEmpty ? "yes" : "no" },
        related: explained ? [{ sheet, row: explained.answer.cell.row, column: explained.answer.cell.column }] : [],
      };
    }),
});
