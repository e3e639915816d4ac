/** A reference to a section or question that does not exist. */
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { placesOf } from "./places";
import { throughPointers } from "./pointing";

export default defineCheck<{ number: string; name: string; told: string }>({
  id: "reference-dangling",
  severity: "error",
  needs: "workbook",
  texts: {
    sv: {
      title: "Hänvisning till något som inte finns",
      message: ({ number, name, told }) => `Det finns inget avsnitt ${number} att hänvisa till.${told === "" ? "" : ` ”${name}” nämns i ${told}.`} Rätta hänvisningen.`,
      why: "Mallens numrering ändras mellan åren. En hänvisning som följt med från ett tidigare år, eller från ett annat dokument, pekar då på ett avsnitt som inte finns. Den som vill läsa vidare kommer inte dit.",
    },
    en: {
      title: "Reference to something that does not exist",
      message: ({ number, name, told }) => `There is no section ${number} to refer to.${told === "" ? "" : ` “${name}” is mentioned in ${told}.`} Correct the reference.`,
      why: "The template's numbering changes from year to year. A reference that came along from an earlier year, or from another document, then points at a section that does not exist. Whoever wants to read on cannot get there.",
    },
  },
  examples: {
    passing: [
      { shows: "Avsnitt som finns i mallen, och siffror som inte är hänvisningar.", sheets: { "3.4": [HEADER, ["Bygdespår 2.55", "Byarna fick 12.5 mkr (se kap 4.4 och tabell 5.4). Målet 11.2 nåddes.", "Enligt egen bedömning, se 10.3, växer intresset.", GOOD[3]!]] } },
      { shows: "Ett annat dokument har sin egen numrering.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Råden beskrivs i avsnitt 14.2 i bygdeplanen, och vägarna i prop. 2020/21:1 avsnitt 12.5. Kravet på brygga finns i kapitel 11 miljöbalken och kap 12 PBL. I byapodden berättar hamnen om bryggor i avsnitt 12.", ...GOOD.slice(2)]] } },
      { shows: "Avsnitt i en förstudie, och antal projekt under en fonds mål.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Nästa steg beskrivs i förstudiens avsnitt 12.3. Av åtta byprojekt i ERUF är fem i 1.1 och tre i 2.6.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Kapitel 12 finns inte.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd (se kap 12.2). Läs mer om dem under 13.1.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se kap 12.2" }, { at: "3.4!B2", text: "Läs mer om dem under 13.1" }],
      },
      {
        shows: "Namnet på saken står mellan ”läs mer om” och numret, och ett annat ord än ”se” leder dit.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Råden till byarna återkommer vi till i kapitel 12. Läs mer om Fjällstuga Öppen under 11.5.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Läs mer om Fjällstuga Öppen under 11.5" }, { at: "3.4!B2", text: "återkommer vi till i kapitel 12" }],
      },
      {
        shows: "Hur det beskrivs står mellan verbet och numret.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd. Det redovisas utförligt under 3.6.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "redovisas utförligt under 3.6" }],
      },
      {
        shows: "Ett nummer i tre led, och mallens har två.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd (se punkt 4.1.3).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se punkt 4.1.3" }],
      },
      {
        shows: "Regionens rapport följer samma mall och har inget kapitel 12.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna har fått råd, se regionens återrapportering avsnitt 12.2. Vägar byggs, se regionens återrapportering avsnitt 4.1.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "se regionens återrapportering avsnitt 12.2" }],
      },
      {
        shows: "Hänvisningen kommer från en annan numrering; insatsen redovisas i 3.4.",
        sheets: {
          "3.4": [HEADER, ["Fjällstuga Öppen", ...GOOD.slice(1)]],
          Svar: [["Nr", "Fråga", "Svar"], ["9.1", "Beskriv hur det strategiskt viktigaste arbetet har genomförts.", "Flera projekt stärker turismen, till exempel Fjällstuga Öppen (se 9.5)."]],
        },
        finds: [{ at: "Svar!C2", text: "se 9.5" }],
      },
      {
        shows: "Något som skribenten återkommer till.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Byarna bemannar skolan, något vi återkommer till under punkt 12.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "återkommer till under punkt 12" }],
      },
      {
        shows: "En fråga som mallen inte har.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Hur reglerna påverkat byarna återkommer vi till under 10.5.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "återkommer vi till under 10.5" }],
      },
      {
        shows: "Numret står i ord.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Råden till byarna redovisas i avsnitt elva, och vägarna i avsnitt fyra.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "redovisas i avsnitt elva" }],
      },
    ],
  },
  find: (workbook) =>
    throughPointers(workbook, function* ({ sheet, row, column, pointer, thing }) {
      const { start, end, number, kind, elsewhere } = pointer;
      if (number === null || (kind !== "section" && kind !== (elsewhere ? "report" : "table"))) return;
      const places = placesOf(workbook);
      if (elsewhere ? !places.reportLacks(number) : !places.isKnown || places.exists(number)) return;
      const elsewhereTold = thing?.isName ? places.mentioning(thing.words, { sheet, row }) : [];
      const told = [...new Set(elsewhereTold.map((place) => place.number))];
      yield {
        ...{ sheet, row, column, start, end },
        // A number without a point, or with two, may count something else than the template's chapters, and a report may be another year's.
        ...((elsewhere || number.split(".").length !== 2) && { severity: "warning" }),
        values: { number, name: thing?.name ?? "", told: told.length === 1 ? told[0]! : "" },
        related: told.length === 1 ? elsewhereTold.slice(0, 1).map((place) => ({ sheet: place.sheet, row: place.row, column: place.column })) : [],
      };
    }),
});
