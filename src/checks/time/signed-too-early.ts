/** A report signed before the year it reports on was over. */
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { throughTexts } from "../texts";

const SIGNATURE = /underskrift|signatur|ort och datum|^datum|sidhuvud|beslutsdatum|undertecknat/i;
const DATE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d²³¹¼-¾/-])(20\d\d)-(\d\d)-\d\d(?![\d²³¹¼-¾-])/g;
const YEAR_THEN = anyOf("0000-");
/** In December the year is nearly told. */
const DECEMBER = 12;

export default defineCheck<{ date: string; year: number }>({
  id: "signed-too-early",
  severity: "warning",
  texts: {
    sv: {
      title: "Datum före årets slut",
      message: ({ date, year }) => `Rapporten för ${String(year)} är daterad ${date}, innan året var slut. Kontrollera årtalet.`,
      why: "Rapporten skrivs i januari och februari året efter. Då är det lätt att skriva det gamla året i datumet, eller att låta förra rapportens datum stå kvar.",
    },
    en: {
      title: "Dated before the end of the year",
      message: ({ date, year }) => `The report for ${String(year)} is dated ${date}, before the year was over. Check the year.`,
      why: "The report is written in January and February of the year after. It is then easy to write the old year in the date, or to leave the date of the report before.",
    },
  },
  examples: {
    passing: [{ shows: "Daterad året efter.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["Underskrift", "Ort och datum", "Sjöbo 2024-01-22"], ["1.1", "Beskriv arbetet.", "Beslut togs 2023-02-14."]] } }],
    failing: [{ shows: "Daterad ett år för tidigt.", sheets: { Svar: [["Nr", "Fråga", "Svar"], ["Underskrift", "Ort och datum", "Sjöbo 2023-01-22"]] }, finds: [{ at: "Svar!C2", text: "2023-01-22" }] }],
  },
  find: (workbook) =>
    throughTexts(workbook, YEAR_THEN, function* ({ sheet, row, column, text, answer }) {
      const year = workbook.year.value;
      if (year === null || !answer || !(SIGNATURE.test(answer.number) || SIGNATURE.test(answer.question))) return;
      for (const { 0: date, 1: said, 2: month, index } of text.matchAll(DATE)) {
        if (Number(said) < year || (Number(said) === year && Number(month) < DECEMBER)) yield { sheet, row, column, start: index, end: index + date.length, values: { date, year } };
      }
    }),
});
