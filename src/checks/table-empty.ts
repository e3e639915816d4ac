/** A table with a header and no insats below it: nothing at all, or only a reference that names none. */
import { squeezeSpaces } from "../text/words/normalise";
import { onlyRefers } from "../text/references/references";
import { defineCheck } from "./check";
import { ALSO_GOOD, GOOD, HEADER } from "./support/examples";

export default defineCheck<{ section: string; words: string }>({
  id: "table-empty",
  severity: "error",
  rule: "max-five",
  texts: {
    sv: {
      title: "Tabellen är tom",
      message: ({ section, words }) =>
        words === ""
          ? `Tabellen för ${section} har ingen insats. Fyll i den, eller skriv att regionen inte redovisar några insatser.`
          : `Tabellen för ${section} säger bara ”${words}”. Skriv vilken insats det gäller, eller att regionen inte redovisar några insatser.`,
      why: "En tom tabell kan betyda att inget gjorts, att det redovisas på annat håll eller att den glömts. Skriv en rad som säger vilket, till exempel ”Regionen redovisar inga insatser i tabellform.”\n\nMallen: *Ge exempel på insatser som har genomförts eller initierats. Ange max fem insatser och fyll i tabellen nedan.*",
    },
    en: {
      title: "Empty table",
      message: ({ section, words }) =>
        words === ""
          ? `The table for ${section} has no insats. Fill it in, or state that the region has no insatser to report.`
          : `The table for ${section} says only “${words}”. Write which insats it is about, or that the region has no insatser to report.`,
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
      {
        shows: "Tabellen hänvisar, men säger inte vilken insats det gäller.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Se även tabell 3.4."]] },
        finds: [{ at: "8.2!A2", text: "Se även tabell 3.4." }],
      },
    ],
  },
  *find(workbook) {
    for (const { sheet, headerRow, area, section, insatser, notes } of workbook.tables) {
      if (headerRow < 0 || insatser.length > 0) continue;
      const name = section.value ?? sheet;
      const [note] = notes;
      if (!note) yield { sheet, row: headerRow, column: area.column, values: { section: name, words: "" } };
      else if (notes.every(({ text, saysNone }) => !saysNone && onlyRefers(text))) {
        yield { sheet, row: note.row, column: note.column, severity: "warning", values: { section: name, words: squeezeSpaces(note.text) } };
      }
    }
  },
});
