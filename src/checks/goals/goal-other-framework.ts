/** An area or priority of the national strategy, or an Agenda 2030 goal, given as a goal of the region's strategy. */
import { findNationalAreas } from "../../catalogue/goals";
import { HAS_HEADING, segmentAt } from "../../text/goal-references";
import { overlaps } from "../../text/overlaps";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";

type Values = { words: string; framework: "national" | "agenda2030" };

/** "Mål 13 …, Agenda 2030", "mål 4 … och mål 10 … (båda Agenda 2030)": said after it whose goal it is. */
const SAID_AFTER = /^[^.;\n]{0,120}?[(,]\s?(?:(?:båda|alla|samtliga)\s)?(?:i\s|ur\s|enligt\s)?Agenda 2030\s?(?:[).;\n]|$)/;

function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const { text } = cell;
  const segments = cell.segments.filter(({ framework }) => framework === "rus");
  if (segments.length === 0) return;
  const own = cell.named.filter(({ value }) => value.goal.status !== "deviation");
  const isOwnName = (start: number, end: number) => own.some((other) => overlaps(other, { start, end }));
  for (const { value, start, end, differences } of findNationalAreas(text)) {
    if (differences.length > 1 || !segmentAt(segments, start) || isOwnName(start, end)) continue;
    yield { ...at(cell, { start, end }), severity: value.priority === null ? "warning" : "note", values: { words: shortly(text.slice(start, end)), framework: "national" } };
  }
  for (const { start, end, differences } of cell.coded("agenda2030")) {
    const words = text.slice(start, end);
    if (differences.length > 0 || !/\s/u.test(words) || !segmentAt(segments, start) || isOwnName(start, end) || SAID_AFTER.test(text.slice(end))) continue;
    yield { ...at(cell, { start, end }), severity: "note", values: { words: shortly(words), framework: "agenda2030" } };
  }
}

const SV = { national: "den nationella strategin", agenda2030: "Agenda 2030" };
const EN = { national: "the national strategy", agenda2030: "Agenda 2030" };

export default defineCheck<Values>({
  id: "goal-other-framework",
  severity: "warning",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Målet hör till en annan strategi",
      message: ({ words, framework }) => `”${words}” står som mål i RUS men hör till ${SV[framework]}.`,
      why: "Under RUS ska den regionala utvecklingsstrategins egna mål stå. Ett område i den nationella strategin säger i vilken tabell insatsen hör hemma, inte vilket av regionens mål den bidrar till. Ett område är en varning, en prioritering eller ett mål i Agenda 2030 en not: regionen kan ha ett mål med samma namn.",
    },
    en: {
      title: "The goal belongs to another strategy",
      message: ({ words, framework }) => `“${words}” stands as a goal of the RUS but belongs to ${EN[framework]}.`,
      why: "Under RUS the goals of the regional strategy itself are to stand. An area of the national strategy says in which table the insats belongs, not which of the region's goals it serves.",
    },
  },
  examples: {
    passing: [
      { shows: "Varje mål står under sin egen rubrik.", sheets: { "3.4": goalSheet("Mellansjö", ["RUS: Levande bygder. Nationella strategin: God samhällsplanering. Agenda 2030: Minskad ojämlikhet", "RUS: Levande bygder. Nationella strategins prioritering: God samhällsplanering"]) } },
      { shows: "Efter målet står vems det är.", sheets: { "3.4": goalSheet("Mellansjö", ["RUS: Levande bygder samt mål 10 Minskad ojämlikhet, Agenda 2030"]) } },
    ],
    failing: [
      {
        shows: "Ett område i den nationella strategin står som mål i RUS.",
        sheets: { "3.4": goalSheet("Mellansjö", ["RUS: Kompetensförsörjning och kompetensutveckling i hela landet", "Mål i RUS: Minskad ojämlikhet"]) },
        finds: [
          { at: "3.4!D3", text: "Kompetensförsörjning och kompetensutveckling i hela landet" },
          { at: "3.4!D4", text: "Minskad ojämlikhet" },
        ],
      },
    ],
  },
  find: (workbook) => throughGoalCells(workbook, inCell, HAS_HEADING),
});
