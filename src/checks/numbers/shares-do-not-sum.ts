/** Shares of one whole that do not make 100: "45 % kvinnor och 65 % män". */
import type { Language } from "../../language";
import { PERCENT_SIGN } from "../../language/number";
import { type Passage, wordsAround } from "../../text/numbers/passage";
import { type SharesOfOne, makesHundred, sharesOfOne } from "../../text/numbers/wholes";
import { overlaps } from "../../text/overlaps";
import type { Severity } from "../check";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { PERCENT, throughPassages } from "./passages";
import { sharesInTurn } from "./shares-in-turn";
import { written } from "./wording";

type Found = { shares: readonly string[]; sum: number; by: SharesOfOne["by"] };

const NEITHER = /\b(?:icke-?binär|annat kön|annan könsidentitet|okänt|okänd|ej uppgett|inte uppgett|vill ej|vill inte|uppgift saknas|ej angett|inte angett|bortfall|ej svarat)/i;

/** Sums far from 100 are hardly meant to be one whole. */
const NEAREST = 70;
const FARTHEST = 130;

function severityOf({ by, complete, shares }: SharesOfOne, sum: number, around: string): Severity | null {
  if (by !== "years" && (sum < NEAREST || sum > FARTHEST)) return null;
  if (sum < 100 && by === "gender" && shares.length === 2 && NEITHER.test(around)) return null;
  if (by === "gender" && sum > 100) return "error";
  return sum > 100 || complete || by === "years" ? "warning" : "note";
}

/** Nobody says that these are all of one whole: they are taken to be when they come so near. */
const NEAR = 12;

function inTurn(passage: Passage): SharesOfOne[] {
  return sharesInTurn(passage).filter(({ shares }) => Math.abs(shares.reduce((all, { low }) => all + low, 0) - 100) <= NEAR);
}

function sentence(language: Language, { shares, sum, by }: Found): string {
  const terms = shares.map((share) => written(language, Number(share), 2)).join(" + ");
  const made = `${written(language, sum, 2)}${PERCENT_SIGN[language]}`;
  if (by === "years") return language === "sv" ? `${terms} är ${made}. Det andra årets andelar blir 100.` : `${terms} is ${made}. The other year's shares make 100.`;
  return language === "sv" ? `${terms} är ${made}, inte 100.` : `${terms} is ${made}, not 100.`;
}

