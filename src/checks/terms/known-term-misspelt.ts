/** A fund, programme, agency or municipality whose name is misspelt. */
import { termSlips } from "../../catalogue/terms";
import { GOOD, HEADER } from "../support/examples";
import { mended } from "../support/mend";
import { defineCheck } from "../check";
import { throughTexts } from "../texts";

export default defineCheck<{ written: string; term: string }>({
  id: "known-term-misspelt",
  severity: "warning",
  texts: {
    sv: {
      title: "Känt namn felstavat",
      message: ({ written, term }) => `”${written}” ska nog vara ${term}.`,
      why: "Namn på fonder, program, myndigheter, kommuner och län söks och räknas. Ett stavfel gör att insatsen inte hittas. Kontrollen jämför med en lista över namn i arbetet med regional utveckling och säger till om ord som skiljer sig med en bokstav.",
      fix: ({ term }) => `Skriv ${term}`,
    },
    en: {
      title: "A known name misspelt",
      message: ({ written, term }) => `“${written}” should probably be ${term}.`,
      why: "Names of funds, programmes, agencies, municipalities and counties are searched for and counted. Misspelt, the insats is not found. The check compares with a list of names used in regional development.",
      fix: ({ term }) => `Write ${term}`,
    },
  },
  examples: {
    passing: [{ shows: "Namnen är rätt, också i andra former.", sheets: { "3.4": [HEADER, GOOD, ["Byaliv", "Tillväxtverkets stöd och två Interregprojekt. Länsstyrelserna och ERUF-programmet bidrog till TEN-T i Region Jönköpings län, Region Kalmar och Jämtland Härjedalen. Västra Götalandsregionens byar, vår region Skåne och hela regionen Blekinge deltog.", "Egen bedömning: fler deltar.", "REACT-EU"]] } }],
    failing: [
      {
        shows: "Universitet, och namn med ett tecken fel.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Linneuniversitetet och Luleå tekniska univeristet har följt byarna.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Linneuniversitetet" }, { at: "3.4!B2", text: "Luleå tekniska univeristet" }],
      },
      {
        shows: "Omkastade och borttappade bokstäver.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Ansökan till EURF.", "Tillväxverket följde upp: fler deltar.", "REACT-E."]] },
        finds: [
          { at: "3.4!B2", text: "EURF" },
          { at: "3.4!C2", text: "Tillväxverket" },
          { at: "3.4!D2", text: "REACT-E" },
        ],
        fixed: { "3.4!B2": "Ansökan till ERUF.", "3.4!C2": "Tillväxtverket följde upp: fler deltar.", "3.4!D2": "REACT-EU." },
      },
      {
        shows: "En kommun och ett län.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Byarna i Ljusnarberg och Smedjebackens kommun har träffats i Västmannland.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Ljusnarberg" }, { at: "3.4!B2", text: "Västmannland" }],
      },
      {
        shows: "I genitiv, och med en bokstav två gånger.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Tillväxverkets stöd och ERUFF.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Tillväxverkets" }, { at: "3.4!B2", text: "ERUFF" }],
      },
      {
        shows: "Ett namn som har gått isär, och två bokstäver som bytt plats.",
        sheets: { "3.4": [HEADER, ["Byaliv", "Programmet Mellersta Norr land gav stöd.", "Egen bedömning: fler deltar.", "Agneda 2030"]] },
        finds: [{ at: "3.4!B2", text: "Mellersta Norr land" }, { at: "3.4!D2", text: "Agneda" }],
        fixed: { "3.4!B2": "Programmet Mellersta Norrland gav stöd.", "3.4!D2": "Agenda 2030" },
      },
      {
        shows: "Namn med bindestreck, och regioners egna namn.",
        sheets: { "3.4": [HEADER, ["Byaliv (REACT – EU)", "Västra Götalands Regionen och Region Kronobergs läns byar har träffats.", "Egen bedömning: fler byar i Jämtlands Härjedalen deltar i TEN_T.", "Stråket TEN- E"], ["Byvägar", "Regionen Värmland, region Kalmar län och Länsstyrelsen i Örebro Län deltog.", ...GOOD.slice(2)]] },
        finds: [
          { at: "3.4!A2", text: "REACT – EU" },
          { at: "3.4!B2", text: "Västra Götalands Regionen" },
          { at: "3.4!B2", text: "Region Kronobergs läns" },
          { at: "3.4!C2", text: "Jämtlands Härjedalen" },
          { at: "3.4!C2", text: "TEN_T" },
          { at: "3.4!D2", text: "TEN- E" },
          { at: "3.4!B3", text: "Regionen Värmland" },
          { at: "3.4!B3", text: "region Kalmar län" },
          { at: "3.4!B3", text: "Örebro Län" },
        ],
      },
      {
        shows: "Korta namn, och två bokstäver som har bytt plats i ett längre.",
        sheets: { "3.4": [HEADER, ["Byaliv (EFS+)", "Medel ur Interreg Central Batlic har sökts.", GOOD[2]!, "Fonden för en rättvis omställning (JFT)"]] },
        finds: [{ at: "3.4!A2", text: "EFS+" }, { at: "3.4!B2", text: "Central Batlic" }, { at: "3.4!D2", text: "JFT" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, null, function* (cell) {
      const { sheet, row, column, text } = cell;
      for (const { written, term, start, end, isSlight } of termSlips(text)) {
        yield { sheet, row, column, start, end, ...(isSlight && { severity: "note" }), values: { written, term }, edits: mended(workbook, cell, start, end, term) };
      }
    }),
});
