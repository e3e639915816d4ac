/** An amount that is thousands of times too large or too small for its text: "993 582 tusen kronor". */
import type { Figure } from "../../text/numbers";
import type { Passage } from "../../text/numbers/passage";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { type Spot, throughPassages } from "./passages";
import { writtenMoney } from "./wording";

type Found = { amount: number; instead: number };

/** The number as it is written, before "tusen" or "miljoner": 993 582. */
function writtenNumber(figure: Figure): number {
  return Math.round(figure.low / scaleOf(figure));
}

function scaleOf({ text }: Figure): number {
  if (/mdkr|mdr|miljard/i.test(text)) return 1e9;
  if (/milj|mn|mkr|msek/i.test(text)) return 1e6;
  return /tusen|tkr|kkr|ksek|tsek/i.test(text) ? 1e3 : 1;
}

/** No regional report has five million thousands, ten thousand millions or a thousand milliards to tell of, but for what the whole country spends. */
const MOST: Readonly<Record<number, number>> = { 1e3: 5_000_000, 1e6: 10_000, 1e9: 1_000 };
const OF_THE_COUNTRY = /nation|stat(?:en|lig)|regering|riks|trafikverket|infrastruktur|järnväg|stambana|planperiod|prisnivå|sverige|svensk|landet|kapital|pension|omsätt|(?:im|ex)port|regionerna|kommunerna|europ/i;
/** What a region grants: all of it together is far from two milliards, and one of them far from twenty millions. */
const GRANTED = /(?<![a-zà-öø-ɏ])(?:företagsstöd|projektstöd|bystöd|projektmedel|servicestöd|driftstöd|servicebidrag|kommersiell service|(?:regionens|kommunens|kommunernas)\s(?:bidrag|medfinansiering|andel|del|insats))(?:et|en)?(?![a-zà-öø-ɏ])/i;
const MOST_GRANTED = 2e9;
/** Support of shops in sparse districts is some millions a year. */
const TO_SHOPS = /(?<![a-zà-öø-ɏ])(?:hemsändningsbidrag|hemsändning|servicebidrag|driftbidrag)(?:et|en)?(?![a-zà-öø-ɏ])[^.;:]{0,90}$/i;
const MOST_TO_SHOPS = 2e8;
/** "Budgeten uppgår till 8,4 miljarder kronor": with nobody before it whose budget it is, the insats's own. */
const OWN_BUDGET = /(?:^|[.!?\n]\s{0,3})(?:projekt|total)?(?:budgeten|kostnaden|omslutningen)\s(?:uppgår\still|uppgick\still|är|var)\s(?:(?:ca|cirka|totalt|sammanlagt)\s)?$/i;
const FOR_ONE = /(?<![a-zà-öø-ɏ])(?:belopp(?:et)?|stöd(?:et)?|kostnad(?:en)?|bidrag(?:et)?) per (?:[a-zà-öø-ɏ]{0,20}check|deltagare|person|elev|hushåll|butik|byggnad|rådgivning|företag|stöd|beslut)(?:\s[a-zà-öø-ɏ]+){0,3}\s$/i;
/** "Varje bystöd uppgick i snitt till 118 000 tusen kronor" */
const ON_AVERAGE = /(?<![a-zà-öø-ɏ])(?:i\s(?:genom)?snitt|snittet|medelbelopp(?:et)?|snittbelopp(?:et)?|genomsnittlig[at]?\s[a-zà-öø-ɏ]{3,30}|vardera)(?![a-zà-öø-ɏ])[^.;:()\d]{0,50}$/i;
/** "Det genomsnittliga företagsstödet uppgick till 145 miljoner kronor" */
const AVERAGE_SUPPORT = /(?<![a-zà-öø-ɏ])genomsnittlig[at]?\s[a-zà-öø-ɏ]{0,20}(?:stöd|bidrag|check)(?:et|en)?\s[^.;:()\d]{0,40}$/i;
const SUPPORT = /(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]{0,20}(?:stöd|bidrag|check|medel)(?:et|en|ar|arna)?(?![a-zà-öø-ɏ])/i;
const MOST_FOR_ONE = 2e7;
const MOST_THOUSANDS = 1_000_000;
/** Characters on both sides of an amount that tell of whom it is. */
const AROUND = 220;
const BEFORE = 110;

