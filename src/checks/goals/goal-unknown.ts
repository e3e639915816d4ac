/** Something given as a goal of the region that is none of its goals. */
import { frameworks, fromGoals } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { HAS_NUMBER } from "../../text/goal-references";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import { frameworkOf, type GoalText } from "./goal-text";

type Values = { name: string; last: string };

const nationalNames = new Set(frameworks().areas.flatMap(({ name, priorities }) => [name, ...priorities]));

/** How many goals a level has, where every number from 1 up is known to be used; 0: not known. */
function lastNumber(level: string, goals: readonly Goal[]): number {
  const numbers = new Set(goals.filter((goal) => goal.status === "goal" && goal.level === level).map(({ number }) => Number(number)));
  numbers.delete(0);
  const last = Math.max(0, ...numbers);
  return last >= 3 && numbers.size === last ? last : 0;
}

/** By level, the last number. */
const lastNumbers = fromGoals((goals) => new Map(goals.flatMap(({ level }) => (level === null ? [] : [[level, lastNumber(level, goals)] as const]))));

function* beyondTheLast(cell: GoalText): Iterable<Hit<Values>> {
  for (const { level, number, start, end, groupEnd } of cell.numbers) {
    const framework = frameworkOf(cell, { start, end: groupEnd });
    // Without a heading "mål 8" may be any framework's; "delmål 21" is the region's own.
    const isOurs = framework === "rus" || (framework === null && level !== "mål");
    const last = framework === "agenda2030" && level === "mål" ? frameworks().agenda2030.length : isOurs && cell.region !== null ? (lastNumbers(cell.region, cell.year).get(level) ?? 0) : 0;
    if (last > 0 && /^\d+$/u.test(number) && (Number(number) > last || Number(number) === 0)) yield { ...at(cell, { start, end }), values: { name: shortly(cell.text.slice(start, end)), last: String(last) } };
  }
}

function* knownDeviations(cell: GoalText): Iterable<Hit<Values>> {
  for (const { value, start, end, differences } of cell.named) {
    if (value.goal.status !== "deviation" || nationalNames.has(value.goal.name!) || differences.length > 0) continue;
    yield { ...at(cell, { start, end }), values: { name: shortly(cell.text.slice(start, end)), last: "" } };
  }
}

export default defineCheck<Values>({
  id: "goal-unknown",
  severity: "warning",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Målet finns inte",
      message: ({ name, last }) => (last === "" ? `”${name}” är inget av regionens mål.` : `”${name}” finns inte: det sista numret är ${last}.`),
      why: "Ett mål som inte finns i strategin kan inte räknas. Kontrollen säger till om benämningar som är kända för att inte vara mål, och om nummer efter det sista. Ett namn som inte finns i vår förteckning är inte fel för det: den är inte fullständig.",
    },
    en: {
      title: "There is no such goal",
      message: ({ name, last }) => (last === "" ? `“${name}” is none of the region's goals.` : `“${name}” does not exist: the last number is ${last}.`),
      why: "A goal that is not in the strategy cannot be counted. The check tells of names known to be no goals, and of numbers after the last. A name missing from our list is not wrong by itself: the list is not complete.",
    },
  },
  examples: {
    passing: [{ shows: "Mål som finns, och ett namn som kontrollen inte känner till.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 20. Agenda 2030: mål 17", "RUS: Levande bygder vid vattnet"]) } }],
    failing: [
      {
        shows: "Nummer efter det sista.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 21", "Agenda 2030: mål 18"]) },
        finds: [
          { at: "3.4!D3", text: "delmål 21" },
          { at: "3.4!D4", text: "mål 18" },
        ],
      },
      {
        shows: "Två målområden som har blivit ett.",
        sheets: { "3.4": goalSheet("Dalarna", ["Mål i RUS: Ett sammanhållet och konkurrenskraftigt Dalarna"]) },
        finds: [{ at: "3.4!D3", text: "Ett sammanhållet och konkurrenskraftigt Dalarna" }],
      },
    ],
  },
  *find(workbook) {
    yield* throughGoalCells(workbook, knownDeviations);
    yield* throughGoalCells(workbook, beyondTheLast, HAS_NUMBER);
  },
});
