/** A table with a header and nothing below it. */
import { defineCheck } from "./check";
import { ALSO_GOOD, GOOD, HEADER } from "./support/examples";

export default defineCheck<{ section: string }>({
  id: "table-empty",
  severity: "error",
  rule: "max-five",
  texts: {
    sv: {
      title: "Tabellen är tom",
      message: ({ section }) => `Tabellen ${section} har ingen insats. Fyll i den, eller skriv att regionen inte redovisar några insatser.`.replace("  ", " "),
      why: "En tom tabell kan betyda att inget gjorts, att det redovisas på annat håll eller att den glömts. Skriv en rad som säger vilket, till exempel ”Regionen redovisar inga insatser i tabellform.”\n\nMallen: *Ge exempel på insatser som har genomförts eller initierats. Ange max fem insatser och fyll i tabellen nedan.*",
    },
    en: {
      title: "Empty table",
      message: ({ section }) => `Table ${section} has no insats. Fill it in, or state that the region has no insatser to report.`.replace("  ", " "),
      why: "An empty table may mean that nothing was done, that it is reported elsewhere or that it was forgotten. Write a line that says which.",
    },
  },
  examples: {
    passing: [
      {
        shows: "En tabell med en insats, och en som säger att inget redovisas.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Regionen redovisar inga insatser i tabellform."]] },
      },
    ],
    failing: [
      {
        shows: "Rubrikerna finns, men ingen rad.",
        sheets: { "3.4": [HEADER, GOOD], "4.4": [HEADER, ALSO_GOOD], "8.2": [HEADER] },
        finds: [{ at: "8.2!A1", text: HEADER[0]! }],
      },
    ],
  },
  *find(workbook) {
    for (const table of workbook.tables) {
      if (table.headerRow < 0 || table.insatser.length > 0 || table.notes.length > 0) continue;
      yield { sheet: table.sheet, row: table.headerRow, column: table.area.column, values: { section: table.section.value ?? "" } };
    }
  },
});
