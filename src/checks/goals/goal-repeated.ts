/** The same goal twice in one goal cell. */
import { isCapital } from "../../text/characters";
import { segmentAt } from "../../text/goal-references";
import { defineCheck } from "../check";
import type { Hit } from "../check";
import { at, shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import { isOwn, type GoalText } from "./goal-text";

type Values = { words: string };

interface Place {
  id: string;
  start: number;
  end: number;
}

/** A goal in a list: a capital, a quotation mark, a bullet, a number or a comma goes before it. */
const isListed = (text: string, { start }: Place) => isCapital(text.charCodeAt(start)) || /[”“"•,:;\d]\s{0,3}$/u.test(text.slice(Math.max(0, start - 4), start));

function* inCell(cell: GoalText): Iterable<Hit<Values>> {
  const { text, named, segments } = cell;
  const own: Place[] = named.length < 2 ? [] : named.flatMap(({ value, start, end }) => (isOwn(cell, { start, end }) ? [{ id: value.goal.id, start, end }] : []));
  const agenda: Place[] = segments.some(({ framework }) => framework === "agenda2030")
    ? cell.coded("agenda2030").flatMap(({ value, start, end }) => (segmentAt(segments, start)?.framework === "agenda2030" ? [{ id: value.code, start, end }] : []))
    : [];
  for (const places of [own, agenda]) {
    const seen = new Set<string>();
    for (const place of places) {
      if (!isListed(text, place)) continue;
      if (seen.has(place.id)) yield { ...at(cell, place), values: { words: shortly(text.slice(place.start, place.end)) } };
      seen.add(place.id);
    }
  }
}

export default defineCheck<Values>({
  id: "goal-repeated",
  severity: "note",
  texts: {
    sv: {
      title: "Samma mål två gånger",
      message: ({ words }) => `”${words}” står redan i cellen.`,
      why: "Ett mål som står två gånger i samma cell är oftast en kvarglömd kopia, och det mål som skulle ha stått där saknas. Den som räknar kan räkna insatsen två gånger.",
    },
    en: {
      title: "The same goal twice",
      message: ({ words }) => `“${words}” already stands in the cell.`,
      why: "A goal that stands twice in one cell is often a copy left behind, and the goal that should have stood there is missing. The insats may be counted twice.",
    },
  },
  examples: {
    passing: [{ shows: "Varje mål en gång.", sheets: { "3.4": goalSheet("Örebro län", ["RUS: Ökad innovationskraft, Goda uppväxtvillkor. Agenda 2030: 5 Jämställdhet, 10 Minskad ojämlikhet"]) } }],
    failing: [
      {
        shows: "Ett mål står två gånger.",
        sheets: { "3.4": goalSheet("Örebro län", ["RUS: Ökad innovationskraft, Goda uppväxtvillkor, Ökad innovationskraft"]) },
        finds: [{ at: "3.4!D3", text: "Ökad innovationskraft" }],
      },
    ],
  },
  find: (workbook) => throughGoalCells(workbook, inCell),
});
