/** The same insats in two tables, without a reference from one to the other. */
import { cellAddress } from "../table/address";
import { PAUSE, defineCheck } from "./check";
import { ALSO_GOOD, GOOD, HEADER } from "./support/examples";
import { shortName } from "../table/insatser";
import { refers, twinsOf } from "./support/twins";

export default defineCheck<{ name: string; likeness: string; section: string; where: string }>({
  id: "duplicate-across-tables",
  severity: "warning",
  rule: "report-once",
  texts: {
    sv: {
      title: "Samma insats i två tabeller",
      message: ({ name, likeness, section, where }) =>
        likeness === "name"
          ? `”${name}” redovisas också i ${section} (${where}). Redovisa den på ett ställe och hänvisa dit från det andra.`
          : `”${name}” har samma ${likeness === "outputs" ? "prestationer" : "effekter"} som en insats i ${section} (${where}). Är det samma insats, hänvisa i stället.`,
      why: "En insats kan höra hemma i flera områden, men när tabellerna läggs ihop räknas varje rad. Redovisas den fullt ut på två ställen räknas deltagare och pengar dubbelt.\n\nMallen: *Om insatser är relevanta under mer än en fråga behöver de enbart redovisas en gång. Hänvisa vid behov till andra punkter i redovisningen, där insatsen också är relevant.*",
    },
    en: {
      title: "Same insats in two tables",
      message: ({ name, likeness, section, where }) =>
        likeness === "name"
          ? `“${name}” is also reported in ${section} (${where}). Report it in one place and refer to it from the other.`
          : `“${name}” has the same ${likeness === "outputs" ? "outputs" : "outcomes"} as an insats in ${section} (${where}). If it is the same one, refer to it instead.`,
      why: "An insats may belong in several areas, but when tables are put together every row counts. Reported in full in two places, its participants and money are counted twice.",
    },
  },
  examples: {
    passing: [
      { shows: "Den andra tabellen hänvisar.", sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Bo nära sjön", "Se tabell 3.4.", "", "Levande bygder"]] } },
      { shows: "Olika insatser i olika tabeller.", sheets: { "3.4": [HEADER, GOOD], "4.4": [HEADER, ALSO_GOOD] } },
    ],
    failing: [
      {
        shows: "Samma insats redovisas i två tabeller.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Projektet Bo nära sjön", "Hälften av de 340 boende var födda utomlands.", "Egen bedömning: fler har lärt känna sina grannar.", "Levande bygder"]] },
        finds: [{ at: "8.2!A2", text: "Projektet Bo nära sjön" }],
      },
    ],
  },
  *find(workbook) {
    for (const [at, { told, anywhere: twin }] of (yield* twinsOf(workbook)).entries()) {
      if (at % 1000 === 999) yield PAUSE;
      const { insats, table } = told;
      // Within one table it is another check's; a reference from either to the other is what the template asks for.
      if (twin.first.table === table || refers(told) || refers(twin.first)) continue;
      const { likeness, first } = twin;
      const cell = insats.cells[likeness]![0]!;
      const other = first.insats.cells[likeness]![0]!;
      yield {
        sheet: table.sheet,
        row: cell.row,
        column: cell.column,
        values: { name: shortName(insats), likeness, section: first.table.section.value ?? first.table.sheet, where: cellAddress(other.row, other.column) },
        related: [{ sheet: first.table.sheet, row: other.row, column: other.column }],
      };
    }
  },
});
