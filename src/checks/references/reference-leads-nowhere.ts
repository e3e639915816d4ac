/** An answer that refers to itself, or to an answer that is empty. */
import { asksForInsatser } from "../../text/questions";
import { defineCheck } from "../check";
import { type Place, placesOf } from "./places";
import { throughPointers } from "./pointing";

type Where = "itself" | "empty";

const SAYS = {
  sv: {
    itself: (number: string) => `Svaret på ${number} hänvisar till sig självt. Skriv numret på det avsnitt som menas.`,
    empty: (number: string) => `Det som hänvisas till, ${number}, är tomt. Skriv svaret här eller där.`,
  },
  en: {
    itself: (number: string) => `The answer to ${number} refers to itself. Write the number of the section that is meant.`,
    empty: (number: string) => `What is referred to, ${number}, is empty. Write the answer here or there.`,
  },
} satisfies Record<string, Record<Where, (number: string) => string>>;

const ASKED = "Beskriv hur arbetet har genomförts.";
const ASKED_TOO = "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.";

/** Tables stand on sheets of their own, or in another file: an empty answer there is none that is missing. */
const isEmpty = ({ length, question }: Place) => length === 0 && question !== "" && !asksForInsatser(question);

export default defineCheck<{ where: Where; number: string }>({
  id: "reference-leads-nowhere",
  severity: "warning",
  needs: "workbook",
  texts: {
    sv: {
      title: "Hänvisning som inte leder någonstans",
      message: ({ where, number }) => SAYS.sv[where](number),
      why: "Den som följer en hänvisning ska komma till ett svar. Leder den tillbaka till samma ruta, eller till en ruta som är tom, är frågan obesvarad. Ofta har numret blivit fel när frågorna bytte ordning.",
    },
    en: {
      title: "Reference that leads nowhere",
      message: ({ where, number }) => SAYS.en[where](number),
      why: "Whoever follows a reference should come to an answer. If it leads back to the same box, or to an empty one, the question is left unanswered. Often the number went wrong when the questions changed order.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Svaret finns där, och en tabell som står på ett annat blad.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["3.1", ASKED, "Sex byar har fått råd, se avsnitt 3.4."],
            ["3.3", ASKED_TOO, "Se 3.1."],
            ["3.4", "Ge exempel på insatser. Fyll i tabellen nedan:", null],
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Till sig själv, och till ett tomt svar.",
        sheets: {
          Svar: [
            ["Nr", "Fråga", "Svar"],
            ["3.1", ASKED, null],
            ["3.2", ASKED, "Se svar under 3.1."],
            ["3.3", ASKED_TOO, "Kust och inland har olika behov (se 3.3)."],
          ],
        },
        finds: [{ at: "Svar!C3", text: "Se svar under 3.1" }, { at: "Svar!C4", text: "se 3.3" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* ({ sheet, row, column, question, pointer }) {
      const { start, end, number, elsewhere } = pointer;
      if (elsewhere || question === "" || number === null || !number.includes(".")) return;
      const places = placesOf(workbook).under(number);
      const isOwn = (place: Place) => place.sheet === sheet && place.row === row;
      const where: Where | null = places.length === 0 ? null : places.every(isOwn) ? "itself" : places.every(isEmpty) ? "empty" : null;
      if (where) yield { sheet, row, column, start, end, values: { where, number } };
    }),
});
