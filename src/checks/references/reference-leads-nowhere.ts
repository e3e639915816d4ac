/** An answer that refers to itself or to an answer that is empty, and a text that refers to a sheet that the workbook has not. */
import { templateByName } from "../../catalogue";
import type { WorkbookReading } from "../../table/reading";
import { asksForInsatser } from "../../text/questions";
import { anyOf } from "../../text/signs";
import { type Hit, PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";
import { type Place, placesOf } from "./places";
import { throughPointers } from "./pointing";

type Where = "itself" | "empty" | "sheet";

const SAYS = {
  sv: {
    itself: (number: string) => `Svaret på ${number} hänvisar till sig självt. Skriv numret på det avsnitt som menas.`,
    empty: (number: string) => `Det som hänvisas till, ${number}, är tomt. Skriv svaret här eller där.`,
    sheet: (name: string) => `Arbetsboken har ingen flik som heter ”${name}”. Skriv flikens namn som det är, eller skriv svaret här.`,
  },
  en: {
    itself: (number: string) => `The answer to ${number} refers to itself. Write the number of the section that is meant.`,
    empty: (number: string) => `What is referred to, ${number}, is empty. Write the answer here or there.`,
    sheet: (name: string) => `The workbook has no sheet called “${name}”. Write the sheet's name as it is, or write the answer here.`,
  },
} satisfies Record<string, Record<Where, (number: string) => string>>;

const ASKED = "Beskriv hur arbetet har genomförts.";
const ASKED_TOO = "Beskriv hur olika territoriella perspektiv har beaktats i arbetet.";

/** Tables stand on sheets of their own, or in another file: an empty answer there is none that is missing. */
const isEmpty = ({ length, question }: Place) => length === 0 && question !== "" && !asksForInsatser(question);

/** "Uppgifter per ort finns i fliken Byvägar." */
const SHEET = /(?<![a-zà-öø-ɏ])(?:i|se|på|under)\sfliken\s["”“]?([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]{2,40}(?:\s[a-zß-öø-ÿ]{2,20}){0,2}?)["”“]?(?=\s{0,2}(?:[.,;:)]|$|\n)|\s(?:i|på|för|och|som|där|finns|redovisas)\s)/g;
const MAY_NAME_SHEET = anyOf("fliken ");
/** Names of sheets are cut and put in other forms: so much of a word tells it. */
const STEM = 5;

/** References to sheets by names that no sheet or table of the workbook has. */
function toSheets(workbook: WorkbookReading): Iterable<Hit<Values> | typeof PAUSE> {
  const names = [...workbook.grids.map(({ name }) => name), ...workbook.tables.flatMap(({ template, section }) => templateByName(template.value ?? "")?.sections.find(({ number }) => number === section.value)?.title ?? [])].join("\n").toLowerCase();
  return throughTexts<Values>(workbook, MAY_NAME_SHEET, function* ({ sheet, row, column, text }) {
    for (const { 0: words, 1: name, index } of text.matchAll(SHEET)) {
      if (!names.includes(name!.slice(0, STEM).toLowerCase())) yield { sheet, row, column, start: index, end: index + words.length, values: { where: "sheet", number: name! } };
    }
  });
}

type Values = { where: Where; number: string };

export default defineCheck<Values>({
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
      { shows: "Ett blad i en annan arbetsbok.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["7.2", "Beskriv arbetet.", "Sex byar har fått råd. Resten redovisas i arbetsboken Mellansjö-2023, blad 7.2."]] } },
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
      {
        shows: "Till en flik som inte finns.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd. Mer står i fliken Byvägar, och allt annat i fliken 3.4.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "i fliken Byvägar" }],
      },
    ],
  },
  *find(workbook) {
    yield* toSheets(workbook);
    yield* throughPointers<Values>(workbook, function* ({ sheet, row, column, question, pointer }) {
      const { start, end, number, elsewhere } = pointer;
      if (elsewhere || question === "" || number === null || !number.includes(".")) return;
      const places = placesOf(workbook).under(number);
      const isOwn = (place: Place) => place.sheet === sheet && place.row === row;
      const where: Where | null = places.length === 0 ? null : places.every(isOwn) ? "itself" : places.every(isEmpty) ? "empty" : null;
      if (where) yield { sheet, row, column, start, end, values: { where, number } };
    });
  },
});
