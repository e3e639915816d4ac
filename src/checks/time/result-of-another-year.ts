/** A result of a year before the report's, in a cell that tells nothing of the year itself. */
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";
import { doneBeforeStart } from "../support/own-times";

const DONE = "(?:genomförts|hållits|arrangerats|ordnats|utbildats|deltagit|fått|beviljats|tagits\\sfram|tagit\\sfram|gjorts|producerats|levererats|publicerats|byggts|erbjudits)";
const PAST = `(?:deltog|genomfördes|genomförde|hölls|höll|arrangerades|ordnades|utbildades|beviljades|fick|besökte|besöktes|nåddes|har\\s(?:[a-zà-öø-ɏ\\d]{1,30}\\s){0,6}${DONE})`;
const SEASON = "(?:(?:år|hela|början av|slutet av|våren|hösten|sommaren|vintern|vårterminen|höstterminen)\\s)?";
/** "Under 2022 deltog …": the sentence begins with its year. */
const OF_YEAR = new RegExp(`(?<=(?:^|[.!?:;•\\n])\\s{0,3})under\\s${SEASON}(?:20\\d\\d\\s?(?:och|samt|–|-)\\s?)?(20\\d\\d)\\s${PAST}(?![a-zà-öø-ɏ])`, "gi");
/** "genomfördes under våren 2021" */
const IN_YEAR = new RegExp(`(?<![a-zà-öø-ɏ])(?:genomfördes|hölls|arrangerades|ordnades)\\s(?:under|i|år)?\\s?${SEASON}(20\\d\\d)(?![\\d/]|\\s?[–-]\\s?\\d)`, "gi");
/** "Projektet pågick 2018–2021": it was over before the year. */
const WAS_OVER = /(?<![a-zà-öø-ɏ])(?:projektet|insatsen|satsningen|programmet)\s(?:pågick|drevs|löpte|genomfördes)\s(?:(?:under|mellan|från|åren|perioden)\s){0,3}(?:[a-z]{3,9}\s)?20\d\d\s?(?:–|-|till|och)\s?(?:[a-z]{3,9}\s)?(20\d\d)(?![\d/–-])/gi;
/** The year itself is told of too, the other one is there to compare with, or it tells of what came before. */
const THIS_YEAR = /(?<![a-zà-öø-ɏ])(?:i år|årets|under året|innevarande|därefter|sedan dess|nu|vidare|startade[a-z]?|påbörja[a-z]{1,5}|inled[a-z]{1,5}|underlag|förstudien?|pilot[a-z]{0,10}|förbered[a-zà-öø-ɏ]{1,10}|utvärdering[a-z]{0,2}|upphandl[a-z]{1,5}|jämför[a-z]{1,10})(?![a-zà-öø-ɏ])/i;
/** "det första mötet hölls 2016": when it began, or was last. */
const OF_HISTORY = /(?<![a-zà-öø-ɏ])(?:första|senaste|sista|förra|tidigare|ursprungliga)\s[^.!?:;\n]{0,60}$/i;
const SIGN = anyOf("under 0000 ", ..."pågick drevs löpte".split(" "), ..."år hela av våren hösten sommaren vintern vårterminen höstterminen".split(" ").map((word) => `${word} 0000`), ..."genomfördes hölls arrangerades ordnades".split(" ").flatMap((verb) => [`${verb} 0000`, `${verb} i 0000`, `${verb} under 0000`]));

export default defineCheck<{ words: string; year: number; reported: number }>({
  id: "result-of-another-year",
  severity: "warning",
  texts: {
    sv: {
      title: "Resultat från ett tidigare år",
      message: ({ words, year, reported }) => `”${words}” gäller ${String(year)}, men här ska stå vad som har gjorts under ${String(reported)}. Kontrollera årtalet, eller skriv årets resultat.`,
      why: "Tabellen gäller prestationer under året. Ett tidigare års resultat är redan redovisat, och räknas en gång till om det står kvar. Ofta är det förra årets text, eller ett årtal som inte har ändrats.\n\nDen som också berättar om året självt, eller jämför med det, lämnas i fred.",
    },
    en: {
      title: "Result of an earlier year",
      message: ({ words, year, reported }) => `“${words}” is about ${String(year)}, but this is to tell what was done in ${String(reported)}. Check the year, or write the year's result.`,
      why: "The table is about what was done during the year. A result of an earlier year has been reported already, and is counted again if it stays. Often it is last year's text, or a year that was not changed.\n\nA text that also tells of the year itself, or compares with it, is left alone.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Året självt, en jämförelse, något som började tidigare, och det som en annan kontroll säger ligger före starten.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv", "Under 2023 deltog sex byar.", ...GOOD.slice(2)],
            ["Sjöliv", "Under 2022 hölls fyra möten, och 2023 hölls sex.", ...GOOD.slice(2)],
            ["Fjälliv", "Under 2022 genomfördes en förstudie. Byarna har fått sex avtal.", ...GOOD.slice(2)],
            ["Älvliv", "Mötet samlade nio byar. Det första mötet av sitt slag hölls 2016.", ...GOOD.slice(2)],
            ["Dalliv (2022–2024)", "Under 2021 deltog sex byar.", ...GOOD.slice(2)],
            ["Skogsliv", "Arbetet startade 2021. Under 2021 hölls fyra möten. Sex byar har fått råd under året.", ...GOOD.slice(2)],
          ],
        },
      },
    ],
    failing: [
      {
        shows: "Projektet var slut före året.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sex bryggor har fått räcken.", "Egen bedömning: fler badar. Projektet pågick 2018–2021.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "Projektet pågick 2018–2021" }],
      },
      {
        shows: "Förra årets resultat, och en träff två år tidigare.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Under 2022 deltog sex byar i råden.", ...GOOD.slice(2)], ["Sjöliv", "Fyra möten hölls våren 2021. Sjökort har tryckts.", ...GOOD.slice(2)], ["Öliv", "Under 2020 och 2021 genomfördes sex kurser. Kartor har tryckts.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Under 2022 deltog" }, { at: "3.4!B3", text: "hölls våren 2021" }, { at: "3.4!B4", text: "Under 2020 och 2021 genomfördes" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, SIGN, function* ({ sheet, row, column, text, role, table, insats }) {
      const reported = table?.year.value ?? workbook.year.value;
      if ((role !== "outputs" && role !== "outcomes") || reported === null || text.includes(String(reported)) || THIS_YEAR.test(text)) return;
      const patterns = role === "outcomes" ? [WAS_OVER] : [OF_YEAR, IN_YEAR, WAS_OVER];
      const earlier = patterns.flatMap((pattern) => [...text.matchAll(pattern)].filter(({ 1: year, index }) => Number(year) < reported && !OF_HISTORY.test(text.slice(Math.max(0, index - 80), index))));
      if (earlier.length === 0) return;
      const beforeStart = insats ? doneBeforeStart(insats, text) : [];
      for (const { 0: words, 1: year, index } of earlier) {
        // That it was before the insats began says more, and is said by another check.
        const isSaid = beforeStart.some(({ event }) => event.start < index + words.length && index < event.end);
        if (!isSaid) yield { sheet, row, column, start: index, end: index + words.length, values: { words, year: Number(year), reported } };
      }
    }),
});
