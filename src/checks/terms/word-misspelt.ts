/** A common word of the field that is written wrong. */
import { MAY_BE_MISSPELT, misspellings } from "../../text/slips/misspellings";
import type { WorkbookReading } from "../../table/reading";
import type { Hit } from "../check";
import { PAUSE, defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { mended as mending } from "../support/mend";
import { wordSlips } from "../support/word-slips";
import { type TextCell, throughTexts } from "../texts";

export default defineCheck<Values>({
  id: "word-misspelt",
  severity: "note",
  texts: {
    sv: {
      title: "Felstavat ord",
      message: ({ written, mended }) => `”${written}” ska nog vara ”${mended}”.`,
      why: "Ord som står ofta i rapporterna söks och räknas. Ett som är felstavat kommer inte med. Kontrollen känner en lista av vanliga felstavningar, och långa ord som står en gång och nästan är ett ord som står ofta i arbetsboken; Excels egen stavningskontroll hittar fler.",
      fix: ({ mended }) => `Skriv ”${mended}”`,
    },
    en: {
      title: "Misspelt word",
      message: ({ written, mended }) => `“${written}” should probably be “${mended}”.`,
      why: "Words that are common in the reports are searched for and counted. One that is misspelt is left out. The check knows a list of common misspellings, and long words that stand once and are nearly a word that is common in the workbook; the spelling check in Excel finds more.",
      fix: ({ mended }) => `Write “${mended}”`,
    },
  },
  examples: {
    passing: [
      { shows: "Andra ord och andra namn, fast de är lika.", sheets: { "3.4": [HEADER, ["Vägarna i byn", "Vägarna vid sjön och vägarna till ön har rustats av Pettersson. Pettersson har fått råd av Petersson, som är Petterssons granne.", "Egen bedömning: vägarna är bättre. Väggarna är målade av Pettersson, Pettersson och Bo.", GOOD[3]!]] } },
      { shows: "Rätt stavat, och en adress.", sheets: { "3.4": [HEADER, ["Landsbygdens strandbygder, strandbygdens och strandbygden", "Utvecklingsstrategin finns på komptens.mellansjo.example.", ...GOOD.slice(2)]] } },
      { shows: "Ord som liknar vanliga ord.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Förseningar i bygget gör att träden ännu inte är planterade.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Ett s och en bokstav som saknas.",
        sheets: { "3.4": [HEADER, ["Landbygdens dag", "Den nya utvecklingstrategin har antagits.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "Landbygdens" }, { at: "3.4!B2", text: "utvecklingstrategin" }],
        fixed: { "3.4!A2": "Landsbygdens dag", "3.4!B2": "Den nya utvecklingsstrategin har antagits." },
      },
      {
        shows: "Ett vanligt ord med en bokstav för lite.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Komunernas planer är samlade.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Komunernas" }],
        fixed: { "3.4!B2": "Kommunernas planer är samlade." },
      },
      {
        shows: "Ett ord som nästan är ett som står ofta.",
        sheets: { "3.4": [HEADER, ["Bygdegårdar", "Sju bygdegårdar har fått råd.", "Egen bedömning: fler bygdegårdar är öppna, och två bygdegådrar byggs om.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "bygdegådrar" }],
        fixed: { "3.4!C2": "Egen bedömning: fler bygdegårdar är öppna, och två bygdegårdar byggs om." },
      },
    ],
  },
  *find(workbook) {
    const told = new Set<string>();
    for (const hit of listed(workbook)) {
      if (hit !== PAUSE) told.add(hit.values.written);
      yield hit;
    }
    for (const { of, start, end, kind, mended } of yield* wordSlips(workbook)) {
      if (kind === "letters" && !told.has(of.text.slice(start, end))) yield hitOf(workbook, of, start, end, mended);
    }
  },
});

type Values = { written: string; mended: string };

function hitOf(workbook: WorkbookReading, cell: TextCell, start: number, end: number, mended: string): Hit<Values> {
  const { sheet, row, column, text } = cell;
  return { sheet, row, column, start, end, values: { written: text.slice(start, end), mended }, edits: mending(workbook, cell, start, end, mended) };
}

/** The words that the list has. */
const listed = (workbook: WorkbookReading) =>
  throughTexts<Values>(workbook, MAY_BE_MISSPELT, (cell) => misspellings(cell.text).map(({ start, end, mended }) => hitOf(workbook, cell, start, end, mended)));