export default defineCheck<Found>({
  id: "shares-do-not-sum",
  severity: "warning",
  texts: {
    sv: {
      title: "Andelarna blir inte 100 procent",
      message: (values) => sentence("sv", values),
      why: "När andelar delar upp en helhet ska de bli hundra procent, så nära som avrundningen tillåter. Blir de mer är någon del räknad två gånger eller ett tal gammalt.\n\nAndelar inom var sin grupp, mål och svar som kan överlappa räknas inte som fel.",
    },
    en: {
      title: "The shares do not make 100 percent",
      message: (values) => sentence("en", values),
      why: "Shares that divide one whole should make a hundred percent, as nearly as rounding allows. If they make more, some part was counted twice or a number is old.\n\nRates within separate groups, targets and answers that may overlap are not faults.",
    },
  },
  examples: {
    passing: [
      { shows: "Rätt, med avrundning.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Könsfördelningen var 38 % kvinnor och 62 % män. Stöden fördelades med 33 % till kust, 33 % till skog och 33 % till fjäll.", ...GOOD.slice(2)]] } },
      { shows: "En tredje grupp har resten.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Fördelning: kvinnor 24 %, män 58 %, mixat ägande 18 %. Av stöden gick 38 procent till kust, 45 procent till skog och resterande till fjäll.", ...GOOD.slice(2)]] } },
      { shows: "Andelar inom varje kön.", sheets: { "3.4": [HEADER, [GOOD[0]!, "25 % av kvinnorna och 40 % av männen har fått arbete.", ...GOOD.slice(2)]] } },
      { shows: "Kvinnor och män av var sin grupp.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen kvinnor bland handlarna är 38 procent och andelen män bland fiskarna 72 procent. 31 procent av kvinnor och 79 procent av män cyklar.", ...GOOD.slice(2)]] } },
      { shows: "Andelar av var sitt.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Fiber når 60 procent av byarna, 30 procent av öarna och 15 procent av fjällen. Besöken ökade med 40 procent i mars, 35 procent i april och 30 procent i maj.", ...GOOD.slice(2)]] } },
      { shows: "Två mål som inte hör ihop.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Minst 40 % av deltagarna skulle vara kvinnor och minst 80 % skulle vara nöjda.", ...GOOD.slice(2)]] } },
      { shows: "Två år, vart och ett för sig.", sheets: { "3.4": [HEADER, [GOOD[0]!, "I år gick 61 procent av stöden till kusten och 39 procent till övriga byar. Förra året var det 46 procent till kusten och 54 procent till övriga.", ...GOOD.slice(2)]] } },
      { shows: "Andelar inom parentes som blir hundra.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Besökarna fördelade sig på bönder (46 procent), fiskare (31 procent) och jägare (23 procent).", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Tre delar av en helhet som räknas före.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "26 byar har fått råd, 62 procent små, 27 procent mellanstora och 21 procent stora byar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "62 procent små, 27 procent mellanstora och 21 procent" }],
      },
      {
        shows: "Tre delar av en helhet som inte nämns.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Det innebär att 55 procent gick till vägar, 35 procent till vatten och 20 procent till bad.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "55 procent gick till vägar, 35 procent till vatten och 20 procent" }],
      },
      {
        shows: "Nöjda, missnöjda och de däremellan.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "60 procent var nöjda, 30 procent varken eller och 20 procent missnöjda.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "60 procent var nöjda, 30 procent varken eller och 20 procent" }],
      },
      {
        shows: "Kvinnor och män blir mer än alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av deltagarna var 45 % kvinnor och 65 % män.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "45 % kvinnor och 65 % män" }],
      },
      {
        shows: "En fördelning som inte räcker till.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "I år gick 61 procent av stöden till kusten och 29 procent till övriga byar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "61 procent av stöden till kusten och 29 procent" }],
      },
      {
        shows: "Tre andelar, och en fördelning av medlen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "55 % kvinnor, 35 % män och 5 % som inte ville svara. Av medlen gick 45 % till vägar, 38 % till vatten och 27 % till leder.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "55 % kvinnor, 35 % män och 5 %" }, { at: "3.4!B2", text: "45 % till vägar, 38 % till vatten och 27 %" }],
      },
      {
        shows: "Var och en efter det som den är andelen av.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Vägarna stod för 71 procent, vattnet för 26 procent och lederna för 7 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "71 procent, vattnet för 26 procent och lederna för 7 procent" }],
      },
      {
        shows: "Vilka som leder företagen, kvinnor och män med flera ord emellan, och medlen en efter en.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "31 procent drivs av kvinnor och 79 procent av män.", "Andelen kvinnor bland dem som fick råd är 38 procent och andelen män 72 procent.", GOOD[3]!], ["Byvägar", "Av medlen har 62 procent gått till vägar, 31 procent till vatten och 9 procent till leder.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "31 procent drivs av kvinnor och 79 procent av män" },
          { at: "3.4!C2", text: "kvinnor bland dem som fick råd är 38 procent och andelen män 72 procent" },
          { at: "3.4!B3", text: "62 procent gått till vägar, 31 procent till vatten och 9 procent" },
        ],
      },
      {
        shows: "Talen på rad, med enheten på det sista, och efter det som de är andelar av.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Fördelningen på kvinnor, män och blandade lag var 24, 58 respektive 28 procent.", "Åtta leder har rustats, 40 procent i skog, 35 procent längs kusten och 35 procent i fjällen.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "24, 58 respektive 28 procent" }, { at: "3.4!C2", text: "40 procent i skog, 35 procent längs kusten och 35 procent" }],
      },
      {
        shows: "Förra årets andelar blir för mycket.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kusten fick 50 % av stöden jämfört med 48 % för 2022. Andelen till skogen har minskat till 20 % från 40 %. I fjällen har den ökat till 30 % från 25 %.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "50 % av stöden jämfört med 48 % för 2022. Andelen till skogen har minskat till 20 % från 40 %. I fjällen har den ökat till 30 % från 25 %" }],
      },
      {
        shows: "Andelar inom parentes.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Besökarna fördelade sig på bönder (46 procent), fiskare (31 procent), jägare (14 procent) och seglare (12 procent).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "46 procent), fiskare (31 procent), jägare (14 procent) och seglare (12 procent" }],
      },
      {
        shows: "Punkt för punkt under en rubrik.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarnas fördelning på landskap:\n• kust 44 procent\n• skog 27 procent\n• fjäll 35 procent\nTolv möten har hållits.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "44 procent\n• skog 27 procent\n• fjäll 35 procent" }],
      },
      {
        shows: "Av ett belopp gick delar som är mer än allt.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av årets beslutade 39 miljoner kronor gick 48 procent till bryggor, 33 procent till vägar och 22 procent till bad.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "48 procent till bryggor, 33 procent till vägar och 22 procent" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [PERCENT], function* (passage) {
      const groups = sharesOfOne(passage);
      for (const group of [...groups, ...inTurn(passage).filter((one) => !groups.some((other) => overlaps(one, other)))]) {
        if (makesHundred(group.shares)) continue;
        const sum = group.shares.reduce((all, { low }) => all + low, 0);
        const severity = severityOf(group, sum, wordsAround(passage, group));
        if (severity) yield { start: group.start, end: group.end, severity, values: { shares: group.shares.map(({ low }) => String(low)), sum, by: group.by } };
      }
    }),
});
