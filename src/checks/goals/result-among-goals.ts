/** A result in the column for goals. */
import { statesBasis } from "../../text/basis";
import { defineCheck } from "../check";
import { shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

/** What results are told by, in the past. */
const TOLD = /(?<![a-zà-öø-ɏ])(?:visar|visade|har\s(?:[a-zà-öø-ɏ]+\s){0,2}(?:fått|ökat|stärkts|lett|deltagit|blivit|bidragit|genomförts|hållits)|fick|ökade|deltog)(?![a-zà-öø-ɏ])/i;
/** Whoever speaks of goals, strategies or frameworks names what is served. */
const SPEAKS_OF_GOALS = /mål|strategi|prioritering|område|agenda|(?:RUS|RUFS|ERUF|ESF)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
/** Fewer words may be a goal that is told as reached. */
const FEWEST_WORDS = 8;

const isResult = ({ text, named, numbers }: GoalText) =>
  text.split(/\s+/u).length >= FEWEST_WORDS && !SPEAKS_OF_GOALS.test(text) && named.length === 0 && numbers.length === 0 && TOLD.test(text) && statesBasis(text);

export default defineCheck<{ words: string }>({
  id: "result-among-goals",
  severity: "warning",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Resultat i kolumnen för mål",
      message: ({ words }) => `”${words}” är ett resultat, men står i kolumnen för mål. Flytta texten, och skriv vilket mål insatsen bidrar till.`,
      why: "Ett resultat som står bland målen läses inte som resultat när tabellerna läggs ihop, och insatsen ser ut att sakna mål. Det händer när en rad har klistrats in ett steg åt sidan: då står prestationerna också under effekter.",
    },
    en: {
      title: "Result in the column for goals",
      message: ({ words }) => `“${words}” is a result but stands in the column for goals. Move the text, and write which goal the insats serves.`,
      why: "A result among the goals is not read as a result when tables are put together, and the insats seems to have no goals. It happens when a row is pasted one step aside: the outputs then stand under outcomes too.",
    },
  },
  examples: {
    passing: [{ shows: "Mål, också ett som är skrivet som om det var nått.", sheets: { "3.4": goalSheet("Mellansjö", ["RUS: Levande bygder", "Byarna har vuxit", "Enligt egen bedömning har insatsen bidragit till målet om levande bygder i hela länet."]) } }],
    failing: [
      {
        shows: "Effekten står där målet ska stå.",
        sheets: { "3.4": goalSheet("Mellansjö", ["Uppföljningen visar att sju av nio byar har fått fler boende."]) },
        finds: [{ at: "3.4!D3", text: "Uppföljningen visar att sju av nio byar har fått fler boende." }],
      },
    ],
  },
  find: (workbook) =>
    throughGoalCells<{ words: string }>(workbook, function* (cell) {
      const { sheet, row, column, text } = cell;
      if (isResult(cell)) yield { sheet, row, column, values: { words: shortly(text) } };
    }),
});
