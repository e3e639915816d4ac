/** A row that says nothing of its own and only refers elsewhere. */
import { onlyRefers } from "../text/references";
import { squeezeSpaces } from "../text/normalise";
import type { TableCell } from "../table/reading";
import { PAUSE, defineCheck } from "./check";
import type { Hit } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { saying, shortName, textOf } from "./support/insats";
import { throughInsatser } from "./support/walk";

interface Referring extends Record<string, string> {
  name: string;
  words: string;
}

function hitAt(sheet: string, { row, column, text }: TableCell, name: string): Hit<Referring> {
  return { sheet, row, column, values: { name, words: squeezeSpaces(text) } };
}

export default defineCheck<Referring>({
  id: "reference-only",
  severity: "warning",
  rule: "report-once",
  texts: {
    sv: {
      title: "Raden hänvisar bara vidare",
      message: ({ name, words }) =>
        name === ""
          ? `Raden säger bara ”${words}” och inte vilken insats den gäller. Skriv insatsens namn före hänvisningen.`
          : `”${name}” har bara hänvisningen ”${words}” där resultatet ska stå. Skriv resultatet, eller låt namnet och hänvisningen stå ensamma i namnkolumnen.`,
      why: "Är en insats viktig i flera avsnitt räcker det att redovisa den en gång och hänvisa dit. Men hänvisningen måste säga vilken insats den gäller: ”Bo nära sjön, se tabell 3.4.” Raderna läses och räknas var för sig, och en hänvisning i resultatkolumnen ser ut som ett resultat.\n\nMallen: *Om insatser är relevanta under mer än en fråga behöver de enbart redovisas en gång. Hänvisa vid behov till andra punkter i redovisningen, där insatsen också är relevant.*",
    },
    en: {
      title: "Row that only refers elsewhere",
      message: ({ name, words }) =>
        name === ""
          ? `The row says only “${words}” and not which insats it is about. Write the name of the insats before the reference.`
          : `“${name}” has only the reference “${words}” where the result should be. Write the result, or leave name and reference alone in the name column.`,
      why: "An insats that matters in several sections need only be reported once and referred to. But the reference must say which insats it is about. Rows are read and counted one by one, and a reference in a result column looks like a result.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Hänvisningen säger vilken insats det gäller.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Bo nära sjön, se tabell 3.4."]] },
      },
      {
        shows: "En hänvisning inne i ett resultat.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex möten har hållits med byalag (se även avsnitt 4.1).", "Enligt uppföljning deltog fler unga.", "Levande bygder"]] },
      },
    ],
    failing: [
      {
        shows: "Resultatet är bara en hänvisning.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Bo nära sjön", "Se tabell 3.4.", "", "Levande bygder"]] },
        finds: [{ at: "8.2!B2", text: "Se tabell 3.4." }],
      },
      {
        shows: "Raden säger inte vilken insats den gäller.",
        sheets: { "3.4": [HEADER, GOOD], "9.2": [HEADER, GOOD.map((text) => (text === "Bo nära sjön" ? "Sjöstaden" : text)), ["Se även tabell 3.4."]] },
        finds: [{ at: "9.2!A3", text: "Se även tabell 3.4." }],
      },
    ],
  },
  *find(workbook) {
    for (const table of workbook.tables) {
      for (const note of table.notes) {
        // Alone below a header it is the whole table, which another check reports.
        if (!note.saysNone && table.insatser.length > 0 && onlyRefers(note.text)) yield hitAt(table.sheet, note, "");
      }
    }
    yield PAUSE;
    yield* throughInsatser(workbook, function* (insats, table) {
      const results = [...saying(insats, "outputs"), ...saying(insats, "outcomes")];
      const [name] = saying(insats, "name");
      if (results.length > 0 && results.every(({ text }) => onlyRefers(text))) yield hitAt(table.sheet, results[0]!, shortName(insats));
      else if (results.length === 0 && name && onlyRefers(textOf(insats, "name"))) yield hitAt(table.sheet, name, "");
    });
  },
});
