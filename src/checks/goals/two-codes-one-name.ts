/** Two codes with the same name after them: one of the names was copied. */
import { wordsAlone as plain } from "../../text/words/placed-words";
import { anyOf } from "../../text/signs";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalTexts } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

type Values = { first: string; second: string; name: string };

/** "A.2", "PO1", "SM2.1", "1.3", "delmål 14", "Mål 3": a code at the end of a text. */
const CODE = /(?<![a-zà-öø-ɏ\d.,:])(?:(?:[A-Z]\.?|PO|SM|#)\s?\d(?:\.\d)?|\d{1,2}\.\d{1,2}|(?:(?:del|effekt)?mål|insatsområde|prioritering)\s\d{1,2})$/i;
/** No code is longer. */
const LONGEST = 20;
/** The last digit of a code and what parts it from the name. Rarer than what a code may begin with, so looked for first. */
const END_OF_CODE = /\d(?!\s*%)[.:)]?\s+(?=[”“"]?[a-zà-öø-ɏ])/gi;
const HAS_CODE = anyOf("0 ", "0. ", "0: ", "0) ");
/** A name goes on to the next code, or to the end of its sentence or line. */
const END = /[.;\n•]/u;
/** Shorter names are often the same by right: "Mål 1 och mål 2". */
const FEWEST_WORDS = 3;

interface Coded {
  code: string;
  name: string;
  start: number;
  end: number;
}

/** The codes of a text, each as far as to where its name begins. */
function codesIn(text: string): { start: number; end: number }[] {
  const codes: { start: number; end: number }[] = [];
  for (const match of text.matchAll(END_OF_CODE)) {
    const from = Math.max(0, match.index - LONGEST);
    const code = CODE.exec(text.slice(from, match.index + 1));
    if (code) codes.push({ start: from + code.index, end: match.index + match[0].length });
  }
  return codes;
}

function codedNames(text: string): Coded[] {
  const codes = codesIn(text);
  return codes.length < 2 ? [] : codes.map(({ start, end: from }, index) => {
    const until = codes[index + 1]?.start ?? text.length;
    const stop = END.exec(text.slice(from, until));
    const end = from + text.slice(from, stop ? from + stop.index : until).trimEnd().length;
    return { code: text.slice(start, from).trim().replace(/[.:)]$/u, ""), name: text.slice(from, end), start, end };
  });
}

/** A code by its letter and number: "PO1" and "mål 1" may be the same. */
const codeAlone = (code: string) => plain(code).replace(/[A-Za-zÀ-ÖØ-öø-ɏ]{2,}/g, "").trim();

function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const codes = new Map<string, Coded>();
  for (const coded of codedNames(cell.text)) {
    const words = plain(coded.name);
    if (words.split(" ").length < FEWEST_WORDS) continue;
    const before = codes.get(words);
    if (before && codeAlone(before.code) !== codeAlone(coded.code)) yield { ...at(cell, coded), values: { first: before.code, second: coded.code, name: shortly(coded.name) } };
    else codes.set(words, coded);
  }
}

export default defineCheck<Values>({
  id: "two-codes-one-name",
  severity: "error",
  texts: {
    sv: {
      title: "Två mål med samma namn",
      message: ({ first, second, name }) => `${first} och ${second} har samma namn: ”${name}”. Skriv rätt namn på det ena.`,
      why: "Två nummer eller koder är två mål och har var sitt namn. Står samma namn efter båda är det ena oftast kopierat från det andra, och den som läser vet inte vilket mål som menas.",
    },
    en: {
      title: "Two goals with the same name",
      message: ({ first, second, name }) => `${first} and ${second} have the same name: “${name}”. Write the right name of one of them.`,
      why: "Two numbers or codes are two goals with a name each. When the same name stands after both, one is usually copied from the other, and a reader cannot tell which goal is meant.",
    },
  },
  examples: {
    passing: [{ shows: "Varje kod har sitt namn.", sheets: { "3.4": goalSheet("Mellansjö", ["ESF+ A.1. Stärka den som arbetar. A.2. Stärka den som söker arbete.", "Delmål 1 och delmål 2"]) } }],
    failing: [
      {
        shows: "Samma namn efter två koder.",
        sheets: { "3.4": goalSheet("Mellansjö", ["ESF+ A.2. Fler vägar till arbete för alla. A.1. Fler vägar till arbete för alla."]) },
        finds: [{ at: "3.4!D3", text: "A.1. Fler vägar till arbete för alla" }],
      },
    ],
  },
  find: (workbook) => throughGoalTexts(workbook, inCell, HAS_CODE),
});
