/** A change that is not the change of its numbers: "från 120 till 150, en ökning med 35 procent". */
import type { Language } from "../../language";
import { PERCENT_SIGN } from "../../language/number";
import { bounds } from "../../text/numbers";
import type { Passage } from "../../text/numbers/passage";
import { type AmountChange, amountChangesOf } from "../../text/numbers/changes";
import { DIRECTION_VERBS, type Direction, directionsOf } from "../../text/numbers/directions";
import { anyOf } from "../../text/signs";
import type { Severity } from "../check";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { PERCENT, type Spot, throughPassages } from "./passages";
import { changesByTimes, toldChanges } from "./told-changes";
import { written, writtenMoney } from "./wording";

/** `percent`: as it comes out; `of`: what is wrong is the percentage, the difference or the way that it went. */
type Found = { before: number; now: number; said: number; percent: number; unit: "count" | "money" | "percent"; way: AmountChange["way"]; of: "percent" | "difference" | "way" };

const FROM_TO = anyOf("från 0", "från ca 0", "från cirka 0");

/** "22 procent fler än …", "en ökning med …" */
const TOLD = anyOf("en ökning", "en uppgång", "en minskning", "en nedgång", "fler än", "mer än", "högre än", "färre än", "mindre än", "lägre än", "fler jämfört", "färre jämfört");

/** "en fördubbling från 31" */
const TIMES = anyOf("dubbling", "dubblering", "halvering");

/** Verbs before the first number, or nouns before the last. */
const WENT = anyOf(...DIRECTION_VERBS, "en ökning", "en uppgång", "en minskning", "en nedgång");

/** The change in percent as it comes out, and how far off it may be by honest rounding. */
function changed({ before, now, way }: AmountChange): { percent: number; least: number; most: number } {
  const [from, to] = [bounds(before), bounds(now)];
  const sign = way === "up" ? 1 : -1;
  const change = (old: number, fresh: number) => (sign * 100 * (fresh - old)) / old;
  const ends = [change(from.low, to.high), change(from.high, to.low)];
  return { percent: change(before.low, now.low), least: Math.min(...ends), most: Math.max(...ends) };
}

/** "11,4 miljoner, en ökning … från 10,4": one of the numbers leaves out its millions. */
const MOST_TIMES = 500;

/** `null`: it fits. Said without "cirka" and of exact numbers, it is wrong on its face. */
function judged(change: AmountChange): { percent: number; severity: Severity } | null {
  const [old, fresh] = [change.before.low, change.now.low];
  if (Math.max(old, fresh) > MOST_TIMES * Math.min(old, fresh)) return null;
  const { percent, least, most } = changed(change);
  const room = bounds(change.said);
  if (most >= room.low && least <= room.high) return null;
  // Whole percents are often rounded to fives.
  if (change.said.low % 5 === 0 && Math.abs(percent - change.said.low) <= 2.5) return { percent, severity: "note" };
  return { percent, severity: [change.said, change.before, change.now].some(({ qualifier }) => qualifier !== null) ? "warning" : "error" };
}

const changesFromTo = ({ text, sentences }: Passage): AmountChange[] => sentences.flatMap((sentence) => amountChangesOf(text, sentence));

/** The changes whose percentage does not come out. */
function* wrongPercents(changes: readonly AmountChange[]): Iterable<Spot<Found>> {
  for (const change of changes) {
    const found = judged(change);
    const { before, now, said, way, start, end } = change;
    if (found) yield { start, end, severity: found.severity, values: { before: before.low, now: now.low, said: said.low, percent: found.percent, unit: before.kind === "money" ? "money" : "count", way, of: "percent" } };
  }
}

/** What is wrong with a change that is told without a percentage; `null`: nothing. */
function misdirected({ before, now, way, by }: Direction): Found["of"] | null {
  const change = (way === "up" ? 1 : -1) * (now.low - before.low);
  if (change < 0) return "way";
  if (!by || change === 0) return null;
  const [old, fresh, room] = [bounds(before), bounds(now), bounds(by)];
  const ends = [Math.abs(fresh.high - old.low), Math.abs(fresh.low - old.high)];
  return Math.max(...ends) < room.low || Math.min(...ends) > room.high ? "difference" : null;
}

