/** Goals that stand in a column for something else. */
import { roleName } from "../../language/checks";
import type { WorkbookReading } from "../../table/reading";
import { defineCheck } from "../check";
import { saying } from "../../table/insatser";
import { throughTexts, type TextCell } from "../texts";
import { goalText } from "./cells";
import { goalSheet } from "./examples";

type Values = { role: string };

/** Goal cells begin so; results and descriptions do not. */
const GOAL_HEADING = /^[\s•–-]{0,5}(?:Mål\s+i\s+(?:RUS|Agenda|den\s+regionala)|(?:RUS|RUFS(?:\s2050)?|ERUF|Agenda\s20\d\d)(?:[\s-]?mål)?\s?:|RUS\s(?:effektmål|övergripande|delmål)|(?:Delmål|Effektmål)\s\d{1,2}\s?[:,])/u;
/** The goals of an insats as a line of their own, after what it is or what it did. */
const GOAL_LINE = /(?:\n|[.!?]\s)[\s•–-]{0,5}(Mål\s+i\s+(?:RUS|Agenda|den\s+regionala)[^\n]{3,400})/u;
/** Longer texts tell of something besides goals. */
const LONGEST = 500;
/** So much of a cell's letters in names of goals makes it a goal cell. */
const SHARE = 0.6;

function looksLikeGoals(workbook: WorkbookReading, cell: TextCell): boolean {
  if (cell.text.length > LONGEST) return false;
  if (GOAL_HEADING.test(cell.text)) return true;
  const named = goalText(workbook, cell).named.filter(({ differences, end, start }) => differences.length === 0 && end - start > 12);
  return named.reduce((sum, { start, end }) => sum + end - start, 0) > SHARE * cell.text.trim().length;
}

export default defineCheck<Values>({
  id: "goal-in-wrong-column",
  severity: "warning",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Mål i fel kolumn",
      message: ({ role }) => `Här står mål, i kolumnen för ${roleName(role, "sv")}. Flytta dem till kolumnen Mål.`,
      why: "Mål som står bland resultaten läses som resultat när tabellerna läggs ihop, och insatsen ser ut att sakna mål. Det händer när en rad har klistrats in ett steg åt sidan.",
    },
    en: {
      title: "Goals in the wrong column",
      message: ({ role }) => `Goals stand here, in the column for ${roleName(role, "en")}. Move them to the column for goals.`,
      why: "Goals among the results are read as results when tables are put together, and the insats seems to have no goals. It happens when a row is pasted one step aside.",
    },
  },
  examples: {
    passing: [{ shows: "Målen står i sin kolumn.", sheets: { "3.4": goalSheet("Örebro län", ["RUS: Ökad innovationskraft"]) } }],
    failing: [
      {
        shows: "Målen står under Effekter, och kolumnen Mål är tom.",
        sheets: { "3.4": [...goalSheet("Örebro län", []), ["Bo nära sjön", "Sex möten har hållits.", "RUS: Ökad innovationskraft, Goda uppväxtvillkor", ""]] },
        finds: [{ at: "3.4!C3", text: "RUS: Ökad innovationskraft, Goda uppväxtvillkor" }],
      },
      {
        shows: "Målen står sist i beskrivningen, och kolumnen Mål är tom.",
        sheets: { "3.4": [...goalSheet("Mellansjö", []), ["Bo nära sjön\nMål i RUS: Levande bygder", "Sex möten har hållits.", "Egen bedömning: fler trivs.", ""]] },
        finds: [{ at: "3.4!A3", text: "Mål i RUS: Levande bygder" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts<Values>(workbook, null, function* (cell) {
      const { role, insats, sheet, row, column, text } = cell;
      const line = insats && role && role !== "goals" && !saying(insats, "goals")[0] ? GOAL_LINE.exec(text) : null;
      if (line) {
        const start = line.index + line[0].length - line[1]!.length;
        yield { sheet, row, column, start, end: start + line[1]!.length, values: { role: role! } };
        return;
      }
      if (!insats || (role !== "outputs" && role !== "outcomes") || !looksLikeGoals(workbook, cell)) return;
      const goals = saying(insats, "goals")[0];
      const isShifted = !goals || !looksLikeGoals(workbook, { ...cell, ...goals, cell: goals, role: "goals" });
      yield { sheet, row, column, severity: isShifted ? "warning" : "note", values: { role } };
    }),
});
