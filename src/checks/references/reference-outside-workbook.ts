/** A reference to a text that the workbook does not hold. */
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { placesOf } from "./places";
import { throughPointers } from "./pointing";

type Where = "report" | "picture" | "section" | "attachment";

const SAYS = {
  sv: {
    report: (words: string) => `”${words}” hänvisar till en annan handling. Den som bara har den här filen kan inte läsa den. Skriv det viktigaste här.`,
    picture: (words: string) => `”${words}” syftar på en bild som inte kan finnas i en cell. Skriv vad den visar.`,
    attachment: (words: string) => `”${words}” hänvisar till en bilaga, som inte följer med när tabellerna läggs ihop. Skriv det viktigaste här.`,
    section: (words: string) => `”${words}” hänvisar till ett avsnitt som finns i mallen men inte i den här filen. Skriv det viktigaste här.`,
  },
  en: {
    report: (words: string) => `“${words}” refers to another document. Whoever has this file alone cannot read it. Write what matters most here.`,
    picture: (words: string) => `“${words}” means a picture, which a cell cannot hold. Write what it shows.`,
    attachment: (words: string) => `“${words}” refers to an appendix, which does not come along when the tables are put together. Write what matters most here.`,
    section: (words: string) => `“${words}” refers to a section of the template that is not in this file. Write what matters most here.`,
  },
} satisfies Record<string, Record<Where, (words: string) => string>>;

export default defineCheck<{ where: Where; words: string }>({
  id: "reference-outside-workbook",
  severity: "note",
  needs: "workbook",
  texts: {
    sv: {
      title: "Hänvisning ut ur filen",
      message: ({ where, words }) => SAYS.sv[where](words),
      why: "Tabellerna läses för sig när regionernas rapporter läggs ihop. En hänvisning till rapporten, en bilaga eller en bild följer med, men inte det den pekar på. Resultatet försvinner då för den som läser sammanställningen.",
    },
    en: {
      title: "Reference out of the file",
      message: ({ where, words }) => SAYS.en[where](words),
      why: "The tables are read by themselves when the regions' reports are put together. A reference to the report, an appendix or a picture comes along, but not what it points at. The result is then lost to readers of the compilation.",
    },
  },
  examples: {
    passing: [{ shows: "Tabellen finns i filen.", sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Bo nära sjön, se tabell 3.4."]] } }],
    failing: [
      {
        shows: "Resultaten står i en annan handling, och i en bild.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Råd gavs till byar, se regionens återrapportering avsnitt 4.1.", "Egen bedömning: i diagrammet nedan syns ökningen.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "se regionens återrapportering avsnitt 4.1" }, { at: "3.4!C2", text: "i diagrammet nedan" }],
      },
      {
        shows: "En bild utan nummer, och ett avsnitt som bara finns i mallen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Fördelningen mellan byarna syns i diagrammet. Diagrammet visar att fler byar har fiber. Byvägarna behandlas även under 5.2.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "syns i diagrammet" }, { at: "3.4!B2", text: "Diagrammet visar" }, { at: "3.4!B2", text: "behandlas även under 5.2" }],
      },
      {
        shows: "Resultaten står i en bilaga.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd, se bilaga 2. Kartan är bifogad (bilaga 4).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se bilaga 2" }, { at: "3.4!B2", text: "(bilaga 4)" }],
      },
      {
        shows: "Resultaten står i en årsredovisning.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd (se årsredovisningen, s. 12). Slutrapporten är klar. Det går att läsa mer om vägarna i projektets slutrapport. Kartor: se separat dokument.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se årsredovisningen" }, { at: "3.4!B2", text: "läsa mer om vägarna i projektets slutrapport" }, { at: "3.4!B2", text: "se separat dokument" }],
      },
      {
        shows: "Avsnittet finns i mallen, men filen har bara tabellen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Arbetet går vidare i Fjällstuga Öppen, som beskrivs under 5.1.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "beskrivs under 5.1" }],
      },
      {
        shows: "Resultaten står i en annan handling.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Beloppen återfinns i regionens verksamhetsberättelse. Se även Region Mellansjös årsredovisning. Fördelningen framgår av följebrevet. Mer står i bilaga 2 till projektets lägesrapport.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "återfinns i regionens verksamhetsberättelse" }, { at: "3.4!B2", text: "Se även Region Mellansjös årsredovisning" }, { at: "3.4!B2", text: "framgår av följebrevet" }, { at: "3.4!B2", text: "bilaga 2 till projektets lägesrapport" }],
      },
      {
        shows: "Resten står i någon annans berättelse.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "För övriga byar hänvisas till IUC Mellansjös verksamhetsberättelse.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "hänvisas till IUC Mellansjös verksamhetsberättelse" }],
      },
      {
        shows: "Resultaten framgår av en bilaga.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Utfallet by för by framgår av bilaga 4.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "av bilaga 4" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* ({ sheet, row, column, text, pointer }) {
      const { start, end, number, kind, elsewhere } = pointer;
      const places = placesOf(workbook);
      const missing = number !== null && places.exists(number) && places.under(number).length === 0;
      const where: Where | null = elsewhere ? "report" : kind === "picture" || kind === "attachment" ? kind : missing ? "section" : null;
      if (where) yield { sheet, row, column, start, end, values: { where, words: text.slice(start, end).replace(/\s+/gu, " ") } };
    }),
});
