/** A share that is not the share of its count: "23 till män (68%) och 10 till kvinnor (32%)". */
import { isExact } from "../../text/numbers";
import { anyOf } from "../../text/signs";
import type { Language } from "../../language";
import { PERCENT_SIGN } from "../../language/number";
import type { Severity } from "../check";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { SAYS_PERCENT, type Spot, throughPassages } from "./passages";
import { rounded } from "./ratio";
import { type Comparison, type ShareGroup, comesOutAs, shareGroups } from "./share-groups";
import { listed, written, writtenMoney } from "./wording";

/** The wrong shares, side by side: each part, its whole, the share as it comes out and as it is written. */
type Found = {
  parts: readonly string[];
  wholes: readonly string[];
  right: readonly string[];
  said: readonly string[];
  unit: "count" | "money";
  /** All shares of the group as they come out, for the fix. */
  shares: readonly string[];
};

function valuesOf({ comparisons }: ShareGroup, wrong: readonly Comparison[]): Found {
  const texts = (numberOf: (comparison: Comparison) => number) => wrong.map((comparison) => String(numberOf(comparison)));
  return {
    parts: texts(({ part }) => part.low),
    wholes: texts(({ whole }) => whole.value),
    right: texts(comesOutAs),
    said: texts(({ share }) => share.low),
    unit: wrong[0]!.part.kind === "money" ? "money" : "count",
    shares: comparisons.map((comparison) => String(rounded(comesOutAs(comparison), comparison.share))),
  };
}

const percent = (language: Language, value: string) => `${written(language, Number(value))}${PERCENT_SIGN[language]}`;

/** "23 av 33 är 69,7 %, inte 68 %", for each wrong share. */
function sums(language: Language, { parts, wholes, right, said, unit }: Found): string {
  const amount = (value: string) => (unit === "money" ? writtenMoney(language, Number(value)) : written(language, Number(value)));
  const [of, is, not] = language === "sv" ? ["av", "är", "inte"] : ["of", "is", "not"];
  return parts.map((part, at) => `${amount(part)} ${of} ${amount(wholes[at]!)} ${is} ${percent(language, right[at]!)}, ${not} ${percent(language, said[at]!)}`).join("; ");
}

/** The text with the shares as they come out, where the counts confirm one another and nothing is approximate. */
function corrected(text: string, { comparisons, stated }: ShareGroup): string | undefined {
  // Of "7 av 12 (68 %)" any number may be the wrong one; counts that make the stated total bear one another out.
  const certain = stated && comparisons.length > 1 && comparisons.every(({ part, share }) => isExact(part) && share.qualifier === null && share.form === "digits");
  if (!certain) return undefined;
  let fixed = text;
  const byPlace = [...comparisons].sort((a, b) => b.share.start - a.share.start);
  for (const comparison of byPlace) {
    const digits = /^\d+(?:[.,]\d+)?/.exec(comparison.share.text);
    if (!digits) return undefined;
    const { start } = comparison.share;
    fixed = fixed.slice(0, start) + likeWritten(comparison, digits[0]) + fixed.slice(start + digits[0].length);
  }
  return fixed;
}

function likeWritten(comparison: Comparison, digits: string): string {
  const { share } = comparison;
  const decimals = /[.,]/.test(digits) ? digits.split(/[.,]/)[1]!.length : 0;
  return rounded(comesOutAs(comparison), share).toFixed(decimals).replace(".", digits.includes(".") ? "." : ",");
}

/** Off by so much, it may be rates or another whole that the text does not name. */
const FAR = 15;

/** How sure it is that the text is wrong. "60 %" of 5 in 8 may be rounded by ear, and hälften by a good deal. */
function severityOf({ comparisons, stated, taken }: ShareGroup, wrong: readonly Comparison[]): Severity {
  const off = wrong.map((comparison) => Math.abs(comesOutAs(comparison) - comparison.share.low));
  if (comparisons.length === 1 && comparisons[0]!.share.low % 5 === 0 && off[0]! <= 2.5) return "note";
  const loose = taken === true || wrong.some(({ share }, at) => share.form === "part" || (!stated && off[at]! > FAR));
  return loose ? "warning" : "error";
}

const SHARE = anyOf(...SAYS_PERCENT, "hälften", "tredjedel", "fjärdedel", "femtedel", "var tredje", "var fjärde", "var femte", "varannan", "vart tredje", "vart fjärde", "vart femte", "vartannat", ..."två tre fyra fem sex sju åtta nio tio".split(" ").map((number) => ` av ${number}`));

