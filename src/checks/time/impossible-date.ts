/** Years and dates that cannot be. */
import { type DateFault, MAY_HAVE_DATES, faultyDates } from "../../text/slips/faulty-dates";
import { anyOf, holds } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";

const SAYS = {
  sv: {
    digits: (words: string) => `I ”${words}” har ett årtal fel antal siffror.`,
    "perhaps digits": (words: string) => `I ”${words}” verkar ett årtal ha fel antal siffror. Är det ett antal, skriv vad som räknas.`,
    far: (words: string) => `”${words}” ligger mer än hundra år fram. Kontrollera årtalet.`,
    backwards: (words: string) => `Perioden ”${words}” slutar före den börjar.`,
    "no such day": (words: string) => `Dagen ”${words}” finns inte.`,
    ahead: (words: string) => `”${words}” ligger flera år efter det som redovisas, men meningen berättar om något som har hänt. Kontrollera årtalet.`,
  },
  en: {
    digits: (words: string) => `In “${words}” a year has the wrong number of digits.`,
    "perhaps digits": (words: string) => `In “${words}” a year seems to have the wrong number of digits. If it is a count, write what is counted.`,
    far: (words: string) => `“${words}” is more than a hundred years ahead. Check the year.`,
    backwards: (words: string) => `The period “${words}” ends before it begins.`,
    "no such day": (words: string) => `There is no such day as “${words}”.`,
    ahead: (words: string) => `“${words}” is years after the year reported, but the sentence tells of something that has happened. Check the year.`,
  },
} satisfies Record<string, Record<Fault, (words: string) => string>>;

const LESS_SURE: ReadonlyMap<Fault, "note" | "warning"> = new Map([["backwards", "warning"], ["perhaps digits", "note"]]);

