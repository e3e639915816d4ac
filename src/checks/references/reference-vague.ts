/** "Se tabell", without saying which. */
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPointers } from "./pointing";

export default defineCheck<{ words: string }>({
  id: "reference-vague",
  severity: "note",
  texts: {
    sv: {
      title: "Hänvisning utan nummer",
      message: ({ words }) => `”${words}” säger inte vilken tabell. Skriv dess nummer.`,
      why: "Rapporten har sju tabeller, och i en arbetsbok står de på var sitt blad. Den som läser ett svar ser ingen tabell bredvid och vet inte vilken som menas.",
    },
    en: {
      title: "Reference without a number",
      message: ({ words }) => `“${words}” does not say which table. Write its number.`,
      why: "The report has seven tables, in a workbook on one sheet each. Whoever reads an answer sees no table beside it and cannot know which one is meant.",
    },
  },
  examples: {
    passing: [{ shows: "Tabellen har sitt nummer, eller är den som följer.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick råd (se tabell 4.4), fler än förr (se tabellen nedan).", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Resultaten finns någonstans.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, GOOD[1]!, "Egen bedömning: resultaten redovisas i tabellen.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "redovisas i tabellen" }],
      },
      {
        shows: "Vilken tabell?",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Elva byar och ett nätverk för vatten (se tabell).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se tabell" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* ({ sheet, row, column, text, pointer: { start, end, kind, number } }) {
      if (kind === "table" && number === null) yield { sheet, row, column, start, end, values: { words: text.slice(start, end) } };
    }),
});
