/** A goal cell that holds a copy of the insats's description or results. */
import { lettersOf } from "../../text/words/letters";
import { holdsLetters } from "../../text/words/letters-within";
import type { ColumnRole } from "../../catalogue/template";
import type { TableCell } from "../../table/reading";
import { wordsOf } from "../../text/words/normalise";
import { roleName } from "../../language/checks";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { saying } from "../../table/insatser";
import { throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

type Values = { role: string };

/** Shorter texts may be the same by right: an insats named after its goal. */
const SHORTEST = 60;
const SHORTEST_SENTENCE = 20;
/** So many of them are letters. */
const FEWEST_LETTERS = 50;
/** Cells alike so far are taken for copies; what comes after may have been mended in one of them. */
const COMPARED = 200;
/** A copy has these of its beginning too, and most cells are told by them. */
const GLANCE = 40;
const OTHERS = ["name", "outputs", "outcomes"] as const satisfies readonly ColumnRole[];

/** In other words: nearly all longer ones are the other cell's. */
const ALIKE = 0.8;
const FEWEST_WORDS = 6;
const LONG_WORD = 4;
/** It says itself that it is a goal. */
const IS_GOAL = /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*mål(?:et|en|område[a-zà-öø-ɏ]*)?|rus|rufs|agenda|[a-zà-öø-ɏ]*strateg[a-zà-öø-ɏ]*|prioriter[a-zà-öø-ɏ]*|område[a-zà-öø-ɏ]*|eruf|esf|interreg|program[a-zà-öø-ɏ]*|ska|bidra[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/i;

const longWords = (text: string) => new Set(wordsOf(text).filter((word) => word.length >= LONG_WORD));

/** The role whose cell says nearly the same as a cell that names no goal. */
function saidInOtherWords({ found: { cell, insats }, text, named, numbered }: GoalText): { role: ColumnRole; same: TableCell } | null {
  if (!insats || named.length > 0 || numbered.length > 0 || IS_GOAL.test(text)) return null;
  const words = longWords(text.slice(0, 2 * COMPARED));
  if (words.size < FEWEST_WORDS) return null;
  for (const role of OTHERS) {
    const same = saying(insats, role).find((other) => {
      if (other === cell) return false;
      const theirs = longWords(other.text);
      return [...words].filter((word) => theirs.has(word)).length >= ALIKE * words.size;
    });
    if (same) return { role, same };
  }
  return null;
}

/** A short sentence is a copy where it stands whole among the results, and names no goal. */
function shortCopy({ found: { cell, insats }, text, named, numbered }: GoalText): { role: ColumnRole; cell: TableCell } | null {
  const words = text.trim();
  if (words.length < SHORTEST_SENTENCE || !/\.$/.test(words) || named.length > 0 || numbered.length > 0 || IS_GOAL.test(text)) return null;
  for (const role of ["outputs", "outcomes"] as const) {
    const other = saying(insats!, role).find((one) => one !== cell && one.text.includes(words.slice(0, -1)));
    if (other) return { role, cell: other };
  }
  return null;
}

function* inCell(goals: GoalText): Iterable<Hit<Values>> {
  const { found: { cell, insats }, sheet, row, column, text } = goals;
  if (!insats) return;
  if (text.length < SHORTEST) {
    const same = shortCopy(goals);
    if (same) yield { sheet, row, column, values: { role: same.role }, related: [{ sheet, row: same.cell.row, column: same.cell.column }] };
    return;
  }
  const first = lettersOf(text.slice(0, GLANCE));
  for (const role of OTHERS) {
    const likely = saying(insats, role).filter((other) => other !== cell && holdsLetters(other.text, first));
    if (likely.length === 0) continue;
    const letters = lettersOf(text.slice(0, 2 * COMPARED)).slice(0, COMPARED);
    if (letters.length < FEWEST_LETTERS) return;
    const same = likely.find((other) => holdsLetters(other.text, letters));
    if (!same) continue;
    yield { sheet, row, column, values: { role }, related: [{ sheet, row: same.row, column: same.column }] };
    return;
  }
  const reworded = saidInOtherWords(goals);
  if (reworded) yield { sheet, row, column, severity: "warning", values: { role: reworded.role }, related: [{ sheet, row: reworded.same.row, column: reworded.same.column }] };
}

export default defineCheck<Values>({
  id: "goal-cell-is-copy",
  severity: "error",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Målcellen är en kopia",
      message: ({ role }) => `Under Mål står samma text som under ${roleName(role, "sv")}. Skriv vilket mål insatsen bidrar till.`,
      why: "Kolumnen för mål ska säga vilket mål i den regionala utvecklingsstrategin eller programmet som insatsen bidrar till. En kopia av beskrivningen eller resultatet säger inte det, och insatsen räknas inte under något mål.",
    },
    en: {
      title: "The goal cell is a copy",
      message: ({ role }) => `The goal cell holds the same text as ${roleName(role, "en")}. Name the goal that the insats serves.`,
      why: "The column for goals is to say which goal of the strategy or programme the insats serves. A copy of the description or the result does not, and the insats is counted under no goal.",
    },
  },
  examples: {
    passing: [{ shows: "Målet är ett mål, också när beskrivningen nämner det.", sheets: { "3.4": goalSheet("Mellansjö", ["Levande bygder"]) } }, { shows: "Ett mål som insatsen är skriven efter.", sheets: { "3.4": [...goalSheet("Mellansjö", []), ["Byaliv ger byarna fler bostäder, bättre vägar, levande skolor och öppna mötesplatser.", "Sex möten har hållits.", "Egen bedömning: fler deltar.", "Mål: byarna har fler bostäder, bättre vägar, levande skolor och öppna mötesplatser"]] } }],
    failing: [
      {
        shows: "Beskrivningen står också under Mål.",
        sheets: {
          "3.4": [
            ...goalSheet("Mellansjö", []),
            ["Byaliv. Byaliv samlar byalag vid sjön för att tillsammans ordna mötesplatser och service.", "Sex möten har hållits.", "Egen bedömning: fler deltar.", "Byaliv samlar byalag vid sjön för att tillsammans ordna mötesplatser och service."],
          ],
        },
        finds: [{ at: "3.4!D3", text: "Byaliv samlar byalag vid sjön för att tillsammans ordna mötesplatser och service." }],
      },
      {
        shows: "En kort mening ur resultatet.",
        sheets: { "3.4": [...goalSheet("Mellansjö", []), ["Byaliv", "Råden till byarna har blivit fler. Sex möten har hållits.", "Egen bedömning: fler deltar.", "Råden till byarna har blivit fler."]] },
        finds: [{ at: "3.4!D3", text: "Råden till byarna har blivit fler." }],
      },
      {
        shows: "Samma sak med ett ord ändrat.",
        sheets: {
          "3.4": [
            ...goalSheet("Mellansjö", []),
            ["Byaliv. Projektet samlar byalag vid sjön för att tillsammans ordna mötesplatser och service.", "Sex möten har hållits.", "Egen bedömning: fler deltar.", "Byaliv samlar byalag vid sjön för att tillsammans ordna mötesplatser och service."],
          ],
        },
        finds: [{ at: "3.4!D3", text: "Byaliv samlar byalag vid sjön för att tillsammans ordna mötesplatser och service." }],
      },
    ],
  },
  find: (workbook) => throughGoalCells(workbook, inCell),
});
