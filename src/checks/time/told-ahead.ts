/** Results of a year that had not come when the report was written. */
import { anyOf, holds } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";

/** A verb of something done, known by its ending; what was to be is ahead ("planerades 2025", "skulle"). */
const PAST = "(?:(?!(?:planer|beräkn|förvänt|vänt|förut|tänkt|ämna|utlov|mål|sikt|förlängd|budgeter|prognos)[a-zà-öø-ɏ])[a-zà-öø-ɏ]{3,20}(?:ades|rdes|ldes|ndes|ktes|ttes|gdes|vdes|ddes)|startade|hölls|antogs|deltog|gavs|togs\\sfram|kom\\sigång|lämnades\\sin|ägde\\srum)";
const DONE = "(?:genomförts|hållits|arrangerats|ordnats|startat|startats|inletts|påbörjats|avslutats|invigts|deltagit|utbildats|beviljats|nåtts|fått)";
const YEAR = "(20\\d\\d)(?![\\d²³¹¼-¾]|\\s?[–/-]\\s?\\d)";
/** "Under 2024 har sju kurser hållits": results of the whole year, at the beginning of a sentence: within one it may be a goal. */
const OF_YEAR = new RegExp(`(?<=(?:^|[.!?:;•\\n])\\s{0,3})under\\s(?:år\\s)?${YEAR}\\s(?:${PAST}|har\\s(?:(?!planer)[a-zà-öø-ɏ\\d]{1,30}\\s){0,8}${DONE})(?![a-zà-öø-ɏ])`, "gi");
/** What is told of numbers that are known. */
const KNOWN_VERBS = "uppgick uppgått ökade ökat minskade minskat nådde nått fick samlade samlat besökte besökt utbildades beslutades beslutats omsatte sysselsatte".split(" ");
const KNOWN = `(?:${KNOWN_VERBS.join("|")})`;
/** "Antalet resor under 2032 uppgick till …", "Antalet resor ökade under 2032". */
const COUNTED = new RegExp(`(?<![a-zà-öø-ɏ])(?:(?:under|år)\\s${YEAR}\\s${KNOWN}|${KNOWN}(?:\\s(?:till|med)\\s[^.;:,()]{1,40})?\\s(?:under|år)\\s${YEAR})(?![a-zà-öø-ɏ])`, "gi");
/** "startade hösten 2032": told as done, of one day in it. */
const IN_YEAR = new RegExp(`(?<![a-zà-öø-ɏ])${PAST}\\s(?:(?:i|under|år|den|våren|sommaren|hösten|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\\d{1,2})\\s){0,3}${YEAR}`, "gi");
/** "hölls i Sjöbo den 4 maj 2032": a day, with the place before it. What is to last or be done until then is ahead. */
const ON_DAY = new RegExp(`(?<![a-zà-öø-ɏ])${PAST}\\s(?:(?!(?:till|för|inför|mot|senast|fram|att|som|ska)\\s)[a-zà-öø-ɏ]{1,30}\\s){1,6}den\\s\\d{1,2}\\s[a-z]{3,9}\\s${YEAR}`, "gi");
/** "avslutades i maj 2024" in a report for 2023: it was written before then. */
const IN_LATER_MONTH = new RegExp(`(?<![a-zà-öø-ɏ])${PAST}\\s(?:(?:i|under|den|slutet\\sav|början\\sav|mitten\\sav|\\d{1,2})\\s){0,4}(?:april|maj|juni|juli|augusti|september|oktober|november|december)\\s${YEAR}`, "gi");
const THEN_YEAR = anyOf(" 0000");
const TOLD = anyOf("des ", "startade", "hölls", "antogs", "deltog", "gavs", "togs", "kom igång", "lämnades", "ägde", ...KNOWN_VERBS, "under 0000 har", "under år 0000 har");

/** The last year that a text names; 0: none. Most name none after the one reported on, and are spared the patterns. */
function lastYearIn(text: string): number {
  let last = 0;
  for (let at = text.indexOf("20"); at !== -1; at = text.indexOf("20", at + 1)) {
    const year = Number(text.slice(at, at + 4));
    if (year > last) last = year;
  }
  return last;
}

export default defineCheck<{ words: string; year: number; reported: number }>({
  id: "told-ahead",
  severity: "warning",
  texts: {
    sv: {
      title: "Resultat från ett år som inte har varit",
      message: ({ words, year, reported }) => `”${words}” berättar om ${String(year)} som något som har hänt, men rapporten gäller ${String(reported)}. Kontrollera årtalet.`,
      why: "En rapport skrivs när året är slut. Står det att något har genomförts ett senare år är årtalet fel, eller så är planen skriven som om den redan vore gjord.",
    },
    en: {
      title: "Results of a year that has not been",
      message: ({ words, year, reported }) => `“${words}” tells of ${String(year)} as something that has happened, but the report is for ${String(reported)}. Check the year.`,
      why: "A report is written when the year is over. If something is said to have been done in a later year, the year is wrong, or a plan is told as if it had been carried out.",
    },
  },
  examples: {
    passing: [
      { shows: "Planer, och något som hände när rapporten skrevs.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Under 2024 har Mellansjö planer på sex kurser. Nästa steg startade i januari 2024. Stöd beviljades till byarna för arbete fram till den 30 juni 2026. Målet är att byarna under 2025 har fått fiber. Kursen avslutades i mars 2024.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Ett helt år som ligger framåt, och en dag långt fram.",
        sheets: { "3.4": [HEADER, ["Byaliv startade hösten 2032", "Under 2024 har sju kurser för byalag hållits. Bydagen hölls i Mellansjö den 4 maj 2032. Antalet besök under 2032 uppgick till 310.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "startade hösten 2032" }, { at: "3.4!B2", text: "Under 2024 har sju kurser för byalag hållits" }, { at: "3.4!B2", text: "hölls i Mellansjö den 4 maj 2032" }, { at: "3.4!B2", text: "under 2032 uppgick" }],
      },
      {
        shows: "Vilket verb som helst som säger att något är gjort.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Vägkartan presenterades den 14 november 2032 i Mellansjö.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "presenterades den 14 november 2032" }],
      },
      {
        shows: "En månad efter att rapporten skrevs.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Slutrapporten lämnades i juni 2024. Sex byar har fått råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "lämnades i juni 2024" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, THEN_YEAR, function* ({ sheet, row, column, text, role }) {
      const reported = workbook.year.value;
      if (reported === null || role === "goals" || !holds(text, TOLD)) return;
      const latest = lastYearIn(text);
      if (latest <= reported) return;
      // The report is written at the beginning of the year after, and may tell of a day in it.
      for (const [pattern, first, last = Infinity] of [[OF_YEAR, reported + 1], [COUNTED, reported + 2], [IN_YEAR, reported + 2], [ON_DAY, reported + 2], [IN_LATER_MONTH, reported + 1, reported + 1]] as const) {
        if (first > latest) continue;
        for (const { 0: words, 1: one, 2: other, index } of text.matchAll(pattern)) {
          const year = one ?? other;
          if (Number(year) >= first && Number(year) <= last) yield { sheet, row, column, start: index, end: index + words.length, values: { words, year: Number(year), reported } };
        }
      }
    }),
});
