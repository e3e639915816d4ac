/** A reference to a page: a workbook has none. */
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPointers } from "./pointing";

export default defineCheck<{ words: string }>({
  id: "page-bound-reference",
  severity: "note",
  texts: {
    sv: {
      title: "Hänvisning till en sida",
      message: ({ words }) => `”${words}” syftar på en sida, men filen har inga sidor. Hänvisa till frågans eller tabellens nummer.`,
      why: "Sidnumren hör till det dokument där texten skrevs. När svaren flyttas till en arbetsbok eller en sammanställning finns sidorna inte kvar, och hänvisningen leder ingenstans.",
    },
    en: {
      title: "Reference to a page",
      message: ({ words }) => `“${words}” means a page, but the file has none. Refer to the number of the question or table.`,
      why: "Page numbers belong to the document in which the text was written. When the answers are moved to a workbook or a compilation the pages are gone, and the reference leads nowhere.",
    },
  },
  examples: {
    passing: [{ shows: "Sidor i en annan skrift, och sidor i andra betydelser.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Å ena sidan fler besök på webbsidan 2023, se sidan 4 i bygdeplanen.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Ett diagram på en sida.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Fördelningen framgår av diagrammet på sidan 14.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "framgår av diagrammet på sidan 14" }],
      },
      {
        shows: "Föregående sida, och en sida med nummer.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar har minskat (se föregående sida). Stöden redovisas på sidan 12, och vägarna redovisas i sin helhet på sidan 31.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se föregående sida" }, { at: "3.4!B2", text: "redovisas på sidan 12" }, { at: "3.4!B2", text: "redovisas i sin helhet på sidan 31" }],
      },
      {
        shows: "Längst ned på en sida.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna räknas upp längst ned på s. 17.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "på s. 17" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* ({ sheet, row, column, text, pointer: { start, end, kind } }) {
      if (kind === "page") yield { sheet, row, column, start, end, values: { words: text.slice(start, end) } };
    }),
});
