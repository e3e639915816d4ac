/** One sentence, or one fact of an insats, in two places of the workbook with different values: one was changed, the other forgotten. */
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import type { Found } from "./two-values/found";
import { groups } from "./two-values/groups";
import { periodsOfNames, periodsWithin } from "./two-values/periods";
import { recalled } from "./two-values/recalled";
import { sentences } from "./two-values/sentences";
import { totals } from "./two-values/totals";

const SAYS = {
  sv: {
    sentence: (here: string, there: string) => `Samma mening står på ett annat ställe, med ${there} i stället för ${here}.`,
    period: (here: string, there: string) => `Samma insats har ${here} här men ${there} i en annan tabell.`,
    "own period": (here: string, there: string) => `Insatsen har ${there} i sitt namn men ${here} här.`,
    budget: (here: string, there: string) => `Insatsens budget är ${here} här men ${there} på ett annat ställe.`,
    cost: (here: string, there: string) => `Insatsens kostnad är ${here} här men ${there} på ett annat ställe.`,
    financing: (here: string, there: string) => `Insatsens finansiering är ${here} här men ${there} på ett annat ställe.`,
    known: (here: string, there: string) => `Här är det ${here}, men i samma insats har det varit ${there}.`,
    group: (here: string, there: string) => `Här är det ${here} som har deltagit, men ${there} på ett annat ställe i samma insats.`,
  },
  en: {
    sentence: (here: string, there: string) => `The same sentence stands in another place, with ${there} instead of ${here}.`,
    period: (here: string, there: string) => `The same insats has ${here} here but ${there} in another table.`,
    "own period": (here: string, there: string) => `The insats has ${there} in its name but ${here} here.`,
    budget: (here: string, there: string) => `The budget of the insats is ${here} here but ${there} in another place.`,
    cost: (here: string, there: string) => `The cost of the insats is ${here} here but ${there} in another place.`,
    financing: (here: string, there: string) => `The financing of the insats is ${here} here but ${there} in another place.`,
    known: (here: string, there: string) => `Here it is ${here}, but the same insats has told of ${there}.`,
    group: (here: string, there: string) => `Here ${here} have taken part, but ${there} in another place of the same insats.`,
  },
} satisfies Record<string, Record<Found["what"], (here: string, there: string) => string>>;

