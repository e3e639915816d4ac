/** A goal given by its number alone. */
import { codedGoal } from "../../catalogue/goals";
import { HAS_NUMBER } from "../../text/goal-references";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import { frameworkOf, type GoalText } from "./goal-text";

/** `name`: what the goal is called; "" where that is not known. */
type Values = { words: string; name: string };

const LEVELS = new Set(["mål", "delmål", "effektmål", "målområde", "insatsområde", "prioritering", "särskilt mål", "specifikt mål", "politiskt mål", ""]);
/** What follows a number that has its name: a word that does not merely go on with the sentence. */
const NAME_AFTER = /^\s{0,3}[:,.–-]?\s{0,3}[”“"'(]?\s{0,2}(?!(?:och|samt|i|inom|för|som|är|eller|under|till|av|ska|på|med|den|det)(?![A-Za-zÀ-ÖØ-öø-ɏ])|RUS|RUFS|ERUF|ESF|Interreg|Agenda|Delmål|delmål|Mål|mål|Insatsområde|insatsområde)[A-Za-zÀ-ÖØ-öø-ɏ]/;

/** "mål 8 i Agenda 2030 Anständiga arbetsvillkor": the name comes after what it is a goal of. */
const NAME_AFTER_AGENDA = /^\s(?:i|ur)\s(?:FN:s\s)?Agenda\s2030\s{0,2}[:,–-]?\s{0,2}[”“"(]?[A-ZÀ-ÖØ-Þ]/;

/** In brackets, after what it belongs to: "Ökad upplevd hälsa (delmål 5)". */
function isAside(text: string, start: number): boolean {
  return /\([^()]{0,30}$/u.test(text.slice(Math.max(0, start - 32), start));
}

function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const { text } = cell;
  const told = new Set<number>();
  for (const { level, number, start, end, groupEnd } of cell.numbers) {
    if (!LEVELS.has(level) || told.has(groupEnd) || NAME_AFTER.test(text.slice(groupEnd, groupEnd + 40)) || NAME_AFTER_AGENDA.test(text.slice(groupEnd, groupEnd + 40)) || isAside(text, start)) continue;
    const framework = frameworkOf(cell, { start, end: groupEnd });
    const own = cell.numbered.find((goal) => goal.start === start)?.goal;
    const name = framework === "agenda2030" ? (codedGoal("agenda2030", number)?.name ?? "") : framework === "eruf" ? (codedGoal("specificObjectives", number)?.name ?? "") : own && !own.inferred ? (own.name ?? "") : "";
    if (name !== "" && cell.named.some(({ value }) => value.goal.name === name)) continue;
    told.add(groupEnd);
    yield { ...at(cell, { start, end: groupEnd }), values: { words: shortly(text.slice(start, groupEnd)), name: groupEnd === end ? shortly(name) : "" } };
  }
}

export default defineCheck<Values>({
  id: "goal-number-without-name",
  severity: "note",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Målets nummer utan namn",
      message: ({ words, name }) => `”${words}” står utan namn.${name === "" ? " Skriv vad målet heter." : ` Målet heter ”${name}”.`}`,
      why: "Nummer byts när strategin byts, och den som läser den nationella sammanställningen har inte regionens lista framför sig. Med både nummer och namn går målet att känna igen också om några år.",
    },
    en: {
      title: "The goal's number without its name",
      message: ({ words, name }) => `“${words}” stands without its name.${name === "" ? " Write what the goal is called." : ` The goal is called “${name}”.`}`,
      why: "Numbers change with the strategy, and readers of the national compilation do not have the region's list before them. With both number and name the goal can be recognised in some years too.",
    },
  },
  examples: {
    passing: [{ shows: "Numret har sitt namn, före eller efter.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 9, Tillgång till snabbt bredband", "Ökad upplevd hälsa (delmål 5)", "Agenda 2030 Mål 5: Jämställdhet"]) } }],
    failing: [
      {
        shows: "Bara nummer, också när nästa strategi följer efter ett komma.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: Ett tillgängligt Västmanland, delmål 9.", "Agenda 2030: Mål 5, Mål 10 Minskad ojämlikhet", "RUS delmål 5, Agenda 2030 mål 10"]) },
        finds: [
          { at: "3.4!D3", text: "delmål 9" },
          { at: "3.4!D4", text: "Mål 5" },
          { at: "3.4!D5", text: "delmål 5" },
          { at: "3.4!D5", text: "mål 10" },
        ],
      },
    ],
  },
  find: (workbook) => throughGoalCells(workbook, inCell, HAS_NUMBER),
});
