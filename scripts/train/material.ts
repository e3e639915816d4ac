/**
 * What the content model learns from: our own examples, official wording and the goals of the regions, all in the
 * checkout; and, where they are at hand beside it, the regions' reports.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frameworks, goalById } from "../../src/catalogue/goals";
import goalPriorities from "../../src/tagging/content/goal-priorities.json";
import type { RowTexts } from "../../src/tagging/tag";

/** A text with what it is about. */
export interface Document {
  texts: RowTexts;
  /** "1" to "4". */
  area: string;
  /** "3.2"; `null` where only the area is known. */
  priority: string | null;
  /** Whose report it stands in; `null`: nobody's. */
  region: string | null;
  /** Whether it is a row of a report's table: what is measured on. */
  isRow: boolean;
  /** Whether it is one of our own examples. */
  isExample: boolean;
  /** How much it counts in training. */
  weight: number;
}

const EXAMPLES = "scripts/train/examples";
const REPORTS = "../shared/data";

const WEIGHTS = { row: 1, example: 0.6, wording: 1, goal: 0.4, answer: 0.4 };

export function hasReports(): boolean {
  return existsSync(join(REPORTS, "rows-2023.json")) && existsSync(join(REPORTS, "answers.json"));
}

/** Examples of our own writing: a file for each priority, named after it. */
export function examples(): Document[] {
  return readdirSync(EXAMPLES).filter((file) => file.endsWith(".tsv")).sort().flatMap((file) => {
    const lines = readFileSync(join(EXAMPLES, file), "utf8").split("\n").slice(1).filter((line) => line !== "");
    return lines.map((line) => {
      const [name, outputs, outcomes] = line.split("\t");
      return ownDocument({ name, outputs, outcomes }, file.replace(".tsv", ""), WEIGHTS.example, true);
    });
  });
}

/** The national strategy's own words for its areas and priorities, and the regions' goals. */
export function wording(): Document[] {
  const strategy = frameworks().areas.flatMap(({ number, name, priorities }) => [
    { ...ownDocument({ name }, `${number}.1`, WEIGHTS.wording), priority: null },
    ...priorities.map((priority, at) => ownDocument({ name: priority }, `${number}.${at + 1}`, WEIGHTS.wording)),
  ]);
  const goals = Object.entries(goalPriorities.goals).flatMap(([id, priorities]) => {
    const name = goalById(id)?.name;
    return name ? priorities.map((priority) => ownDocument({ goals: name }, priority, WEIGHTS.goal)) : [];
  });
  return [...strategy, ...goals];
}

function ownDocument(texts: RowTexts, priority: string, weight: number, isExample = false): Document {
  return { texts, area: priority[0]!, priority, region: null, isRow: false, isExample, weight };
}

interface ReportRow {
  section: number;
  region: string;
  kind: string;
  namn: string;
  prestationer: string;
  effekter: string;
  mal: string;
}

/** Rows of the four areas' tables, and the paragraphs that tell of each area in a region's answers. */
export function reports(): Document[] {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(REPORTS, file), "utf8")) as T;
  const rows = read<ReportRow[]>("rows-2023.json").filter(({ kind, section }) => kind === "R" && section <= 4);
  const answers = read<Record<string, { nr: string; svar: string }[]>>("answers.json");
  return [
    ...rows.map(({ region, section, namn, prestationer, effekter, mal }) => ({
      texts: { name: namn, outputs: prestationer, outcomes: effekter, goals: mal },
      ...{ area: String(section), priority: null, region, isRow: true, isExample: false, weight: WEIGHTS.row },
    })),
    ...paragraphs(answers["vastmanland-2023"] ?? [], 2),
    ...paragraphs(answers["vastmanland-2025"] ?? [], 0),
  ];
}

/** Shorter ones are headings and short answers. */
const SHORTEST_PARAGRAPH = 60;

/** `before`: how many sections the template has before that of the first area. */
function paragraphs(answers: readonly { nr: string; svar: string }[], before: number): Document[] {
  return answers.flatMap(({ nr, svar }) => {
    const area = Number.parseInt(nr, 10) - before;
    if (!(area >= 1 && area <= 4)) return [];
    const texts = svar.split("\n").filter((text) => text.length > SHORTEST_PARAGRAPH);
    return texts.map((outputs) => ({ texts: { outputs }, area: String(area), priority: null, region: "Västmanland", isRow: false, isExample: false, weight: WEIGHTS.answer }));
  });
}