function tooMuch({ text }: Passage, figure: Figure): boolean {
  const { start, end, low } = figure;
  if (low < MOST_FOR_ONE) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (FOR_ONE.test(before) || AVERAGE_SUPPORT.test(before) || (scaleOf(figure) === 1e3 && SUPPORT.test(before) && ON_AVERAGE.test(before))) return true;
  // "ett stöd på 1 250 000 tusen kronor": no support is of a milliard, and who means one does not count it in thousands.
  if (scaleOf(figure) === 1e3 && writtenNumber(figure) >= MOST_THOUSANDS && SUPPORT.test(before.slice(before.lastIndexOf(". ") + 1))) return true;
  if (low >= MOST_TO_SHOPS && TO_SHOPS.test(before)) return true;
  if (low >= MOST_GRANTED && OWN_BUDGET.test(before) && !OF_THE_COUNTRY.test(before)) return true;
  const isMost = writtenNumber(figure) >= (MOST[scaleOf(figure)] ?? Infinity);
  if (!isMost && !(low >= MOST_GRANTED && GRANTED.test(before))) return false;
  return scaleOf(figure) === 1e3 || !OF_THE_COUNTRY.test(text.slice(Math.max(0, start - AROUND), end + AROUND));
}

type Doubt = Pick<Spot<Found>, "severity"> & { instead: number };

/** The amounts of a text together. */
interface Amounts {
  /** Their values, the least first. */
  values: readonly number[];
  /** There are millions, and beside them nothing but amounts below a thousand. */
  areMillions: boolean;
  /** There are several, all written in thousands: so the author counts. */
  areThousands: boolean;
}

function amountsOf(figures: readonly Figure[]): Amounts {
  const values = figures.map(({ low }) => low).sort((a, b) => a - b);
  return { values, areMillions: values.some((value) => value >= 1e6) && values.every((value) => value >= 1e6 || value < 1000), areThousands: figures.length > 1 && figures.every((figure) => scaleOf(figure) === 1e3) };
}

/** Why an amount cannot be meant as it stands; `instead` is what it would be with the scale the rest speaks for. */
function implausible(passage: Passage, figure: Figure, amounts: Amounts): Doubt | null {
  const { text } = passage;
  const number = writtenNumber(figure);
  const scale = scaleOf(figure);
  if (tooMuch(passage, figure)) return { severity: "error", instead: number };
  if (scale === 1e3 && (amounts.areThousands || HAS_PART.test(text.slice(figure.end, figure.end + 60)))) return null;
  if (scale === 1e6 && number >= MOST_OF_PART) return partOfLess(number, figure, amounts, text.slice(Math.max(0, figure.start - BEFORE), figure.start));
  // Counted to the last krona and yet in thousands: 993 582 tusen beside amounts of some millions.
  if (scale === 1e3 && number >= 100_000 && number % 100 !== 0) return toTheKrona(number, figure, amounts);
  // 312 000 tusen beside amounts of some hundred thousand kronor
  if (scale === 1e3 && number >= 100_000) return besideSmaller(number, figure, amounts);
  // "24,7 kronor" beside millions: the word for the millions is missing. Prices have two decimals.
  const bare = scale === 1 && figure.step === 0.1 && figure.low < 1000 && /kr/i.test(figure.text);
  return bare && !EACH.test(text.slice(figure.end, figure.end + 20)) && !FOR_A_KRONA.test(text.slice(Math.max(0, figure.start - BEFORE), figure.start)) && amounts.areMillions ? { severity: "warning", instead: figure.low * 1e6 } : null;
}

