/** A number of things, and a list that holds fewer or more: "fem områden:" and four of them. */
import { announcedLists } from "../../text/lists";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughPassages } from "./passages";

type Found = { said: number; fewest: number; most: number };

const NUMBER = anyOf(..."två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton 0".split(" ").map((number) => `${number} `));
/** What opens a list, or stands between its items: without it a cell need not be read. */
const OPENS_LIST = anyOf(":", ";", "(", " - ", " – ", ", ");
/** Far from the number it is another list. */
const FARTHEST = 3;

export default defineCheck<Found>({
  id: "count-of-listed-items",
  severity: "error",
  texts: {
    sv: {
      title: "Antalet stämmer inte med listan",
      message: ({ said, fewest, most }) => `Det står ${said}, men listan har ${fewest === most ? fewest : `${fewest}–${most}`}.`,
      why: "När texten lovar fem områden och räknar upp fyra undrar läsaren vilket som saknas. Ofta har en rad fallit bort när texten flyttades.\n\nListor med ”bland annat” och ”till exempel” räknas inte.",
    },
    en: {
      title: "The number does not match the list",
      message: ({ said, fewest, most }) => `It says ${said}, but the list has ${fewest === most ? fewest : `${fewest}–${most}`}.`,
      why: "When the text promises five areas and lists four, the reader wonders which one is missing. Often a line was lost when the text was moved.\n\nLists with “among others” and “for example” are not counted.",
    },
  },
  examples: {
    passing: [
      { shows: "Lika många punkter som det står.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har tre delar:\n• Vägar\n• Vatten\n• Bostäder", ...GOOD.slice(2)]] } },
      { shows: "Ett ”och” inne i en punkt.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har tre delar: vägar och broar, vatten samt bostäder.", ...GOOD.slice(2)]] } },
      { shows: "Tre byar mellan tankstreck.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Tre byar – Sjöbo, Fjällbo och Strandby – är med, och fler är på väg.", ...GOOD.slice(2)]] } },
      { shows: "En uppräkning inne i en punkt, en förkortning och ett tankstreck som inte inleder.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har tre delar: vägar, bad, broar och leder samt bostäder. Tre har sökt stöd: Fjällbo bygdeförening, FBF, Sjöbo hamn och Hemsjö skola. Allt förenar våra två byar – vägar, bad och broar.", ...GOOD.slice(2)]] } },
      { shows: "Några av dem som finns.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Arbetet har tre delar (kartor, planer och vägar och vatten). Två av fyra delar är klara: vägar och vatten. I en av tre byar (Sjöbo, Hemsjö) finns fiber.", ...GOOD.slice(2)]] } },
      { shows: "Flera på samma ort.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex mässor har hållits, i Sjöbo, Hemsjö och Fjällbo.", ...GOOD.slice(2)]] } },
      { shows: "Bara exempel.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har sju delar, däribland vägar och vatten. Den rör åtta byar (bland annat Sjöbo, Fjällbo och Strandby).", ...GOOD.slice(2)]] } },
      { shows: "En punkt i listan har flera namn.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Stöden gick till fyra bygder: Sjöbo med Hemsjö och Fjällbo, Norrvik med Sand, Öby samt Vik.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "En punkt saknas.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har fyra delar:\n• Vägar\n• Vatten\n• Bostäder", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fyra delar:" }],
      },
      {
        shows: "En ort för mycket bland dem som något har hållits på.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Tre kurser har hållits (Sjöbo, Fjällbo, Strandby och Hemsjö).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Tre kurser har hållits (Sjöbo, Fjällbo, Strandby och Hemsjö)" }],
      },
      {
        shows: "En ort för mycket.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Arbetet rör tre byar (Sjöbo, Fjällbo, Strandby och Hemsjö).", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "tre byar (Sjöbo, Fjällbo, Strandby och Hemsjö)" }],
      },
      {
        shows: "Ett ord var inom parentes.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Under året togs tre kurser (båtar, vägar, vatten och bad) fram.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "tre kurser (båtar, vägar, vatten och bad)" }],
      },
      {
        shows: "Ett ord var, med ”och” före det sista.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Tre yrken har prioriterats: snickare, smeder, målare och kockar.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Tre yrken har prioriterats: snickare, smeder, målare och kockar" }],
      },
      {
        shows: "Det som arbetet består av.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "En kartläggning av fyra områden genomfördes: vägar, vatten samt bostäder.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fyra områden genomfördes: vägar, vatten samt bostäder" }],
      },
      {
        shows: "Några av dem, med namn.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Länet har 23 butiker och fem av dem (Sjöbo, Fjällbo, Strandby och Hemsjö) har fått stöd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fem av dem (Sjöbo, Fjällbo, Strandby och Hemsjö)" }],
      },
      {
        shows: "Några av alla som finns, och möten på flera orter.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Kurser hölls i fem av länets byar (Sjöbo, Fjällbo, Strandby och Hemsjö). Tre mässor har hållits, i Sjöbo, Fjällbo, Strandby och Hemsjö.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fem av länets byar (Sjöbo, Fjällbo, Strandby och Hemsjö)" }, { at: "3.4!B2", text: "Tre mässor har hållits, i Sjöbo, Fjällbo, Strandby och Hemsjö" }],
      },
      {
        shows: "Uppräkning i en mening.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har fem delar: vägar, vatten, skola och bostäder. De fyra stora målen vi arbetar mot: vägar, vatten och bad.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fem delar: vägar, vatten, skola och bostäder" }, { at: "3.4!B2", text: "fyra stora målen vi arbetar mot: vägar, vatten och bad" }],
      },
      {
        shows: "Namn mellan tankstreck, och möten ett i taget.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Tre byar – Sjöbo, Fjällbo, Strandby och Hemsjö – är med. Två möten har hållits: ett i mars, ett i juni och ett i oktober.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Tre byar – Sjöbo, Fjällbo, Strandby och Hemsjö" }, { at: "3.4!B2", text: "Två möten har hållits: ett i mars, ett i juni och ett i oktober" }],
      },
      {
        shows: "Namn efter fler ord, en uppräkning som står först och en mening emellan.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Tre bad vid länets längsta kust är nya; Sjöbo Syd och Hemsjö. Medel gick till fyra by- och bygdefrämjande föreningar: Sjöliv, Leva i Fjällbo och Hemsjö Vänner. Vägar, vatten och bad är de fyra områden som rustas.", "Egen bedömning: fem byar är nöjda. Byarna är: • Sjöbo • Fjällbo • Hemsjö", GOOD[3]!]] },
        finds: [
          { at: "3.4!B2", text: "Tre bad vid länets längsta kust är nya; Sjöbo Syd och Hemsjö" },
          { at: "3.4!B2", text: "fyra by- och bygdefrämjande föreningar: Sjöliv, Leva i Fjällbo och Hemsjö Vänner" },
          { at: "3.4!B2", text: "fyra" },
          { at: "3.4!C2", text: "fem byar är nöjda. Byarna är:" },
        ],
      },
      {
        shows: "Sist i uppräkningen står ”samt”, och namn efter ”nämligen”.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har tre delar: vägar, vatten, skola samt bostäder. Fem byar har fått råd, nämligen Sjöbo, Fjällbo och Hemsjö.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "tre delar: vägar, vatten, skola samt bostäder" }, { at: "3.4!B2", text: "Fem byar har fått råd, nämligen Sjöbo, Fjällbo och Hemsjö" }],
      },
      {
        shows: "Ett eller två ord i varje led.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har tre delar: nya vägar, vatten, skola och gott bad.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "tre delar: nya vägar, vatten, skola och gott bad" }],
      },
      {
        shows: "Ett årtal i listan.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Planen har fyra delar: vägar, vatten och scenarier för 2040.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "fyra delar: vägar, vatten och scenarier för 2040" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [NUMBER, OPENS_LIST], function* (passage) {
      for (const { number, fewest, most, form, start, end } of announcedLists(passage)) {
        const said = number.low;
        if ((said >= fewest && said <= most) || said > most + FARTHEST || said < fewest - FARTHEST) continue;
        yield { start, end, severity: form === "bullets" ? "error" : "warning", values: { said, fewest, most } };
      }
    }),
});
