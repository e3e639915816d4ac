/** Parts that are not the total they are said to be: "126 personer varav 81 män och 54 kvinnor". */
import type { Language } from "../../language";
import { type Figure, bounds, isExact } from "../../text/numbers";
import { type Passage, figuresAround, wordsAround } from "../../text/numbers/passage";
import { type Split, splitsOf } from "../../text/numbers/splits";
import { overlaps } from "../../text/overlaps";
import { anyOf } from "../../text/signs";
import type { Severity } from "../check";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPassages } from "./passages";
import { SAYS_REST, restsOf } from "./the-rest";
import { toldSums } from "./told-sums";
import { written, writtenMoney } from "./wording";

type Found = { parts: readonly string[]; sum: number; total: number; unit: "count" | "money"; is: "over" | "under" };

/** Words for those who are neither or did not say. */
const NEITHER = /\b(?:icke-?binär|ickebinär|annat kön|övriga kön|annan könsidentitet|okänt|okänd|ej uppgett|inte uppgett|vill ej|vill inte|inte velat|ej velat|mixad|mixat|gemensamt (?:äg|led|driv)|delat ägande|delat ledarskap|blandat ägande|blandade lag|uppgift saknas|ej angett|inte angett|könsneutral|bortfall|ej svarat)/i;

/** How the parts contradict the total; `null` when some honest reading is left. */
function contradiction(passage: Passage, split: Split): { is: "over" | "under"; severity: Severity; sum: number } | null {
  const low = sumOf(split.parts, "low");
  const high = sumOf(split.parts, "high");
  const total = bounds(split.total);
  const sum = split.parts.reduce((all, { low: value }) => all + value, 0);
  if (agreesWithAnother(passage, split, sum)) return null;
  const exact = [split.total, ...split.parts].every(isExact);
  const mayOverlap = split.by === "listed" || (split.by === "some" && split.parts.length > 1);
  if (low > total.high) return { is: "over", severity: exact && !mayOverlap ? "error" : "warning", sum };
  if (high >= total.low || split.by === "some" || NEITHER.test(wordsAround(passage, split))) return null;
  return { is: "under", severity: exact && split.by === "all" ? "error" : "warning", sum };
}

function sumOf(parts: readonly Figure[], end: "low" | "high"): number {
  return parts.reduce((sum, part) => sum + bounds(part)[end], 0);
}

/** The parts may belong to another number near by: "19 sökte, 17 gick klart, varav 3 kvinnor och 14 män". */
function agreesWithAnother(passage: Passage, split: Split, sum: number): boolean {
  const { total, parts, by } = split;
  const others = figuresAround(passage, split).filter((figure) => figure !== total && !parts.includes(figure) && figure.kind === total.kind);
  return others.some((figure) => bounds(figure).high >= sum && (bounds(figure).low <= sum || (by === "some" && parts.length === 1)));
}

/** The totals with their parts; where some are known to be all, that says more. */
function allSplits(passage: Passage): Split[] {
  const splits = splitsOf(passage);
  const sums = [...toldSums(passage), ...restsOf(passage)].filter((sum) => !splits.some((split) => split.by !== "some" && overlaps(sum, split)));
  return sums.length === 0 ? splits : [...splits.filter((split) => !sums.some((sum) => overlaps(split, sum))), ...sums].sort((a, b) => a.start - b.start);
}

function sentence(language: Language, { parts, sum, total, unit }: Found): string {
  const amount = (value: number) => (unit === "money" ? writtenMoney(language, value) : written(language, value, 2));
  const terms = parts.map((part) => amount(Number(part))).join(" + ");
  if (parts.length === 1) return language === "sv" ? `${terms} är mer än de ${amount(total)} som det ska vara en del av.` : `${terms} is more than the ${amount(total)} it is said to be part of.`;
  return language === "sv" ? `${terms} är ${amount(sum)}, inte ${amount(total)}.` : `${terms} is ${amount(sum)}, not ${amount(total)}.`;
}