/** "450 000 tkr, varav regionen 540 000 kronor": a part may be as small as it likes. */
const HAS_PART = /^[^.;\d]{0,40}?(?<![a-zà-öø-ɏ])(?:varav|därav|av\s(?:vilka|vilket|detta|dessa))(?![a-zà-öø-ɏ])/i;

const EACH = /^\s*(?:per|i timmen|\/|styck|st\b|vardera|öre|liter|för en|timmen)/i;

/** "Varje krona har växlats upp med 2,30 kronor" */
const FOR_A_KRONA = /(?<![a-zà-öø-ɏ])(?:krona(?:n)?|växla[a-zà-öø-ɏ]{0,3}\supp)(?![a-zà-öø-ɏ])[^.;:]{0,80}$/i;

/** "Till service beviljades 1 240 miljoner kronor" of 24,6 millions in all: counted in thousands. */
const MOST_OF_PART = 1000;
const GIVEN = /(?<![a-zà-öø-ɏ])(?:bevilja|avsatt|avsätt|använ|betal|fördela|gick|gått|fick|fått)[a-zà-öø-ɏ]{0,6}\s(?:[a-zà-öø-ɏ]+\s){0,4}$/i;

function partOfLess(number: number, { low }: Figure, { values }: Amounts, before: string): Doubt | null {
  const most = values.filter((value) => value !== low).at(-1);
  return most !== undefined && low >= 10 * most && number * 1e3 <= most && GIVEN.test(before) && !OF_THE_COUNTRY.test(before) ? { severity: "warning", instead: number * 1e3 } : null;
}

/** So many times larger than all the others an amount is hardly of the same matter. */
const OUT_OF_SCALE = 100;

function besideSmaller(number: number, { low }: Figure, { values }: Amounts): Doubt | null {
  const others = values.filter((value) => value !== low);
  const most = others.at(-1);
  return most !== undefined && low >= OUT_OF_SCALE * most && number >= others[0]! / OUT_OF_SCALE ? { severity: "warning", instead: number } : null;
}

function toTheKrona(number: number, { low }: Figure, { values }: Amounts): Doubt | null {
  const others = values.length - 1;
  if (others === 0 || number >= 1_000_000) return { severity: "warning", instead: number };
  // As if the amount itself were not among them.
  const other = (at: number) => values[values[at]! < low ? at : at + 1]!;
  const outOfScale = number * 1e3 >= 10 * other(Math.floor(others / 2)) && number <= other(others - 1);
  return outOfScale ? { severity: "error", instead: number } : null;
}

const MONEY = anyOf(" tusen", "tkr", "kkr", "miljon", "miljard", "mkr", "mnkr", "mdkr", " kr", "sek");

