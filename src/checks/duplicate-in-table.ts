/** The same insats twice in one table. */
import { cellAddress } from "../table/address";
import { PAUSE, defineCheck } from "./check";
import { ALSO_GOOD, GOOD, HEADER } from "./support/examples";
import { shortName } from "../table/insatser";
import { sameWholeName, twinsOf } from "./support/twins";

export default defineCheck<{ name: string; likeness: string; where: string }>({
  id: "duplicate-in-table",
  severity: "error",
  rule: "report-once",
  texts: {
    sv: {
      title: "Samma insats två gånger i tabellen",
      message: ({ name, likeness, where }) =>
        likeness === "name"
          ? `”${name}” står redan i ${where}. Slå ihop raderna eller ta bort den ena.`
          : `”${name}” har samma ${likeness === "outputs" ? "prestationer" : "effekter"} som raden i ${where}. Kontrollera att rätt text står på rätt rad.`,
      why: "En insats som står två gånger räknas två gånger, och tar en av de fem platserna i tabellen. Oftast har en rad klistrats in på nytt.\n\nMallen: *Om insatser är relevanta under mer än en fråga behöver de enbart redovisas en gång.*",
    },
    en: {
      title: "Same insats twice in the table",
      message: ({ name, likeness, where }) =>
        likeness === "name"
          ? `“${name}” is already in ${where}. Merge the rows or remove one of them.`
          : `“${name}” has the same ${likeness === "outputs" ? "outputs" : "outcomes"} as the row in ${where}. Make sure that each text is on its own row.`,
      why: "An insats that appears twice is counted twice, and takes one of the five places in the table. Usually a row was pasted again.",
    },
  },
  examples: {
    passing: [
      { shows: "Två olika insatser.", sheets: { "3.4": [HEADER, GOOD, ALSO_GOOD] } },
      {
        shows: "Två olika insatser med samma korta mening.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Förstudien är klar.", ...GOOD.slice(2)], ["Hemsjö", "Förstudien är klar.", ...ALSO_GOOD.slice(2)]] },
      },
      { shows: "Två etapper av en insats.", sheets: { "3.4": [HEADER, ["Byaliv. Etapp 1: byarna vid kusten.", ...GOOD.slice(1)], ["Byaliv. Etapp 2: byarna i skogen.", ...ALSO_GOOD.slice(1)]] } },
    ],
    failing: [
      {
        shows: "Samma rad två gånger, och en tredje med samma prestationer under annat namn.",
        sheets: { "3.4": [HEADER, GOOD, ALSO_GOOD, GOOD, ["Hemsjö", ...GOOD.slice(1)]] },
        finds: [
          { at: "3.4!A4", text: "Bo nära sjön" },
          { at: "3.4!B5", text: GOOD[1]! },
        ],
      },
    ],
  },
  *find(workbook) {
    for (const [at, { told, inTable: twin }] of (yield* twinsOf(workbook)).entries()) {
      if (at % 1000 === 999) yield PAUSE;
      if (!twin) continue;
      const { insats, table } = told;
      const { likeness, first } = twin;
      const cell = insats.cells[likeness]![0]!;
      const other = first.insats.cells[likeness]![0]!;
      yield {
        sheet: table.sheet,
        row: cell.row,
        column: cell.column,
        // Under one heading name there may be two parts of a thing; with all the words alike it is the same row again.
        severity: sameWholeName(insats, first.insats) ? "error" : "warning",
        values: { name: shortName(insats), likeness, where: cellAddress(other.row, other.column) },
        related: [{ sheet: first.table.sheet, row: other.row, column: other.column }],
      };
    }
  },
});
