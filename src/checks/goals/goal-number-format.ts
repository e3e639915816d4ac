/** A specific objective written like the appropriation 1:1, or the appropriation like a specific objective. */
import { codedGoal } from "../../catalogue/goals";
import { numberBefore, segmentAt } from "../../text/goal-references";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import type { WorkbookReading } from "../../table/reading";
import type { Hit } from "../check";
import { mended } from "../support/mend";
import { throughTexts, type TextCell } from "../texts";
import { GOOD, HEADER } from "../support/examples";
import { at, goalText } from "./cells";
import { goalSheet } from "./examples";

const SAYS_NUMBER = anyOf("0.0", "0,0", "0:0", "0;0", "mål 00");

type Values = { written: string; right: string; what: "appropriation" | "objective" };

/** "anslag 1.1", "anslag 1;1", "1.1 anslag", "1.1-medel": said of money, not of an objective. */
const APPROPRIATION = /(?<![a-zà-öø-ɏ])(?:läns)?ansla(?:g|get|gen|gets)\s{1,3}(1[.,;]1)(?![\d.,]\d|\d)|(?<![a-zà-öø-ɏ\d.,:])(1[.,]1)[\s-]{1,3}(?:anslag|medel|medlen|pengar)(?:et|en)?s?(?![a-zà-öø-ɏ])/gi;

/** "särskilt mål 1:3", "särskilt mål 13", in any column. */
const SPECIFIC = /(?<![a-zà-öø-ɏ])(?:särskil[dt]a?|specifi(?:kt|ka))\smål(?:et|en)?\s{1,2}([1-5]:?[1-9])(?![\d:]|,\d)/gi;

const SAYS_1_1 = /1[.,;]1/;

/** "2,6 Främja …": an amount goes on with its unit, an objective with its name. */
const COMMA = /(?<![\d.,:–-]|\d\s)[1-5],[1-9](?=\s)/g;
const NAME_AFTER = /^\s{1,3}(?!M(?:kr|SEK|ilj)|[Ee]uro)[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ]{3}/;

function hit(workbook: WorkbookReading, cell: TextCell, start: number, end: number, what: Values["what"]): Hit<Values> {
  const written = cell.text.slice(start, end);
  const right = what === "appropriation" ? "1:1" : written.replace(/[:,]/gu, "").replace(/^\d/, "$&.");
  return { ...at(cell, { start, end }), severity: what === "appropriation" || !written.includes(":") ? "warning" : "error", values: { written, right, what }, edits: mended(workbook, cell, start, end, right) };
}

/** Numbers such as "1:3" and "2,6" before an objective's name, or under a fund's heading after a word such as "mål". */
function* objectives(workbook: WorkbookReading, cell: TextCell): Iterable<Hit<Values>> {
  if (!/\d[:,]\d/u.test(cell.text)) return;
  const said = goalText(workbook, cell);
  const isFund = (place: number) => ["eruf", "interreg", "esf"].includes(segmentAt(said.segments, place)?.framework ?? "");
  const places = new Map<number, number>();
  for (const { start } of said.coded("specificObjectives")) {
    const before = numberBefore(cell.text, start);
    if (before && /^\d[:,]\d$/u.test(before.number)) places.set(before.start, before.end);
  }
  for (const { number, start, end } of said.numbers) if (/^\d[:,]\d$/u.test(number) && isFund(start)) places.set(end - number.length, end);
  for (const match of cell.text.matchAll(COMMA)) if (isFund(match.index) && NAME_AFTER.test(cell.text.slice(match.index + 3))) places.set(match.index, match.index + 3);
  for (const [start, end] of [...places].sort(([a], [b]) => a - b)) yield hit(workbook, cell, start, end, "objective");
}

function* inCell(workbook: WorkbookReading, cell: TextCell): Iterable<Hit<Values>> {
  for (const match of SAYS_1_1.test(cell.text) ? cell.text.matchAll(APPROPRIATION) : []) {
    const number = (match[1] ?? match[2])!;
    const start = match.index + match[0].indexOf(number);
    yield hit(workbook, cell, start, start + number.length, "appropriation");
  }
  if (cell.role === "goals") yield* objectives(workbook, cell);
  for (const { 1: number, index, 0: words } of cell.text.matchAll(SPECIFIC)) {
    const isBare = !number!.includes(":");
    if (isBare ? codedGoal("specificObjectives", `${number![0]}.${number![1]}`) : cell.role !== "goals") yield hit(workbook, cell, index + words.length - number!.length, index + words.length, "objective");
  }
}

export default defineCheck<Values>({
  id: "goal-number-format",
  severity: "error",
  texts: {
    sv: {
      title: "Målnummer och anslag förväxlas",
      message: ({ written, right, what }) => (what === "appropriation" ? `Anslaget skrivs ${right}, inte ${written}.` : `Målets nummer skrivs ${right}, inte ${written}.`),
      why: "Anslaget för regionala utvecklingsåtgärder heter 1:1, med kolon. Regionalfondens särskilda mål heter 1.1, 1.2 och så vidare, med punkt. Skrivs det ena som det andra går det inte att se om pengar eller mål menas.",
      fix: ({ right }) => `Skriv ${right}`,
    },
    en: {
      title: "The goal's number looks like the appropriation's",
      message: ({ written, right, what }) => (what === "appropriation" ? `The appropriation is written ${right}, not ${written}.` : `The goal's number is written ${right}, not ${written}.`),
      why: "The appropriation for regional development is called 1:1, with a colon. The regional fund's specific objectives are called 1.1, 1.2 and so on, with a full stop. Written like each other, money and goals cannot be told apart.",
      fix: ({ right }) => `Write ${right}`,
    },
  },
  examples: {
    passing: [{ shows: "Mål med punkt, anslag med kolon.", sheets: { "3.4": goalSheet("Mellansjö", ["ERUF: särskilt mål 1.1, betalat av anslag 1:1", "Förordning 2022:1468"]) } }],
    failing: [
      {
        shows: "I en annan kolumn.",
        sheets: { "3.4": [HEADER, ["Byaliv, medfinansiering till ERUF, särskilt mål 1:3", ...GOOD.slice(1)]] },
        finds: [{ at: "3.4!A2", text: "1:3" }],
      },
      {
        shows: "Målet skrivs som anslaget, och anslaget som målet.",
        sheets: { "3.4": goalSheet("Mellansjö", ["ERUF: 1:2 Säkra nyttan av digitalisering", "ERUF mål 2,6", "Betalat av anslag 1.1"]) },
        finds: [
          { at: "3.4!D3", text: "1:2" },
          { at: "3.4!D4", text: "2,6" },
          { at: "3.4!D5", text: "1.1" },
        ],
        fixed: { "3.4!D3": "ERUF: 1.2 Säkra nyttan av digitalisering", "3.4!D4": "ERUF mål 2.6", "3.4!D5": "Betalat av anslag 1:1" },
      },
      {
        shows: "Semikolon för kolon, och punkten glömd.",
        sheets: { "3.4": [HEADER, ["Byaliv, inom särskilt mål 13", "Betalat av anslag 1;1.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!A2", text: "13" }, { at: "3.4!B2", text: "1;1" }],
        fixed: { "3.4!A2": "Byaliv, inom särskilt mål 1.3", "3.4!B2": "Betalat av anslag 1:1." },
      },
    ],
  },
  find: (workbook) => throughTexts<Values>(workbook, SAYS_NUMBER, (cell) => inCell(workbook, cell)),
});