const HAS_PARTS = anyOf(": 0", ", 0", "0 och ", "0 samt ", ..."två tre fyra fem sex sju åtta nio tio elva tolv".split(" ").flatMap((number) => [`, ${number} `, `av ${number} `]), "sammantaget", "av dessa", "av dem", "av deltagarna", "därmed", "alltså", "således", "varav", "därav", "fördel", "uppdela", "delas upp", "delades upp", "bestå", "bestod", "totalt", "sammanlagt", "summa", "tillsammans", "kvinn", "tjej", "flick", "damer", ..."fonden ramen budgeten anslaget potten summan beloppet".split(" ").flatMap((frame) => [`${frame} på`, `${frame} om`]), "av 0", "av totalt 0", "av de 0", "av länets 0", "av regionens 0", "av alla 0", "av samtliga 0", "0 av ", "hela ", "samtliga ", "alla ", ...SAYS_REST);

export default defineCheck<Found>({
  id: "parts-do-not-sum",
  severity: "error",
  texts: {
    sv: {
      title: "Delarna blir inte summan",
      message: (values) => sentence("sv", values),
      why: "Ett totalt antal och dess delar ska gå ihop. Gör de inte det har något av talen ändrats utan de andra, eller så är någon räknad två gånger.\n\nDelar som kan överlappa, olika steg i samma insats och ungefärliga tal räknas inte som fel.",
    },
    en: {
      title: "The parts do not make the total",
      message: (values) => sentence("en", values),
      why: "A total and its parts should add up. When they do not, one number was changed without the others, or somebody was counted twice.\n\nParts that may overlap, successive stages and approximate numbers are not faults.",
    },
  },
  examples: {
    passing: [
      { shows: "Antal på var sin ort.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Det finns 60 båtar i Sjöbo, 21 i Hemsjö, 18 i Strandby och 24 i Fjällbo. Vägarna fick 19 miljoner kronor och baden 12 miljoner kronor. Totalt användes 42 miljoner kronor.", ...GOOD.slice(2)]] } },
      { shows: "Kvinnor och män är tillsammans alla deltagare.", sheets: { "3.4": [HEADER, [GOOD[0]!, "48 deltagare varav 27 kvinnor och 21 män.", ...GOOD.slice(2)]] } },
      { shows: "Flera steg, var och en med sin fördelning.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Kursen hade 22 deltagare. 20 gick klart, varav 8 kvinnor och 12 män. 15 har fått arbete.", ...GOOD.slice(2)]] } },
      { shows: "En grupp inom gruppen.", sheets: { "3.4": [HEADER, [GOOD[0]!, "60 personer kom, varav 31 kvinnor och 29 män. Bland dem fanns 4 ledamöter, 1 kvinna och 3 män.", ...GOOD.slice(2)]] } },
      { shows: "Kolonet räknar upp några, och tillfällena är inte delar av mötena.", sheets: { "3.4": [HEADER, [GOOD[0]!, "50 byar har fått besök: 12 i norr och 9 i söder. 47 möten fördelade på 82 tillfällen och 12 orter.", ...GOOD.slice(2)]] } },
      { shows: "Summan står sist, efter alla sina delar.", sheets: { "3.4": [HEADER, [GOOD[0]!, "6,8 mkr söktes av byar, 2,1 mkr gick till orter och 1,5 mkr till leder, totalt 10,4 mkr.", ...GOOD.slice(2)]] } },
      { shows: "Några hör till ingen av grupperna.", sheets: { "3.4": [HEADER, [GOOD[0]!, "205 personer, 97 kvinnor, 106 män och 2 som inte velat säga, åkte med. Stöden är 112 (kvinnor 35, män 60, mixade 17). 9 rederier (3 kvinnoägda, 4 mansägda och 2 gemensamt ägda) fick bidrag.", ...GOOD.slice(2)]] } },
      { shows: "Fler steg i samma mening, och några av dem.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt sattes 17 bänkar ut, bland annat tio vid kusten och fem i inlandet. 14 byar kom till mässan och 22 till mötet, totalt 30 olika byar. Av de 45 byarna var 20 med i våras.", ...GOOD.slice(2)]] } },
      { shows: "Annat än delarna räknat samman, och flera platser efter varandra.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har 45 bäddar i norr, 30 i söder och 25 på öarna. Råd har getts till 115 bönder och 240 klubbar, totalt 520 besök. Tolv kurser och fyra vandringar har hållits, sammanlagt 340 deltagare.", ...GOOD.slice(2)]] } },
      { shows: "Fler kom än det var tänkt.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Vi nådde 120 av 100 planerade byar.", ...GOOD.slice(2)]] } },
      { shows: "Det som gavs ryms i ramen.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av ramen på 9 mkr gick 4 mkr till byar, 3 mkr till orter och 2 mkr till leder.", ...GOOD.slice(2)]] } },
      { shows: "Resten räknas av dem som är kvar.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 26 vägar är 12 klara och de övriga 14 pågår. Av 30 byar har 12 fiber, några är på väg och övriga 15 väntar. Från fyra orter, varav två i fjällen, kom 20 på båt och övriga 15 till fots.", ...GOOD.slice(2)]] } },
      { shows: "Några gjorde varken det ena eller det andra, och den första delen är ingen summa.", sheets: { "3.4": [HEADER, [GOOD[0]!, "17 boende började. Av dessa 15 har elva fått råd och två har byggt. Elva stöd gick till kusten, nio till skogen och tre till fjällen.", ...GOOD.slice(2)]] } },
      { shows: "Varav nämner bara några.", sheets: { "3.4": [HEADER, [GOOD[0]!, "80 byar har fått stöd, varav 25 i fjällen.", ...GOOD.slice(2)]] } },
      { shows: "De som inte har svarat står efter ett semikolon.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Under året har 186 unga seglat, varav 104 tjejer och 79 killar; tre har valt att inte ange kön.", ...GOOD.slice(2)]] } },
      { shows: "En person till, i ord.", sheets: { "3.4": [HEADER, [GOOD[0]!, "83 personer kom till mötet (58 kvinnor, 24 män och en person som angett annat).", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Kvinnor och män är fler än alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "48 deltagare varav 27 kvinnor och 31 män.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "48 deltagare varav 27 kvinnor och 31 män" }],
      },
      {
        shows: "Summan står sist.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "14 flickor och 17 pojkar, totalt 33 barn, gick i byaskolan.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "14 flickor och 17 pojkar, totalt 33" }],
      },
      {
        shows: "En fördelning av ett belopp.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "10,4 mkr fördelat på 6,2 mkr till byar, 2,1 mkr till orter och 1,5 mkr till vandringsleder.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "10,4 mkr fördelat på 6,2 mkr till byar, 2,1 mkr till orter och 1,5 mkr" }],
      },
      {
        shows: "Summan av beloppen står sist.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "6,2 mkr gick till byar, 2,1 mkr till orter och 1,5 mkr till vandringsleder, totalt 10,4 mkr.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "6,2 mkr gick till byar, 2,1 mkr till orter och 1,5 mkr till vandringsleder, totalt 10,4 mkr" }],
      },
      {
        shows: "En uppräkning efter ett kolon, och checkar av två slag.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt 18 möten har hållits: 6 i norr, 5 i mitten och 9 i söder. 60 checkar delades ut, fördelade på 35 kustcheckar och 30 skogscheckar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "60 checkar delades ut, fördelade på 35 kustcheckar och 30" }, { at: "3.4!B2", text: "18 möten har hållits: 6 i norr, 5 i mitten och 9" }],
      },
      {
        shows: "Var för sig efter ett komma, alla som var med, och mål med nummer.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Totalt sattes 17 bänkar ut, tio vid kusten och fem i inlandet.", "Av de 45 deltagarna var 20 kvinnor och 15 män. Två möten i byarna och tre på ön, sammanlagt fyra möten.", GOOD[3]!], ["Byvägar", "118 handlare svarade, 64 i fjällen, 31 vid kusten och 29 i skogen. Mål 1 fick sju projekt, mål 2 elva projekt och mål 3 fem projekt, totalt 24 projekt.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "17 bänkar ut, tio vid kusten och fem" },
          { at: "3.4!C2", text: "45 deltagarna var 20 kvinnor och 15 män" },
          { at: "3.4!C2", text: "Två möten i byarna och tre på ön, sammanlagt fyra" },
          { at: "3.4!B3", text: "sju projekt, mål 2 elva projekt och mål 3 fem projekt, totalt 24" },
          { at: "3.4!B3", text: "118 handlare svarade, 64 i fjällen, 31 vid kusten och 29" },
        ],
      },
      {
        shows: "Mått av en sak, och flera slag under ett gemensamt namn.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Insamlingen gav 64 ton: 36 ton vid kusten, 21 ton i skogen och 12 ton i fjällen. Råd har getts till 115 bönder och 240 klubbar, totalt 385 besök.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "64 ton: 36 ton vid kusten, 21 ton i skogen och 12" }, { at: "3.4!B2", text: "115 bönder och 240 klubbar, totalt 385" }],
      },
      {
        shows: "Summan står i meningen efter.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Leder har rustats: 12 km vid kusten och 9 km i skogen. Sammanlagt har 23 km leder rustats.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "12 km vid kusten och 9 km i skogen. Sammanlagt har 23" }],
      },
      {
        shows: "”Tillsammans” står efter summan, och ”därav” före en del som är större än alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sjöbo hade 84, Hemsjö 61 och Fjällbo 32 deltagare, det vill säga 187 tillsammans.", "Egen bedömning: 58 byar har fått råd, därav 62 vid kusten.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "84, Hemsjö 61 och Fjällbo 32 deltagare, det vill säga 187" }, { at: "3.4!C2", text: "58 byar har fått råd, därav 62" }],
      },
      {
        shows: "Namnet före talet, och delar om olika saker.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kurserna har 140 platser: Sjöbo 45, Hemsjö 30, Strandby 45 och Fjällbo 25.", "Egen bedömning: byarna har haft 134 ärenden fördelade på 61 om vägar, 42 om vatten och 21 om bad.", GOOD[3]!]] },
        finds: [{ at: "3.4!B2", text: "140 platser: Sjöbo 45, Hemsjö 30, Strandby 45 och Fjällbo 25" }, { at: "3.4!C2", text: "134 ärenden fördelade på 61 om vägar, 42 om vatten och 21" }],
      },
      {
        shows: "Fördelningen i nästa mening, det hela före delar på var sin plats, och vad som beviljades i allt.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "42 beslut har fattats om 7,8 miljoner kronor. Fördelningen var 31 bryggor och 13 stegar. Rådet har haft 53 byar i tankarna, 21 i Sjödal, 18 i Hemdal och 11 i Fjälldal.", "Egen bedömning: vägarna fick 19,6 miljoner kronor, baden 12,1 miljoner kronor och lederna 2,3 miljoner kronor. Sammantaget beviljades 33 miljoner kronor.", GOOD[3]!]] },
        finds: [
          { at: "3.4!B2", text: "42 beslut har fattats om 7,8 miljoner kronor. Fördelningen var 31 bryggor och 13" },
          { at: "3.4!B2", text: "53 byar i tankarna, 21 i Sjödal, 18 i Hemdal och 11" },
          { at: "3.4!C2", text: "19,6 miljoner kronor, baden 12,1 miljoner kronor och lederna 2,3 miljoner kronor. Sammantaget beviljades 33 miljoner kronor" },
        ],
      },
      {
        shows: "Delen är större än det hela.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "25 byar har fått stöd, varav 32 i fjällen.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "25 byar har fått stöd, varav 32" }],
      },
      {
        shows: "Delen och resten blir inte alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Av 26 vägar är 12 klara och de övriga 15 pågår. Två av tre bad är klara, de övriga två byggs.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "26 vägar är 12 klara och de övriga 15" }, { at: "3.4!B2", text: "Två av tre bad är klara, de övriga två" }],
      },
      {
        shows: "Fler än alla kommuner.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Samtliga 12 kommuner deltog, varav 13 har antagit planen.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "12 kommuner deltog, varav 13" }],
      },
      {
        shows: "Fler än alla.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "14 av 12 byar har fått fiber.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "14 av 12" }],
      },
      {
        shows: "Alla delar räknas upp, före eller efter summan.",
        sheets: {
          "3.4": [
            HEADER,
            [GOOD[0]!, "Under året har 52 personer fått råd: 31 från byar, 12 från orter och 7 från skolor. Av de 26 vägarna ligger 12 vid kusten och 13 i skogen. Byarna fick 10 miljoner kronor 2022 och 5 miljoner kronor 2023, totalt 17 miljoner kronor.", ...GOOD.slice(2)],
            ["Sjöliv", "78 elever har skrivits in. Av dessa har 31 fått arbete, 25 gått till studier och 21 blivit kvar.", "Egen bedömning: stödet är 4,6 miljoner kronor. Det utökas med ytterligare 1,5 miljoner kronor, till sammanlagt 6,4 miljoner kronor.", GOOD[3]!],
            ["Fjälliv", "Det finns 1,3 miljarder kronor för bad (och lekplatser): 600 miljoner i anslag, 600 miljoner kronor från byarna samt 200 miljoner kronor från skogen.", "Egen bedömning: byarna har fått 20 miljoner kronor och 13 miljoner kronor. Öarna har fått 5 miljoner kronor. Sammantaget är det 41 miljoner kronor.", GOOD[3]!],
          ],
        },
        finds: [
          { at: "3.4!B2", text: "10 miljoner kronor 2022 och 5 miljoner kronor 2023, totalt 17 miljoner kronor" },
          { at: "3.4!B2", text: "52 personer fått råd: 31 från byar, 12 från orter och 7" },
          { at: "3.4!B2", text: "26 vägarna ligger 12 vid kusten och 13" },
          { at: "3.4!B3", text: "78 elever har skrivits in. Av dessa har 31 fått arbete, 25 gått till studier och 21" },
          { at: "3.4!C3", text: "4,6 miljoner kronor. Det utökas med ytterligare 1,5 miljoner kronor, till sammanlagt 6,4 miljoner kronor" },
          { at: "3.4!B4", text: "1,3 miljarder kronor för bad (och lekplatser): 600 miljoner i anslag, 600 miljoner kronor från byarna samt 200 miljoner kronor" },
          { at: "3.4!C4", text: "20 miljoner kronor och 13 miljoner kronor. Öarna har fått 5 miljoner kronor. Sammantaget är det 41 miljoner kronor" },
        ],
      },
      {
        shows: "Mer än ramen, och mer än det som samlades in.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Ramen på 9,0 mkr har fördelats med 4,2 mkr till byar, 3,1 mkr till orter och 2,5 mkr till leder. 6,2 ton virke togs om hand, varav 3,1 ton gran, 2,4 ton tall och 1,5 ton björk.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!B2", text: "9,0 mkr har fördelats med 4,2 mkr till byar, 3,1 mkr till orter och 2,5 mkr" },
          { at: "3.4!B2", text: "6,2 ton virke togs om hand, varav 3,1 ton gran, 2,4 ton tall och 1,5" },
        ],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [HAS_PARTS], function* (passage) {
      for (const split of allSplits(passage)) {
        const found = contradiction(passage, split);
        if (!found) continue;
        const { is, sum, severity } = found;
        const unit = split.total.kind === "money" ? "money" : "count";
        yield { start: split.start, end: split.end, severity, values: { parts: split.parts.map(({ low }) => String(low)), sum, total: split.total.low, unit, is } };
      }
    }),
});
