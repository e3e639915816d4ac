/** Results of several years where those of the year are asked for. */
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";

const COUNT = "(?:två|tre|fyra|fem|sex|sju|åtta|\\d)";
/** All years of a project, "under de fyra år som den har funnits": the year's own result cannot be told from them. */
const ALL_YEARS = new RegExp(`(?<![a-zà-öø-ɏ])under\\s(?:projektets|programmets|satsningens|insatsens)\\s${COUNT}\\sår(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])under\\sde\\s${COUNT}\\sår\\ssom\\s[^.,;\\n]{3,50}?\\s(?:funnits|pågått|löpt)(?![a-zà-öø-ɏ])|\\((?:alla|samtliga)\\sår\\)`, "gi");
/** Perhaps: the text may tell of the year as well. */
const WHOLE_TIME = /(?<![a-zà-öø-ɏ])(?:under|för)\s(?:hela\s(?:projekt(?:tiden|perioden|et)|programperioden)|projektets\slivstid)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:sedan|räknat\sfrån)\s(?:projekt)?start(?:en)?(?![a-zà-öø-ɏ])/gi;

/** "Hittills under perioden 2019–2022 har 340 …", "sedan 2018 har sammanlagt 120 …" */
const SINCE = /(?<![a-zà-öø-ɏ])(?:(?:under|för)\s(?:perioden|åren|projektperioden)\s(20\d\d)\s?[–-]\s?20\d\d|sedan\s(?:år\s|(?:[a-zà-öø-ɏ]{2,20}\s){1,4})?(20\d\d)|mellan\s(?:åren\s)?(20\d\d)\soch\s20\d\d)\shar\s(?:[a-zà-öø-ɏ]{1,20}\s){0,6}(?=\d)/gi;

/** "Åren 2019–2022 deltog 310 hushåll" */
const IN_YEARS = /(?<=(?:^|[.!?:•\n]\s{0,3})(?:under\s)?(?:perioden\s)?)(?:åren\s20\d\d|20\d\d)\s?[–-]\s?20\d\d\s(?:deltog|fick|genomfördes|hölls|utbildades|startades|skapades|beviljades|anordnades)(?=\s(?:[a-zà-öø-ɏ]{1,20}\s){0,3}\d)/gi;

/** "Under projektperioden har totalt 440 …", "under projekttiden genererat en minskning med 692 ton": the figure is of all years. */
const PROJECT_TIME = /(?<![a-zà-öø-ɏ])under\sprojekt(?:tiden|perioden|ets\sgång)(?=\s(?:har\s)?(?:[a-zà-öø-ɏ]{1,20}\s){0,5}\d)(?!\s(?:ska|kommer|förväntas|planeras|beräknas)(?![a-zà-öø-ɏ]))/gi;

/** "145 sträckor mellan 2015 och 2023": the count stands before. */
const COUNTED_IN_YEARS = /(?<=(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})*\s(?:[a-zà-öø-ɏ]{1,30}\s){1,5})(?:mellan\s(?:åren\s)?20\d\d\soch|(?:under\s)?(?:åren|perioden)\s20\d\d\s?[–-])\s?20\d\d(?=\s*(?:[.;!]|$))/gim;

const MONTH = "(?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern)\\s)?";
/** "Försöket pågick mellan januari 2021 och juni 2022, då 5 400 resor gjordes": all of it before the year. */
const ENDED = new RegExp(`(?<![a-zà-öø-ɏ])(?:pågick|löpte|drevs|genomfördes|hölls|gavs)\\s(?:mellan|från|under)\\s${MONTH}20\\d\\d\\s?(?:och|till|[–-])\\s?${MONTH}(20\\d\\d)(?=,?\\s(?:då|och|med|för)\\s[^.;\\n]{0,60}\\d)`, "gi");

/** `datesItself`: the words say themselves from which year on, whatever date stands after them. */
const PATTERNS = [
  { pattern: ALL_YEARS, severity: "warning", datesItself: false },
  { pattern: WHOLE_TIME, severity: "note", datesItself: false },
  { pattern: SINCE, severity: "note", datesItself: true },
  { pattern: IN_YEARS, severity: "note", datesItself: true },
  { pattern: PROJECT_TIME, severity: "note", datesItself: false },
  { pattern: ENDED, severity: "note", datesItself: true },
  { pattern: COUNTED_IN_YEARS, severity: "note", datesItself: true },
] as const;

/** So soon after the words stands the date they begin at, if it is given. */
const AFTER = 25;