/** "Under hösten 2032 kompletterades": what has happened, in a year that has not been. */
const TOLD_AS_DONE = /(?<![a-zà-öø-ɏ])(?:(?:våren|sommaren|hösten|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s|(?<=(?:^|[.!?\n]\s{0,3})under\s))(20\d\d)(?=\s(?:har|hade|var|blev|fick|gick|gavs|hölls|togs|kom|[a-zà-öø-ɏ]{2,20}(?:ades?|des|tes|rdes))(?![a-zà-öø-ɏ]))/gi;
const MAY_BE_TOLD = anyOf("0000 ");

/** Years farther ahead are impossible whatever is told of them. */
const FAR = 2070;

type Fault = DateFault | "ahead";

export default defineCheck<{ fault: Fault; words: string }>({
  id: "impossible-date",
  severity: "error",
  texts: {
    sv: {
      title: "Årtal eller datum som inte kan stämma",
      message: ({ fault, words }) => SAYS.sv[fault](words),
      why: "En siffra för lite eller för mycket i ett årtal märks knappt när man skriver. Den som följer upp projektet vet sedan inte när det började eller slutade.",
    },
    en: {
      title: "Year or date that cannot be right",
      message: ({ fault, words }) => SAYS.en[fault](words),
      why: "A digit too few or too many in a year is hardly noticed while writing. Whoever follows up the project then does not know when it began or ended.",
    },
  },
  examples: {
    passing: [
      { shows: "Antal som ser ut som år.", sheets: { "3.4": [HEADER, ["Byaliv", "Insamlingen startade 2203 gånger. Vägen är klar 2203 meter. Kursen avslutades 2203 gånger, och färjan löper till 2600 kronor.", ...GOOD.slice(2)]] } },
      { shows: "Antal utan sitt ord.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök i mars 201 var högt. I juni 204 har anmält sig, hela 203 på plats. Köerna låg under 202. I byn bor under 2500 personer, och 31/12 stänger kassan. Byn har ett 201 års gammalt hus.", ...GOOD.slice(2)]] } },
      { shows: "Perioder, datum, projektnummer och antal.", sheets: { "3.4": [HEADER, ["Byaliv (20357617), dnr RUN2023-2019", "Plan 2021–2024, klar den 29 februari 2024. Mellan 202–2024 besök. I december 202 deltagare. Under 20150 besök räknades. Skillnaden mellan 2023 och 2022 är liten, och från 2021 till 2023 växte den. I hösten 202 besök, sedan starten 20150 besök.", "Egen bedömning 2023-12-31: målet för år 2045 nås.", "Plan 2022:1468"]] } },
    ],
    failing: [
      {
        shows: "Årtal med fel antal siffror.",
        sheets: { "3.4": [HEADER, ["Byaliv 202–2024", "Råd till byar 2022–20233. Under 20244 har sex möten hållits.", "Projektperiod: 1 januari 2023 till 31 december 202.", GOOD[3]!]] },
        finds: [{ at: "3.4!A2", text: "202–2024" }, { at: "3.4!B2", text: "2022–20233" }, { at: "3.4!B2", text: "Under 20244" }, { at: "3.4!C2", text: "31 december 202" }],
      },
      {
        shows: "En dag som inte finns, en period baklänges och ett år långt fram.",
        sheets: { "3.4": [HEADER, ["Byaliv 2024–2021", "Möten hölls den 31 juni och 2023-13-02.", "Egen bedömning: klart hösten 2203.", GOOD[3]!], ["Sjöliv", "Under 2203 hölls sex möten, det första 2203-05-02 och det sista den 31/11.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "2024–2021" }, { at: "3.4!B2", text: "31 juni" }, { at: "3.4!B2", text: "2023-13-02" }, { at: "3.4!C2", text: "hösten 2203" }, { at: "3.4!B3", text: "Under 2203" }, { at: "3.4!B3", text: "2203-05-02" }, { at: "3.4!B3", text: "31/11" }],
      },
      {
        shows: "Datum och månader som slutar före de börjar.",
        sheets: { "3.4": [HEADER, ["Byaliv 2022-09-01–2022-03-31", "Kurser hölls oktober 2023–mars 2023 i elva byar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "2022-09-01–2022-03-31" }, { at: "3.4!B2", text: "oktober 2023–mars 2023" }],
      },
      {
        shows: "En period som sägs i ord.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Råden pågick mellan 2016 och 2002 i byarna. Vägen byggs under perioden 2024 till 20266.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "perioden 2024 till 20266" }, { at: "3.4!B2", text: "pågick mellan 2016 och 2002" }],
      },
      {
        shows: "En period med ett slutår långt fram.",
        sheets: { "3.4": [HEADER, ["Byaliv. Projekttid 2022–2205.", "Sex byar har fått råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "2022–2205" }],
      },
      {
        shows: "Ett slut långt fram.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Arbetet pågår till 2203. Vägen är klar 2203, och fler byggs.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "pågår till 2203" }, { at: "3.4!B2", text: "är klar 2203" }],
      },
      {
        shows: "Slutet ligger före starten.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Arbetet startade hösten 2023 och avslutas våren 2022.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "startade hösten 2023 och avslutas våren 2022" }],
      },
      {
        shows: "Årstider och en dag som ingen månad har.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Sedan starten 20021 har sju byar fått råd. Mötet den 35 mars ställdes in.", "Egen bedömning: fler deltar. Enkäten gick ut i maj 202 på tre språk och hösten 203. I mars 20233 hölls sju möten.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "Sedan starten 20021" }, { at: "3.4!B2", text: "35 mars" }, { at: "3.4!C2", text: "mars 20233" }, { at: "3.4!C2", text: "maj 202" }, { at: "3.4!C2", text: "hösten 203" }],
      },
      {
        shows: "Två siffror som har bytt plats i början av en period.",
        sheets: { "3.4": [HEADER, ["Byaliv. Projekttid 2203–2025.", "Sex byar har fått råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "2203–2025" }],
      },
      {
        shows: "Något som har hänt, flera år fram.",
        sheets: { "3.4": [["Återrapportering 2023"], HEADER, [GOOD[0]!, "Under hösten 2032 kompletterades planen. Våren 2024 hölls ett möte, och hösten 2032 ska bron stå klar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B3", text: "hösten 2032" }],
      },
      {
        shows: "En period i ord som slutar långt fram.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarnas etapp löper mellan 2022 och 2205 och har en egen styrgrupp.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "löper mellan 2022 och 2205" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts<{ fault: Fault; words: string }>(workbook, MAY_HAVE_DATES, function* ({ sheet, row, column, text }) {
      for (const { 0: words, 1: year, index } of workbook.year.value !== null && holds(text, MAY_BE_TOLD) ? text.matchAll(TOLD_AS_DONE) : []) {
        // The report is written early in the year after.
        if (Number(year) > workbook.year.value! + 1 && Number(year) < FAR) yield { sheet, row, column, start: index, end: index + words.length, values: { fault: "ahead", words } };
      }
      for (const { start, end, fault } of faultyDates(text)) {
        yield { sheet, row, column, start, end, ...(LESS_SURE.has(fault) && { severity: LESS_SURE.get(fault)! }), values: { fault, words: text.slice(start, end) } };
      }
    }),
});