export default defineCheck<Found>({
  id: "share-mismatch",
  severity: "error",
  texts: {
    sv: {
      title: "Andelen stämmer inte med antalet",
      message: (values) => `${sums("sv", values)}.`,
      why: "Antal och andel säger samma sak på två sätt. När de inte stämmer överens vet läsaren inte vilket som gäller, och den som sammanställer tar det som råkar stå först.\n\nAvrundning och ungefärliga tal räknas inte som fel, inte heller andelar inom en grupp (”19 % av kvinnorna”).",
      fix: ({ shares }) => `Ändra till ${listed("sv", shares.map((share) => percent("sv", share)))}`,
    },
    en: {
      title: "The share does not match the count",
      message: (values) => `${sums("en", values)}.`,
      why: "A count and a share say the same thing in two ways. When they disagree the reader cannot know which one holds, and whoever adds up the reports takes the one that comes first.\n\nRounding and approximate numbers are not faults, nor are rates within a group (“19% of the women”).",
      fix: ({ shares }) => `Change to ${listed("en", shares.map((share) => percent("en", share)))}`,
    },
  },
  examples: {
    passing: [
      { shows: "Flera som räknas med samma ord.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av kusten har 42 byar (42 %) fått råd. I skogen har 18 byar (18 %) fått råd, och i en annan insats 9 byar (75 %).", ...GOOD.slice(2)]] } },
      { shows: "Helheten är nämnd före, och flera andelar efter sina belopp.", sheets: { "3.4": [HEADER, [GOOD[0]!, "48 byar har varit med och 14 av dem (29 %) har fått råd. Totalt gavs 40 bystöd. Av stöden gick 18, eller 45 procent, till kusten. Vägar fick 33,1, vatten 20,9 och skolor 4,1 miljoner kronor. Det är 57, 36 och 7 procent.", ...GOOD.slice(2)]] } },
      { shows: "Ett tal som säger hur mycket något har ökat är ingen del av det.", sheets: { "3.4": [HEADER, [GOOD[0]!, "96 byar fick råd, en ökning med ungefär 40 byar (71 %).", ...GOOD.slice(2)]] } },
      { shows: "Hur många färre, och andelen av ena delen.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet beslut minskade (2022: 61 beslut, 2023: 52 beslut, vilket är 15 procent färre). Av deltagarna var 97 kvinnor (59 %) och 67 män.", ...GOOD.slice(2)]] } },
      { shows: "Andelar som är rätt avrundade.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 47 stöd gick 31 till kvinnor (66 %) och 16 till män (34 %).", ...GOOD.slice(2)]] } },
      { shows: "Andelar inom varje kön: de ska inte jämföras med summan.", sheets: { "3.4": [HEADER, [GOOD[0]!, "12 kvinnor (40 %) respektive 9 män (25 %) har fått arbete.", ...GOOD.slice(2)]] } },
      { shows: "Andelar av ett annat tal, som också står i texten.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Projektet nådde 80 byar. 20 byar (25 %) fick fiber och 60 byar (75 %) fick en plan.", ...GOOD.slice(2)]] } },
      { shows: "Andelar av alla, där någon inte hör till någon av grupperna.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 90 deltagare var 44 kvinnor, 45 män och 1 som inte ville ange kön. Andelen kvinnor var 49 % och andelen män 50 %.", ...GOOD.slice(2)]] } },
      { shows: "Beloppet före är inte hela summan, eller andelen är av ett annat.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Budgeten är 27,5 miljoner kronor. Till vägar gick 8,3 miljoner kronor (30 procent). Dessutom fick byarna 4,1 miljoner kronor (60 procent) i andra stöd.", "72 byar, vilket är 60 procent av de 120 byarna, har fiber.", GOOD[3]!]] } },
      { shows: "Ett sätt att tala om andelar.", sheets: { "3.4": [HEADER, [GOOD[0]!, "En av fyra byar (24 %) har fått fiber.", ...GOOD.slice(2)]] } },
      { shows: "En andel i nästa mening, och en ökning.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 96 byar fick 58 råd. Det motsvarar 60 procent. Av 36 vägar har 12 rustats. Det är en tredjedel. 42 bryggor har sålts. Det är en ökning med 20 procent.", ...GOOD.slice(2)]] } },
      { shows: "Ungefärliga tal.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Cirka 40 av 90 orter (45 %) har deltagit.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Helheten är nämnd före: ”av dem”, ”av stöden”.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "48 byar har varit med och 18 av dem (29 %) har fått råd. Totalt gavs 40 bystöd. Av stöden gick 13, eller 45 procent, till kusten.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "18 av dem (29 %)" }, { at: "3.4!B2", text: "13, eller 45 procent" }],
      },
      {
        shows: "Bara den ena av två delar har sin andel, och andelar efter båda antalen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "164 boende deltog. Av deltagarna var 97 kvinnor (56 %) och 67 män. På kursen gick 72 boende, 41 kvinnor och 31 män (dvs. 62 respektive 38 procent).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "97 kvinnor (56 %) och 67" }, { at: "3.4!B2", text: "41 kvinnor och 31 män (dvs. 62 respektive 38 procent" }],
      },
      {
        shows: "Var fjärde, och antalet.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av årets 51 bystöd gick vart fjärde, 17 stycken, till öarna.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "51 bystöd gick vart fjärde, 17" }],
      },
      {
        shows: "Helheten står efter andelen, eller är ett belopp som står före.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Vi nådde två tredjedelar av länets 240 byar, 110 byar. 72 byar, vilket är 56 procent av de 120 byarna vid kusten, har fiber.", "Budgeten är 27,5 miljoner kronor. Till vägar gick 8,3 miljoner kronor eller 72 procent.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "72 byar, vilket är 56 procent av de 120" }, { at: "3.4!B2", text: "två tredjedelar av länets 240 byar, 110" }, { at: "3.4!C2", text: "8,3 miljoner kronor eller 72 procent" }],
      },
      {
        shows: "Av det som arbetet kostade.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Bryggan kostade 4,2 miljoner kronor. Byns del var 1,4 miljoner kronor (25 procent).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "1,4 miljoner kronor (25 procent)" }],
      },
      {
        shows: "”Av dessa” är av beloppet i meningen före.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna sökte 31,2 miljoner kronor. Av dessa gick 7,4 miljoner kronor, eller 29 procent, till vägar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "7,4 miljoner kronor, eller 29 procent" }],
      },
      {
        shows: "Helheten har samma ord i meningen före.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt kom 86 ansökningar in. Nämnden har beviljat 38 ansökningar (54 procent).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "38 ansökningar (54 procent)" }],
      },
      {
        shows: "Kvinnor och män, där bara den ena andelen stämmer.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "18 av råden gick till kvinnor (30 %) och 27 till män (60 %).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "18 av råden gick till kvinnor (30 %) och 27 till män (60 %)" }],
      },
      {
        shows: "”Av vilka”, en andel före sitt antal och en grad i nästa mening.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "På mötena var 94 byar, av vilka 29 (49 procent) ligger vid kusten. Rådet har 48 båtar, varav var fjärde, 16 båtar, är nya.", "Av totalt 104 miljoner kronor avser 58 procent eller 72 miljoner kronor vägar. 31 byar har sökt, 19 av dem fick stöd. Beviljandegraden blev därmed 71 procent.", GOOD[3]!]] },
        finds: [
          { at: "3.4!B2", text: "94 byar, av vilka 29 (49 procent)" },
          { at: "3.4!B2", text: "48 båtar, varav var fjärde, 16" },
          { at: "3.4!C2", text: "104 miljoner kronor avser 58 procent eller 72 miljoner kronor" },
          { at: "3.4!C2", text: "19 av dem fick stöd. Beviljandegraden blev därmed 71 procent" },
        ],
      },
      {
        shows: "En andel i två små tal.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "286 hus är klara. Av dessa är 214 röda, alltså två av tre.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "214 röda, alltså två av tre" }],
      },
      {
        shows: "Två andelar som har bytt plats.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kusten fick 96 brev och skogen 118, vilket är 55 respektive 45 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "96 brev och skogen 118, vilket är 55 respektive 45 procent" }],
      },
      {
        shows: "Tre andelar efter tre belopp.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Vägar fick 33,1, vatten 20,9 och skolor 4,1 miljoner kronor. Det är 57, 30 och 7 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "33,1, vatten 20,9 och skolor 4,1 miljoner kronor. Det är 57, 30 och 7 procent" }],
      },
      {
        shows: "Andelarna hör inte till antalen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "41 checkar beviljades: 27 till kvinnor (64%) och 14 till män (36%).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "27 till kvinnor (64%) och 14 till män (36%)" }],
        fixed: { "3.4!B2": "41 checkar beviljades: 27 till kvinnor (66%) och 14 till män (34%)." },
      },
      {
        shows: "En del av en helhet: vilket av talen som är fel går inte att säga.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "7 av 12 kommuner (68 %) har antagit en plan.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "7 av 12 kommuner (68 %)" }],
      },
      {
        shows: "Belopp: helheten står inte i texten, så vilket tal som är fel går inte att säga.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Till byarna gick 6,4 miljoner kronor, 75 % medan 3,6 miljoner kronor gick till orterna, 25 %.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "6,4 miljoner kronor, 75 % medan 3,6 miljoner kronor gick till orterna, 25 %" }],
      },
      {
        shows: "En andel i ord, ett belopp med enheten på det andra, och en ram.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "En tredjedel av byarna, 12 av 48, har fiber. 8,4 av totalt 21 miljoner kronor (50 procent) gick till vägar. Av ramen på 52 mkr har 34 mkr (72 procent) beslutats.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "8,4 av totalt 21 miljoner kronor (50 procent)" },
          { at: "3.4!B2", text: "52 mkr har 34 mkr (72 procent)" },
          { at: "3.4!B2", text: "En tredjedel av byarna, 12 av 48" },
        ],
      },
      {
        shows: "En andel i nästa mening, i procent eller ord, och efter komma.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 96 byar fick 58 råd. Det motsvarar 72 procent.", "81 kvinnor och 15 män deltog. Andelen män, 19 procent, är högre än förr.", GOOD[3]!], ["Byvägar", "Av 88 vägar har 12 rustats. Det är en fjärdedel. Allt kostade totalt 7,4 miljoner kronor. Länets del var 1,4 miljoner kronor, alltså en fjärdedel.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "96 byar fick 58 råd. Det motsvarar 72 procent" },
          { at: "3.4!C2", text: "81 kvinnor och 15 män deltog. Andelen män, 19 procent" },
          { at: "3.4!B3", text: "88 vägar har 12 rustats. Det är en fjärdedel" },
          { at: "3.4!B3", text: "1,4 miljoner kronor, alltså en fjärdedel" },
        ],
      },
      {
        shows: "En fördelning i procent efter två antal.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt deltog 130 kvinnor och 70 män. Det motsvarar en fördelning på 60 – 40 %.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "130 kvinnor och 70 män. Det motsvarar en fördelning på 60 – 40 %" }],
      },
      {
        shows: "Två belopp som tillsammans är beloppet före, och två med var sin andel.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna fick 31,0 miljoner kronor. 12,4 miljoner kronor gick till vägar (44 procent) och 18,6 miljoner kronor till vatten.", "Egen bedömning: 8,4 miljoner kronor gick till skog (44 procent) och 12,6 miljoner kronor till fjäll (60 procent).", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "12,4 miljoner kronor gick till vägar (44 procent)" }, { at: "3.4!C2", text: "8,4 miljoner kronor gick till skog (44 procent) och 12,6 miljoner kronor till fjäll (60 procent)" }],
      },
      {
        shows: "Helheten står efter ett kort ord för vems den är.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Råd har getts till 18 av öns 24 byar i norr (72 procent).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "18 av öns 24 byar i norr (72 procent)" }],
      },
      {
        shows: "Av det som ett tidigare belopp sades vara.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt samlades 25 miljoner kronor i nytt kapital. Till varven gick 5,4 miljoner kronor, motsvarande 28 procent av kapitalet.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "5,4 miljoner kronor, motsvarande 28 procent" }],
      },
      {
        shows: "En andel med eget namn, av dem som sökt.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Till hamnarna kom 148 ansökningar. I maj hade 111 av dem fått plats, en antagningsgrad på 71 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "111 av dem fått plats, en antagningsgrad på 71 procent" }],
      },
      {
        shows: "Helheten är sagd, och av dem som räknats med samma ord.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "I våras kom 27 varv på besök. I höstas byggde 14 av de 31 hamnarna, alltså drygt hälften, en ny brygga. Nämnden fattade 164 beslut. 57 av besluten rörde bad, vilket motsvarar 41 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "57 av besluten rörde bad, vilket motsvarar 41 procent" }, { at: "3.4!B2", text: "14 av de 31 hamnarna, alltså drygt hälften" }],
      },
      {
        shows: "En del av allt som sägs två meningar före.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt beviljades 36,4 miljoner kronor under året. Bryggor fick 22,1 miljoner kronor (61 procent). Till vägar beviljades 12,5 miljoner kronor (36 procent) och till bad 1,8 miljoner kronor (5 procent).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "12,5 miljoner kronor (36 procent)" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [SHARE], function* (passage) {
      for (const group of shareGroups(passage)) {
        const wrong = group.comparisons.filter(({ fits }) => !fits);
        if (wrong.length === 0) continue;
        const spot: Spot<Found> = {
          start: group.start,
          end: group.end,
          values: valuesOf(group, wrong),
          severity: severityOf(group, wrong),
        };
        const fixed = corrected(passage.text, group);
        yield fixed === undefined ? spot : { ...spot, fixed };
      }
    }),
});
