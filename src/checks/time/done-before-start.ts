/** Something told as done before the project began, by its own words. */
import type { Time } from "../../text/project-times";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";
import { doneBeforeStart } from "../support/own-times";

const YEAR = anyOf("0000");

const yearOf = (day: number) => Math.floor(day / 10_000);
/** Work may begin before a project does: so shortly before it is worth a look, and not likely wrong, unless it is told in a report of a later year. */
const isPerhapsRight = (event: Time, start: Time, text: string, reported: number | null) =>
  yearOf(event.last) >= yearOf(start.first) - 1 && (reported === null || yearOf(event.last) >= reported || text.includes(String(reported)));

export default defineCheck<{ words: string; start: string }>({
  id: "done-before-start",
  severity: "warning",
  texts: {
    sv: {
      title: "Resultat från tiden före insatsens start",
      message: ({ words, start }) => `”${words}” ligger före insatsens egen start (”${start}”). Kontrollera årtalen, eller skriv att det gjordes före starten.`,
      why: "Det som en insats har gjort kan inte ha gjorts innan den började. Oftast är ett av årtalen fel, eller så har en rad följt med från ett annat projekt.\n\nFörstudier, beslut och annat som kommer före en start lämnas i fred, liksom insatser som går vidare från en tidigare etapp.",
    },
    en: {
      title: "Result from before the start of the insats",
      message: ({ words, start }) => `“${words}” is before the start that the insats itself gives (“${start}”). Check the years, or write that it was done before the start.`,
      why: "What an insats has done cannot have been done before it began. Mostly one of the years is wrong, or a line has come along from another project.\n\nFeasibility studies, decisions and other things that come before a start are left alone, and so are insatser that go on from an earlier stage.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Efter starten, förstudier och beslut före den, en ny etapp, och en plan med sina år.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv (2022–2024)", "Sex möten hölls våren 2022. Beslutet fattades hösten 2021. Förstudien genomfördes 2021.", ...GOOD.slice(2)],
            ["Sjöliv etapp 2 (2023–2024)", "Fyra möten hölls våren 2022.", ...GOOD.slice(2)],
            ["Bygdeplan 2024–2030", "Planen är klar. Under 2023 deltog sex byar i arbetet.", ...GOOD.slice(2)],
            ["Fjälliv", "Projektet startade i mars 2023. I länet hölls den första bydagen våren 2022, och under 2023 hölls en till.", ...GOOD.slice(2)],
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Möten två år för tidigt, och en träff före projektets första dag.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv (2022–2024)", "Sex möten hölls våren 2020. Tre byar fick råd.", ...GOOD.slice(2)],
            ["Sjöliv", "Projektperiod: 1 mars 2023–28 februari 2025. Den 4 maj arrangerades en bydag. Kurser genomfördes i Mellansjö hösten 2022.", ...GOOD.slice(2)],
          ],
        },
        finds: [{ at: "3.4!B2", text: "hölls våren 2020" }, { at: "3.4!B3", text: "genomfördes i Mellansjö hösten 2022" }],
      },
      {
        shows: "Projektet börjar först efter året.",
        sheets: { "3.4": [HEADER, ["Byaliv 2024–2026", "Under 2023 deltog sex byar i råden.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Under 2023 deltog" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, YEAR, function* ({ sheet, row, column, text, role, insats, table }) {
      if (!insats || (role !== "outputs" && role !== "outcomes")) return;
      const reported = table?.year.value ?? workbook.year.value;
      for (const { event, start } of doneBeforeStart(insats, text)) {
        const { cell } = start;
        const values = { words: text.slice(event.start, event.end), start: cell.text.slice(start.start, start.end) };
        yield { sheet, row, column, start: event.start, end: event.end, ...(isPerhapsRight(event, start, text, reported) && { severity: "note" }), values, related: [{ sheet, row: cell.row, column: cell.column }] };
      }
    }),
});
