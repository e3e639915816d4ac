/** A period whose years do not make the length it is said to have: "en fyraårsperiod, 2021–2023". */
import type { Language } from "../../language";
import { type Period, periodsOf } from "../../text/numbers/periods";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPassages } from "./passages";
import { written } from "./wording";

type Found = { years: number; first: string; last: string; calendarYears: number; months: number; exactness: Period["exactness"] };

/** How a length and its years disagree: not at all, perhaps (from a day in one year to the same day in another), or surely. */
function disagreement({ years, first, last, months, exactness }: Period): "note" | "error" | null {
  if (exactness === "rough") return Math.abs(years * 12 - months!) <= ROUGH ? null : "note";
  if (months !== null) return Math.abs(years * 12 - months) <= 3 ? null : "error";
  if (years === last - first + 1) return null;
  // Eighteen months lie in two years, or in three.
  if (!Number.isInteger(years)) return years > last - first - 1 && years < last - first + 1 ? null : "error";
  return years === last - first ? "note" : "error";
}

/** Months that a season at either end may add or take away. */
const ROUGH = 9;

/** "2 år", "18 månader" */
function length(language: Language, years: number): string {
  const [inYears, inMonths] = language === "sv" ? ["år", "månader"] : ["years", "months"];
  return Number.isInteger(years) ? `${written(language, years)} ${inYears}` : `${written(language, years * 12)} ${inMonths}`;
}

function sentence(language: Language, { years, first, last, calendarYears, months, exactness }: Found): string {
  const [from, about, not, are] = language === "sv" ? ["Från början till slut är det", "ungefär ", "inte", "är"] : ["From start to end is", "about ", "not", "is"];
  if (months > 0) return `${from} ${exactness === "rough" ? about : ""}${length(language, months / 12)}, ${not} ${length(language, years)}.`;
  return `${first}–${last} ${are} ${calendarYears} ${language === "sv" ? "kalenderår" : "calendar years"}, ${not} ${Number.isInteger(years) ? written(language, years) : length(language, years)}.`;
}

const YEARS = anyOf("månader", "årig", "årsp", "års-", " år ", " år,", " år.", " år)", " år:", "åren");

export default defineCheck<Found>({
  id: "period-length-mismatch",
  severity: "error",
  texts: {
    sv: {
      title: "Perioden stämmer inte med åren",
      message: (values) => sentence("sv", values),
      why: "En insats som sägs pågå i tre år men har fyra årtal gör att läsaren inte vet när den slutar. En period från mitten av ett år till mitten av ett annat kan vara rätt: då är det bara en notis. Skriv gärna ut månaderna.",
    },
    en: {
      title: "The period does not match its years",
      message: (values) => sentence("en", values),
      why: "An insats said to last three years but given four leaves the reader unsure when it ends. A period from the middle of one year to the middle of another may be right: then it is only a note. Writing out the months helps.",
    },
  },
  examples: {
    passing: [
      { shows: "Tre kalenderår.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Ett treårigt arbete (2021–2023) i tolv byar.", ...GOOD.slice(2)]] } },
      { shows: "Trettiosex månader är tre år, fast årtalen är fyra.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Under tre år, september 2021–augusti 2024, får byarna stöd.", ...GOOD.slice(2)]] } },
      { shows: "Två år, från höst till höst, och arton månader.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Under två år, hösten 2022 till hösten 2024, får byarna stöd. Kursen är 18 månader (januari 2023–juni 2024).", ...GOOD.slice(2)]] } },
      { shows: "Åren är programmets, inte arbetets.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Ett treårigt arbete inom programperioden 2021–2027.", ...GOOD.slice(2)]] } },
      { shows: "Läsår, som vart och ett har två årtal.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Kursen har getts läsåren 2020/21–2022/23, det vill säga under tre år.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Fyra år blir inte tre.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under en fyraårsperiod, 2021–2023, får byarna stöd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fyraårsperiod, 2021–2023" }],
      },
      {
        shows: "Fem år, men åren är sex: kanske rätt, värt att se över.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under fem år (2020–2025) får byarna stöd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fem år (2020–2025)" }],
      },
      {
        shows: "Månader och årstider.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Arbetet pågår under 18 månader (januari 2023–december 2024). Bryggorna rustas under fyra år, från hösten 2022 till hösten 2024.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "18 månader (januari 2023–december 2024)" }, { at: "3.4!B2", text: "fyra år, från hösten 2022 till hösten 2024" }],
      },
      {
        shows: "Tre år som är två.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har ett treårigt projekt som löper 2022–2023.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "treårigt projekt som löper 2022–2023" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [YEARS], function* (passage) {
      for (const period of periodsOf(passage)) {
        const severity = disagreement(period);
        if (severity === null) continue;
        const { start, end, years, first, last, months, exactness } = period;
        yield { start, end, severity, values: { years, first: String(first), last: String(last), calendarYears: last - first + 1, months: months ?? 0, exactness } };
      }
    }),
});