export default defineCheck<Found>({
  id: "fact-in-two-values",
  severity: "warning",
  texts: {
    sv: {
      title: "Samma uppgift med två värden",
      message: ({ what, here, there }) => SAYS.sv[what](here, there),
      why: "När en text finns på två ställen och talen rättas på det ena blir det andra kvar. Den som läser vet inte vilket som gäller, och den som räknar kan räkna båda.",
    },
    en: {
      title: "The same fact with two values",
      message: ({ what, here, there }) => SAYS.en[what](here, there),
      why: "When a text stands in two places and its numbers are corrected in one, the other stays behind. The reader cannot know which one holds, and whoever counts may count both.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Avrundning, delar, andra år, flera projekt i en ruta, och andra grupper.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv (2021–2023)", "Projektets totala budget är 2 miljoner kronor, varav länets del är 1 miljon. Projektperioden är mars 2021–maj 2023.", "Egen bedömning: den totala budgeten på 1,98 miljoner kronor räckte. Budgeten 2022 var 900 000 kronor.", GOOD[3]!],
            ["Sjöliv och Fjälliv", "Sjöliv: projektets totala budget är 2 miljoner kronor.\nFjälliv: projektets totala budget är 3 miljoner kronor.", ...GOOD.slice(2)],
            ["Skogsliv", "12 företag deltog i projektet. Två kom till under hösten.", "Egen bedömning: de 14 deltagande företagen har fått fler gäster.", GOOD[3]!],
            ["Älvliv", "Kurs i Sjöbo:\n45 personer har gått klart.\nKurs i Mellansjö:\n54 personer har gått klart.", "Egen bedömning: minst 30 personer har gått klart. Målet var att 60 företag ska få råd. 61 företag har fått råd.", GOOD[3]!],
            ["Åliv", "Sju bryggor har fått stöd. De tre bryggorna är öppna för alla. Sex badplatser har fått stegar, och två kom till i höst. De åtta badplatserna har flaggor.", ...GOOD.slice(2)],
            ["Bäckliv", "Tre nya hamnar har fått råd. De sju hamnarna har valt att fortsätta. 15 båtar har sålts. De 51 bryggorna är sedda över. Två hotell har fått stöd. Samtliga tolv hotell har varit med på mässan. 36 gäster har svarat. De 63 gästerna på väntelistan får plats nästa år.", ...GOOD.slice(2)],
            ["Dalliv", "12 företag deltog i en kurs om vatten.", "Egen bedömning: de 14 deltagande företagen och de 5 deltagande byarna vill gå vidare.", GOOD[3]!],
          ],
        },
      },
      {
        shows: "En mening om det som står före den.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Vägarna i Sjöbo rustas. För det här arbetet har byarna avsatt 70 miljoner kronor. Badet i Hemsjö byggs. För det här arbetet har byarna avsatt 85 miljoner kronor.", ...GOOD.slice(2)]] },
      },
      {
        shows: "Samma mening med samma tal.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
          "4.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
        },
      },
    ],
    failing: [
      {
        shows: "Samma mening i två tabeller, med olika antal.",
        sheets: {
          "3.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 340 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
          "4.4": [HEADER, [GOOD[0]!, "I insatsen Bo nära sjön har 430 boende deltagit i möten om boendeplaner.", ...GOOD.slice(2)]],
        },
        finds: [{ at: "4.4!B2", text: "I insatsen Bo nära sjön har 430 boende deltagit i möten om boendeplaner." }],
      },
      {
        shows: "Samma insats i två tabeller, med olika år.",
        sheets: { "3.4": [HEADER, ["Bo nära sjön (2021–2023)", ...GOOD.slice(1)]], "4.4": [HEADER, ["Bo nära sjön 2021–2024", "Åtta byar har fått råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "4.4!A2", text: "2021–2024" }],
      },
      {
        shows: "Samma resultat två gånger i en insats.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "45 företag har fått råd.", "Egen bedömning: fler vill bygga. 54 företag har fått råd.", GOOD[3]!]] },
        finds: [{ at: "3.4!C2", text: "54 företag har fått råd." }],
      },
      {
        shows: "Samma insats med två perioder, två budgetar och två antal deltagande.",
        sheets: {
          "3.4": [
            HEADER,
            ["Byaliv (2021–2023)", "Projektperiod: 2021–2024. Sex byar har fått råd.", ...GOOD.slice(2)],
            ["Sjöliv", "Projektets totala budget är 2 miljoner kronor. Sex byar har fått råd.", "Egen bedömning: den totala budgeten på 3 miljoner kronor har räckt till.", GOOD[3]!],
            ["Fjälliv", "12 företag deltog i projektet.", "Egen bedömning: de 14 deltagande företagen har fått fler gäster.", GOOD[3]!],
            ["Älvliv, mars 2022–maj 2024", "Antal deltagare: 45. Projektbudget: 700 tkr.", "Egen bedömning: samtliga 54 deltagare är nöjda. Kostnaden har hållits.", GOOD[3]!],
          ],
        },
        finds: [{ at: "3.4!B2", text: "Projektperiod: 2021–2024" }, { at: "3.4!C3", text: "totala budgeten på 3 miljoner kronor" }, { at: "3.4!C4", text: "14" }, { at: "3.4!C5", text: "54" }],
      },
      {
        shows: "Det som är flera från början är ännu fler när det nämns igen.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sju bryggor har fått stöd. De åtta bryggorna är öppna för alla.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "åtta" }],
      },
      {
        shows: "Alla hamnar i nästa mening, och deltagare vars siffror har bytt plats.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Bussar har prövats i tre hamnar, Sjöbo, Hemsjö och Fjällbo. De fyra hamnarna har valt att fortsätta.", ...GOOD.slice(2)], ["Sjöliv", "Totalt deltog 214 personer i mötena.", "Egen bedömning: de 241 deltagarna vet mer.", GOOD[3]!], ["Dalliv", "46 företag har fått råd. Projektets 64 företag har gått kurser.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fyra" }, { at: "3.4!C3", text: "241" }, { at: "3.4!B4", text: "64" }],
      },
      {
        shows: "Ett svar ger insatsen en annan budget än tabellen.",
        sheets: {
          "3.4": [HEADER, ["Bo nära sjön", "Projektets totala budget är 2 miljoner kronor. Sex byar har fått råd.", ...GOOD.slice(2)]],
          Svar: [["Nr", "Fråga", "Svar"], ["3.1", "Beskriv arbetet.", "Viktigast är Bo nära sjön, med en total budget på 4 miljoner kronor."]],
        },
        finds: [{ at: "Svar!C2", text: "total budget på 4 miljoner kronor" }],
      },
    ],
  },
  *find(workbook) {
    yield* sentences(workbook);
    yield* periodsOfNames(workbook);
    yield* periodsWithin(workbook);
    yield* totals(workbook);
    yield* groups(workbook);
    yield* recalled(workbook);
  },
});
