/** A common word of the field that is written wrong. */
import { MAY_BE_MISSPELT, misspellings } from "../../text/misspellings";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { throughTexts } from "../texts";

export default defineCheck<{ written: string; mended: string }>({
  id: "word-misspelt",
  severity: "note",
  texts: {
    sv: {
      title: "Felstavat ord",
      message: ({ written, mended }) => `”${written}” ska nog vara ”${mended}”.`,
      why: "Ord som står ofta i rapporterna söks och räknas. Ett som är felstavat kommer inte med. Kontrollen känner bara en lista av vanliga felstavningar; Excels egen stavningskontroll hittar fler.",
      fix: ({ mended }) => `Skriv ”${mended}”`,
    },
    en: {
      title: "Misspelt word",
      message: ({ written, mended }) => `“${written}” should probably be “${mended}”.`,
      why: "Words that are common in the reports are searched for and counted. One that is misspelt is left out. The check knows only a list of common misspellings; the spelling check in Excel finds more.",
      fix: ({ mended }) => `Write “${mended}”`,
    },
  },
  examples: {
    passing: [{ shows: "Rätt stavat, och en adress.", sheets: { "3.4": [HEADER, ["Landsbygdens strandbygder", "Utvecklingsstrategin finns på komptens.mellansjo.example.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "Ett s och en bokstav som saknas.",
        sheets: { "3.4": [HEADER, ["Landbygdens dag", "Den nya utvecklingstrategin har antagits.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "Landbygdens" }, { at: "3.4!B2", text: "utvecklingstrategin" }],
        fixed: { "3.4!A2": "Landsbygdens dag", "3.4!B2": "Den nya utvecklingsstrategin har antagits." },
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, MAY_BE_MISSPELT, (cell) => {
      const { sheet, row, column, text } = cell;
      return misspellings(text).map(({ start, end, mended }) => ({ sheet, row, column, start, end, values: { written: text.slice(start, end), mended }, edits: mending(workbook, cell, start, end, mended) }));
    }),
});