function sentence(language: Language, { before, now, said, percent, unit, way, of }: Found): string {
  const amount = (value: number) => (unit === "money" ? writtenMoney(language, value) : `${written(language, value)}${unit === "percent" ? PERCENT_SIGN[language] : ""}`);
  if (of === "difference") return language === "sv" ? `Från ${amount(before)} till ${amount(now)} är ${amount(Math.abs(now - before))}, inte ${amount(said)}.` : `From ${amount(before)} to ${amount(now)} is ${amount(Math.abs(now - before))}, not ${amount(said)}.`;
  const [share, other] = [percent, said].map((value) => written(language, value));
  if (language === "sv") return percent < 0 || of === "way" ? `Från ${amount(before)} till ${amount(now)} är ingen ${way === "up" ? "ökning" : "minskning"}.` : `Från ${amount(before)} till ${amount(now)} är ${share} %, inte ${other} %.`;
  return percent < 0 || of === "way" ? `From ${amount(before)} to ${amount(now)} is no ${way === "up" ? "increase" : "decrease"}.` : `From ${amount(before)} to ${amount(now)} is ${share}%, not ${other}%.`;
}

export default defineCheck<Found>({
  id: "change-mismatch",
  severity: "error",
  texts: {
    sv: {
      title: "Förändringen stämmer inte med talen",
      message: (values) => sentence("sv", values),
      why: "En ökning räknas från det gamla talet. Stämmer den inte med talen som står bredvid har något av dem ändrats, eller så är den räknad från det nya.\n\nAvrundning och ungefärliga tal räknas inte som fel.",
    },
    en: {
      title: "The change does not match the numbers",
      message: (values) => sentence("en", values),
      why: "A change is counted from the old number. If it does not match the numbers beside it, one of them was changed, or it was counted from the new one.\n\nRounding and approximate numbers are not faults.",
    },
  },
  examples: {
    passing: [
      { shows: "Enheten på det sista talet, och mer än dubbelt så många.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Besöken ökade från 1,2 till 1,8 miljoner eller 50 procent. Bryggorna är 84, en fördubbling jämfört med 41 året före. Stegarna är 29, mer än en fördubbling mot 12 då.", ...GOOD.slice(2)]] } },
      { shows: "Rätt antal fler än året före.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök var 412, 14 procent fler än 2022 då de var 361. Kurserna hade 108 deltagare, vilket är 9 fler än året innan. Det är en ökning med 9 procent.", ...GOOD.slice(2)]] } },
      { shows: "Rätt, med avrundning.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök ökade från 152 till 178, en ökning med 17 procent. Stöden har minskat med 25 %, från 8 miljoner kronor till 6 miljoner kronor.", ...GOOD.slice(2)]] } },
      { shows: "Procenten gäller något annat.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet byar ökade från 12 till 18, och besöken ökade med 10 procent.", ...GOOD.slice(2)]] } },
      { shows: "Jämfört med andra, med en plan och med ett snitt.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med fiber steg till 79 procent, jämfört med 82 procent i riket. Besöken växte till 30, jämfört med planerade 40. Priset höjdes till 30 från 20 kronor året före. Lånen ökade till 12 från 15 banker. Ansökningarna ökade från 12 i våras till 9 i snitt per månad.", ...GOOD.slice(2)]] } },
      { shows: "Åt rätt håll, och i olika enheter.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök minskade från 420 till 390. Andelen byar med fiber steg till 36 procent, jämfört med 34 procent 2022. Väntan ökade från 50 minuter till 2 timmar. Platserna var 420, jämfört med 380 året innan, en ökning med 40.", ...GOOD.slice(2)]] } },
      { shows: "Ungefärliga tal.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök ökade från cirka 500 till 700, en ökning med drygt 35 procent.", ...GOOD.slice(2)]] } },
      { shows: "Miljonerna står vid det ena talet.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Båtresorna var 11,4 miljoner, en ökning med tio procent från 10,4.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Så många fler än året före.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök var 412, 22 procent fler än 2022 då de var 361. Kurserna hade 108 deltagare, vilket är 9 fler än året innan. Det är en ökning med 14 procent. Antalet vandringar var 81, en ökning med 30 procent från 72.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "412, 22 procent fler än 2022 då de var 361" }, { at: "3.4!B2", text: "108 deltagare, vilket är 9 fler än året innan. Det är en ökning med 14 procent" }, { at: "3.4!B2", text: "81, en ökning med 30 procent från 72" }],
      },
      {
        shows: "Ökningen är räknad från fel tal.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök ökade från 120 till 150, vilket motsvarar en ökning med 20 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "120 till 150, vilket motsvarar en ökning med 20 procent" }],
      },
      {
        shows: "Minskningen står först.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Stöden har minskat med 40 %, från 8 miljoner kronor till 6 miljoner kronor. Resorna minskade med 4 procent, från 1,20 miljoner till 1,11 miljoner resor.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "40 %, från 8 miljoner kronor till 6 miljoner kronor" }, { at: "3.4!B2", text: "4 procent, från 1,20 miljoner till 1,11 miljoner" }],
      },
      {
        shows: "En ökning som är en minskning.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök gick från 150 till 120, en ökning med 20 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "150 till 120, en ökning med 20 procent" }],
      },
      {
        shows: "Med flera ord mellan antalet och ökningen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "1 240 besök har gjorts vid sjön, en ökning med 24 procent från 1 120 besök.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "1 240 besök har gjorts vid sjön, en ökning med 24 procent från 1 120" }],
      },
      {
        shows: "En fördubbling som inte är det.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Bryggorna är 46, en fördubbling jämfört med 31 bryggor förra året.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "46, en fördubbling jämfört med 31" }],
      },
      {
        shows: "Procenten sist, efter ”eller”.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Utsläppen har minskat, från 84 ton till 63 ton eller 30 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "84 ton till 63 ton eller 30 procent" }],
      },
      {
        shows: "Skillnaden efter två tal.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Platserna ökade från 410 till 460, en ökning med 60 platser.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "ökade från 410 till 460, en ökning med 60" }],
      },
      {
        shows: "Åt fel håll, med enheten bara på det sista talet.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Mängden virke ökade från 5 840 till 5 410 ton.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "ökade från 5 840 till 5 410" }],
      },
      {
        shows: "Mot året innan, och före talen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Besöken var 661, en ökning med 20 procent jämfört med 512 året innan. Båtarna steg med 20 procent från 412 till 561.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "661, en ökning med 20 procent jämfört med 512" }, { at: "3.4!B2", text: "20 procent från 412 till 561" }],
      },
      {
        shows: "Åt fel håll, och en skillnad som inte stämmer.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Besöken ökade från 420 till 390. Stödet höjdes från 40 till 30 kronor. Kurserna har ökat till 34 från 41 året före. Utsläppen minskade till 7 ton från 6 ton. Andelen byar med fiber steg till 34 procent, jämfört med 36 procent året innan. Platserna var 420, jämfört med 380 förra året, en ökning med 50.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "ökade från 420 till 390" },
          { at: "3.4!B2", text: "höjdes från 40 till 30 kronor" },
          { at: "3.4!B2", text: "ökat till 34 från 41" },
          { at: "3.4!B2", text: "minskade till 7 ton från 6" },
          { at: "3.4!B2", text: "steg till 34 procent, jämfört med 36 procent" },
          { at: "3.4!B2", text: "420, jämfört med 380 förra året, en ökning med 50" },
        ],
      },
    ],
  },
  *find(workbook) {
    for (const [signs, changes] of [[[FROM_TO, PERCENT], changesFromTo], [[TOLD, PERCENT], toldChanges], [[TIMES], changesByTimes]] as const) {
      yield* throughPassages<Found>(workbook, signs, (passage) => wrongPercents(changes(passage)));
    }
    yield* throughPassages<Found>(workbook, [WENT], function* (passage) {
      for (const sentence of passage.sentences) {
        for (const direction of directionsOf(passage.text, sentence)) {
          const of = misdirected(direction);
          const { before, now, way, by, start, end } = direction;
          const { kind } = before;
          if (of) yield { start, end, values: { before: before.low, now: now.low, said: by?.low ?? 0, percent: 0, unit: kind === "money" || kind === "percent" ? kind : "count", way, of } };
        }
      }
    });
  },
});
