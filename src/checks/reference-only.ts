/** A row that says nothing of its own and only refers elsewhere. */
import { asksForInsatser } from "../text/questions";
import { onlyRefers } from "../text/references/references";
import { squeezeSpaces } from "../text/words/normalise";
import type { TableCell } from "../table/reading";
import { PAUSE, defineCheck } from "./check";
import type { Hit } from "./check";
import { GOOD, HEADER } from "./support/examples";
import { saying, shortName, textOf } from "../table/insatser";
import { throughInsatser } from "./support/walk";

interface Referring extends Record<string, string> {
  name: string;
  words: string;
  /** Number of the question, where an answer only refers; "" for a row. */
  question: string;
}

function hitAt(sheet: string, { row, column, text }: TableCell, name: string, question = ""): Hit<Referring> {
  return { sheet, row, column, values: { name, question, words: squeezeSpaces(text) } };
}

export default defineCheck<Referring>({
  id: "reference-only",
  severity: "warning",
  rule: "report-once",
  texts: {
    sv: {
      title: "Raden hänvisar bara vidare",
      message: ({ name, words, question }) =>
        question !== ""
          ? `Svaret på ${question} är bara hänvisningen ”${words}”. Fyll i tabellen, eller skriv att det inte finns några insatser.`
          : name === ""
          ? `Raden säger bara ”${words}” och inte vilken insats den gäller. Skriv insatsens namn före hänvisningen.`
          : `”${name}” har bara hänvisningen ”${words}” där resultatet ska stå. Skriv resultatet, eller låt namnet och hänvisningen stå ensamma i namnkolumnen.`,
      why: "Är en insats viktig i flera avsnitt räcker det att redovisa den en gång och hänvisa dit. Men hänvisningen måste säga vilken insats den gäller: ”Bo nära sjön, se tabell 3.4.” Raderna läses och räknas var för sig, och en hänvisning i resultatkolumnen ser ut som ett resultat.\n\nMallen: *Om insatser är relevanta under mer än en fråga behöver de enbart redovisas en gång. Hänvisa vid behov till andra punkter i redovisningen, där insatsen också är relevant.*",
    },
    en: {
      title: "Row that only refers elsewhere",
      message: ({ name, words, question }) =>
        question !== ""
          ? `The answer to ${question} is only the reference “${words}”. Fill in the table, or write that there are no insatser.`
          : name === ""
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
        shows: "Frågan ber om insatser, men svaret hänvisar till ett annat svar.",
        sheets: { Svar: [["Nr", "Fråga", "Svar"], ["7.1", "Beskriv arbetet.", "Byarna har fått råd."], ["8.2", "Ge exempel på insatser. Fyll i tabellen nedan:", "Se även sista stycket under 7.1."]] },
        finds: [{ at: "Svar!C3", text: "Se även sista stycket under 7.1." }],
      },
      {
        shows: "Raden säger inte vilken insats den gäller.",
        sheets: { "3.4": [HEADER, GOOD], "9.2": [HEADER, GOOD.map((text) => (text === "Bo nära sjön" ? "Sjöstaden" : text)), ["Se även tabell 3.4."]] },
        finds: [{ at: "9.2!A3", text: "Se även tabell 3.4." }],
      },
      {
        shows: "Resultatet står i ett program.",
        sheets: { "3.4": [HEADER, GOOD], "8.2": [HEADER, ["Nya färjelinjer", "Se färjeprogrammet.", "", "Levande bygder"]] },
        finds: [{ at: "8.2!B2", text: "Se färjeprogrammet." }],
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
    for (const { sheet, answers } of workbook.answers) {
      for (const { number, question, cell } of answers) {
        if (asksForInsatser(question) && onlyRefers(cell.text)) yield hitAt(sheet, cell, "", number);
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
