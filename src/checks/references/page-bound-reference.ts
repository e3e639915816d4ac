/** A reference to a page, which a workbook has none of, or to the cell beside or above. */
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPointers } from "./pointing";

export default defineCheck<{ words: string; what: "page" | "cell" }>({
  id: "page-bound-reference",
  severity: "note",
  texts: {
    sv: {
      title: "Hänvisning till en sida eller ruta",
      message: ({ words, what }) => (what === "cell" ? `”${words}” syftar på en annan ruta. När rader flyttas eller läggs ihop står där något annat. Skriv vad som menas.` : `”${words}” syftar på en sida, men filen har inga sidor. Hänvisa till frågans eller tabellens nummer.`),
      why: "Sidnumren hör till det dokument där texten skrevs. När svaren flyttas till en arbetsbok eller en sammanställning finns sidorna inte kvar, och hänvisningen leder ingenstans. Detsamma gäller ”nästa kolumn” och ”förutom ovanstående” när raderna sorteras eller läggs ihop.",
    },
    en: {
      title: "Reference to a page or cell",
      message: ({ words, what }) => (what === "cell" ? `“${words}” means another cell. When rows are moved or put together something else stands there. Write what is meant.` : `“${words}” means a page, but the file has none. Refer to the number of the question or table.`),
      why: "Page numbers belong to the document in which the text was written. When the answers are moved to a workbook or a compilation the pages are gone, and the reference leads nowhere. The same goes for “the next column” and “besides the above” when rows are sorted or put together.",
    },
  },
  examples: {
    passing: [{ shows: "Sidor i en annan skrift, och sidor i andra betydelser.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Å ena sidan fler besök på webbsidan 2023, se sidan 4 i bygdeplanen. Vägarna byggs. Förutom ovanstående har broar rustats, och nästa år rustas badet.", ...GOOD.slice(2)]] } }],
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
        shows: "En ruta bredvid, och en ovanför.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Vad råden ledde till står i nästa kolumn.", GOOD[2]!, "Förutom ovanstående även mål 4"]] },
        finds: [{ at: "3.4!B2", text: "i nästa kolumn" }, { at: "3.4!D2", text: "Förutom ovanstående" }],
      },
      {
        shows: "Längst ned på en sida.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna räknas upp längst ned på s. 17.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "på s. 17" }],
      },
      {
        shows: "Överst på en sida, på ett uppslag och i en spalt.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Överst på sidan 9 räknas byarna upp. Kartan finns på nästa uppslag och åren i spalten bredvid.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Överst på sidan 9" }, { at: "3.4!B2", text: "på nästa uppslag" }, { at: "3.4!B2", text: "i spalten bredvid" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* ({ sheet, row, column, text, pointer: { start, end, kind } }) {
      if (kind === "page" || kind === "cell") yield { sheet, row, column, start, end, values: { words: text.slice(start, end), what: kind } };
    }),
});