const SIGN = anyOf(" år som ", "projektets ", "programmets ", "satsningens ", "insatsens ", "alla år)", "samtliga år)", "hela projekt", "under projekttiden", "under projektperioden", "hela programperioden", "sedan start", "sedan projektstart", "perioden 0000", "åren 0000", "projektperioden 0000", "0000–0000 ", "0000-0000 ", "sedan ", "räknat från ", "pågick ", "löpte ", "drevs ", "genomfördes ", "hölls ", "gavs ", "mellan 0000 och 0000", "mellan åren 0000");

export default defineCheck<{ words: string }>({
  id: "outside-reporting-year",
  severity: "warning",
  texts: {
    sv: {
      title: "Resultat för fler år än rapportens",
      message: ({ words }) => `”${words}” gäller mer än året. Skriv vad som nåddes under rapportåret.`,
      why: "Tabellen gäller resultat under året. Står projektets alla år i samma siffra räknas den om igen i nästa års rapport, och summan för landet blir för stor.",
    },
    en: {
      title: "Results of more years than the report's",
      message: ({ words }) => `“${words}” is about more than the year. Write what was achieved during the year reported.`,
      why: "The table is about results during the year. If all years of a project stand in one figure it is counted again in next year's report, and the sum for the country becomes too large.",
    },
  },
  examples: {
    passing: [
      { shows: "Årets resultat i ett projekt som löper flera år.", sheets: { "3.4": [HEADER, ["Byaliv pågår i tre år", "Under projektets tredje år hölls sex möten. Under projekttiden ska 40 möten hållas.", ...GOOD.slice(2)]] } },
      { shows: "Projektet började under rapportåret.", sheets: { "3.4": [["Återrapportering 2023"], HEADER, ["Byaliv", "Sedan projektstart (1 april 2023) har sex möten hållits.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Sedan något började, ett tidigare år.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd.", "Sedan rådet bildades 2016 har utsläppen minskat med 31 procent, enligt egen bedömning.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "Sedan rådet bildades 2016 har utsläppen minskat med" }],
      },
      {
        shows: "Flera år sammanräknade.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Hittills under perioden 2019–2023 har 340 boende fått råd. Sedan 2018 har sammanlagt 120 hus byggts. Mellan 2019 och 2023 har 14 bryggor lagats.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "under perioden 2019–2023 har" }, { at: "3.4!B2", text: "Sedan 2018 har sammanlagt" }, { at: "3.4!B2", text: "Mellan 2019 och 2023 har" }],
      },
      {
        shows: "Flera år först i meningen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Åren 2019–2022 deltog 310 boende. Under 2023 deltog 96 boende.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Åren 2019–2022 deltog" }],
      },
      {
        shows: "Hela projekttiden, och år efter det räknade.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under projektperioden har totalt 340 boende fått råd. Utbyggnad av 14 bryggor vid sjön mellan 2015 och 2023.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Under projektperioden" }, { at: "3.4!B2", text: "mellan 2015 och 2023" }],
      },
      {
        shows: "Projektets alla år.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "340 boende har under projektets fyra år fått råd.", "Utvärdering (alla år): fler vill bygga. Sedan start har sju byar växt.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "under projektets fyra år" }, { at: "3.4!C2", text: "(alla år)" }, { at: "3.4!C2", text: "Sedan start" }],
      },
      {
        shows: "Allt hände före året.",
        sheets: { "3.4": [["Återrapportering 2023"], HEADER, [GOOD[0]!, "Försöket pågick mellan januari 2021 och juni 2022, då totalt 5 400 turer gjordes.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B3", text: "pågick mellan januari 2021 och juni 2022" }],
      },
      {
        shows: "Sedan något har funnits.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under de fyra år som bidraget har funnits har 212 bryggor byggts.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Under de fyra år som bidraget har funnits" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, SIGN, function* ({ sheet, row, column, text, role }) {
      if (role !== "outputs" && role !== "outcomes") return;
      for (const { pattern, severity, datesItself } of PATTERNS) {
        for (const { 0: written, 1: last, index } of text.matchAll(pattern)) {
          if (pattern === ENDED && (workbook.year.value === null || Number(last) >= workbook.year.value)) continue;
          const words = written.trimEnd();
          const end = index + words.length;
          // "Sedan projektstart (april 2023)": the project began in the year reported on.
          const beganThen = workbook.year.value !== null && text.slice(end, end + AFTER).includes(String(workbook.year.value));
          if (!beganThen || datesItself) yield { sheet, row, column, start: index, end, severity, values: { words } };
        }
      }
    }),
});