export default defineCheck<Found>({
  id: "unit-implausible",
  severity: "error",
  texts: {
    sv: {
      title: "Beloppet verkar ha fel enhet",
      message: ({ amount, instead }) => `Det blir ${writtenMoney("sv", amount)}. Menas ${writtenMoney("sv", instead)}?`,
      why: "Ett ”tusen” eller ”miljoner” för mycket gör beloppet tusen gånger för stort, och det syns inte förrän någon räknar ihop regionerna.",
    },
    en: {
      title: "The amount seems to have the wrong unit",
      message: ({ amount, instead }) => `That is ${writtenMoney("en", amount)}. Is ${writtenMoney("en", instead)} meant?`,
      why: "One “thousand” or “million” too many makes an amount a thousand times too large, and nobody sees it until the regions are added up.",
    },
  },
  examples: {
    passing: [
      { shows: "Stora och små belopp, var och ett med sin enhet.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av anslagets 41,2 miljoner kronor gick 12 500 tkr till byarna, varav 453 420 kronor till butiker.", ...GOOD.slice(2)]] } },
      {
        shows: "En stor investering, varav en liten del är stödet, och flera belopp i tusental.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Hamnen kostar 450 000 tkr, varav regionen bidrar med 540 000 kronor.", "Egen bedömning: kajen blev 453 421 tkr dyr. Klubbarna gav 2 100 tkr.", GOOD[3]!]] },
      },
      { shows: "Vad hela landet lägger på vägar.", sheets: { "3.4": [HEADER, [GOOD[0]!, "I den nationella planen har banan fått 28 070 miljoner kronor, och hela ramen är 1 171 miljarder kronor.", ...GOOD.slice(2)]] } },
      { shows: "Kronor för var och en.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Resan kostar 24,5 kronor per mil. Byarna fick 3 miljoner kronor.", ...GOOD.slice(2)]] } },
      { shows: "Vad varje krona har vuxit till.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Varje krona har växlats upp med 2,3 kronor, till 12 miljoner kronor i byarna.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Räknat till kronan, men i tusental.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av anslagets 41,2 miljoner kronor gick 12,5 miljoner kronor till byarna och 784 315 tusen kronor till nio butiker.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "784 315 tusen kronor" }],
      },
      {
        shows: "Mer än någon region har att ge, i allt eller till en enda.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under året fattades nio beslut om företagsstöd på sammanlagt 4 300 miljoner kronor.", "Egen bedömning: beloppet per bycheck var 120 mkr. Varje bystöd var i snitt på 118 000 tusen kronor. Butikerna fick i snitt ett bidrag på 85 000 tkr.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "4 300 miljoner kronor" }, { at: "3.4!C2", text: "120 mkr" }, { at: "3.4!C2", text: "118 000 tusen kronor" }, { at: "3.4!C2", text: "85 000 tkr" }],
      },
      {
        shows: "En miljard i stöd, räknad i tusental.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Stödet till bygdegården på 1 250 000 tusen kronor betalades ut i juni.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "1 250 000 tusen kronor" }],
      },
      {
        shows: "Mer än en region kan bidra med.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Regionens bidrag är 2 500 miljoner kronor per år och byarnas 3,1 miljoner kronor.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "2 500 miljoner kronor" }],
      },
      {
        shows: "Ordet miljoner saknas.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under året beviljades 24,7 kronor till byarna och 19,1 miljoner kronor till orterna.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "24,7 kronor" }],
      },
      {
        shows: "Jämna tusental, hundra gånger större än det som står bredvid.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Tre byar fick 540 000 kronor till sina butiker och två 315 000 tusen kronor till hemkörning.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "315 000 tusen kronor" }],
      },
      {
        shows: "En insats budget i miljarder.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Bryggorna rustas av byalagen. Budgeten uppgår till 8,4 miljarder kronor, varav 3,9 miljoner kronor är byarnas.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "8,4 miljarder kronor" }],
      },
      {
        shows: "En del som är femtio gånger större än det hela.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt beviljades 24,6 miljoner kronor. Till bybutiker beviljades 1 240 miljoner kronor, resten gick till vägar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "1 240 miljoner kronor" }],
      },
      {
        shows: "Ett genomsnitt i fel enhet.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick 14,5 miljoner kronor. Det genomsnittliga bystödet uppgick till 145 miljoner kronor.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "145 miljoner kronor" }],
      },
      {
        shows: "Tusental där det är kronor, till ett stöd som aldrig är så stort.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Hemsändningsbidrag har betalats till fyra byar med sammanlagt 620 000 tkr.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "620 000 tkr" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [MONEY], function* (passage) {
      const amounts = passage.figures.filter(({ kind, low, high, noun }) => kind === "money" && low === high && noun === "kronor");
      const together = amountsOf(amounts);
      for (const figure of amounts) {
        const found = implausible(passage, figure, together);
        if (found) yield { start: figure.start, end: figure.end, severity: found.severity, values: { amount: figure.low, instead: found.instead } };
      }
    }),
});
