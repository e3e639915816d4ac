/** A goal under a goal area that it does not belong to. */
import { parentOf } from "../../catalogue/goals";
import type { Goal } from "../../catalogue/goal";
import { grouped } from "../../text/grouped";
import { defineCheck, PAUSE } from "../check";
import type { CellRef, Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";
import { misplacedObjectives } from "./objectives";

/** `usual`: the region's list does not say where the goal belongs, other rows do. */
type Values = { goal: string; area: string; right: string; usual: "yes" | "no" };

/** A goal as a cell names it, by name or number. */
interface Told {
  goal: Goal;
  start: number;
  end: number;
}

/** What a cell names, in order; a number with its name after it is one. */
function toldIn(cell: GoalText): Told[] {
  const named: Told[] = cell.named.map(({ value, start, end }) => ({ goal: value.goal, start, end }));
  const { numbered } = cell;
  const nameOf = (number: Told) => named.find(({ goal, start }) => goal.id === number.goal.id && start >= number.end && start - number.end < 6);
  const withNumbers = named.map((name) => ({ ...name, start: numbered.find((number) => nameOf(number) === name)?.start ?? name.start }));
  return [...withNumbers, ...numbered.filter((number) => !nameOf(number))].sort((a, b) => a.start - b.start);
}

const called = ({ level, number, name }: Goal) => (name === null ? `${level ?? "mål"} ${number}` : shortly(name));

function* underWrongArea(cell: GoalText, told: readonly Told[]): Iterable<Hit<Values>> {
  const areas = told.filter(({ goal }) => told.some((other) => other.goal.parent !== null && other.goal.level !== goal.level) && goal.parent === null && goal.level !== null);
  for (const { goal, start, end } of told) {
    const right = parentOf(goal);
    if (!right || areas.some((area) => area.goal.id === right.id)) continue;
    const nearest = areas.filter((area) => area.goal.level === right.level && area.start < start).at(-1);
    if (nearest) yield { ...at(cell, { start, end }), values: { goal: called(goal), area: called(nearest.goal), right: called(right), usual: "no" } };
  }
}

/** Levels under which other goals are gathered, where a region has them. */
const AREA_LEVELS = new Set(["övergripande mål", "målområde", "målbild"]);

interface Placing {
  cell: GoalText;
  told: Told;
  area: Goal;
}

/** The goals of a cell that names one area before them, where the catalogue has no area for them. */
function placingsIn(cell: GoalText, told: readonly Told[]): Placing[] {
  const areas = told.filter(({ goal }) => AREA_LEVELS.has(goal.level ?? ""));
  if (new Set(areas.map(({ goal }) => goal.id)).size !== 1) return [];
  const area = areas[0]!;
  return told.filter(({ goal, start }) => goal.parent === null && goal.status === "goal" && !AREA_LEVELS.has(goal.level ?? "") && start > area.start).map((one) => ({ cell, told: one, area: area.goal }));
}

/** The same goal under one area here and another there: the rarer of them is worth a look. */
function* underTwoAreas(placings: readonly Placing[]): Iterable<Hit<Values>> {
  for (const same of grouped(placings, ({ told }) => told.goal.id).values()) {
    const [usual, ...others] = [...grouped(same, ({ area }) => area.id).values()].sort((a, b) => b.length - a.length);
    for (const { cell, told, area } of others.flat()) {
      const related: CellRef[] = [{ sheet: usual![0]!.cell.sheet, row: usual![0]!.cell.row, column: usual![0]!.cell.column }];
      yield { ...at(cell, told), severity: "note", related, values: { goal: called(told.goal), area: called(area), right: called(usual![0]!.area), usual: "yes" } };
    }
  }
}

export default defineCheck<Values>({
  id: "goal-area-mismatch",
  severity: "error",
  texts: {
    sv: {
      title: "Målet hör till ett annat målområde",
      message: ({ goal, area, right, usual }) => `”${goal}” står under ”${area}” men ${usual === "yes" ? "i andra rader under" : "hör till"} ”${right}”.`,
      why: "Ett delmål ligger under ett bestämt målområde i strategin. Står det under ett annat räknas insatsen fel i en av sammanställningarna. Ett fel när regionens mål säger vilket område som är rätt. En not när samma mål står under olika områden i arbetsboken.",
    },
    en: {
      title: "The goal belongs to another goal area",
      message: ({ goal, area, right, usual }) => `“${goal}” stands under “${area}” but ${usual === "yes" ? "in other rows under" : "belongs to"} “${right}”.`,
      why: "A subgoal lies under one goal area of the strategy. Under another, the insats is counted wrongly in one of the summaries. An error where the region's goals say which area is right, a note where the same goal stands under different areas in the workbook.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Delmålet står vid sitt målområde, också när cellen nämner ett till.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: Ett tillgängligt Västmanland, delmål 9. Även ett nyskapande Västmanland och delmål 20, God ekonomisk utveckling."]) },
      },
    ],
    failing: [
      {
        shows: "Delmålet står vid ett annat målområde.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: Ett tillgängligt Västmanland, delmål 16", "RUS: Ett välmående Västmanland, delmål 9 Tillgång till snabbt bredband"]) },
        finds: [
          { at: "3.4!D3", text: "delmål 16" },
          { at: "3.4!D4", text: "delmål 9 Tillgång till snabbt bredband" },
        ],
      },
      {
        shows: "Fondens särskilda mål står under ett annat politiskt mål.",
        sheets: { "3.4": goalSheet("Västmanland", ["ERUF: politiskt mål 2 Ett grönare Europa, särskilt mål 1.3", "PO1 Ett smartare Europa, 2.1 Främja energieffektivitet", "Politiskt mål 1, särskilt mål 1.3"]) },
        finds: [
          { at: "3.4!D3", text: "särskilt mål 1.3" },
          { at: "3.4!D4", text: "2.1 Främja energieffektivitet" },
        ],
      },
      {
        shows: "Samma effektmål under olika övergripande mål.",
        sheets: {
          "3.4": goalSheet("Örebro län", [
            "Övergripande mål Stark konkurrenskraft, effektmål Ökad innovationskraft",
            "Övergripande mål Stark konkurrenskraft, effektmål Ökad innovationskraft",
            "Övergripande mål God resurseffektivitet, effektmål Ökad innovationskraft",
          ]),
        },
        finds: [{ at: "3.4!D5", text: "Ökad innovationskraft" }],
      },
    ],
  },
  *find(workbook) {
    const placings: Placing[] = [];
    yield* throughGoalCells<Values>(workbook, function* (cell) {
      for (const { start, end, ...values } of misplacedObjectives(cell)) yield { ...at(cell, { start, end }), values: { ...values, usual: "no" } };
      // An area and a goal under it are two.
      if (cell.named.length + cell.numbered.length < 2) return;
      const told = toldIn(cell);
      placings.push(...placingsIn(cell, told));
      yield* underWrongArea(cell, told);
    });
    yield PAUSE;
    yield* underTwoAreas(placings);
  },
});
