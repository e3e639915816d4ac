/** Every text of the real reports in which figures may stand: cells of the insats tables, and answers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../folders";
import { writtenRows } from "../written-rows";

export interface Cell {
  /** 001, 004: a region's answers. 003: the national compilation. */
  document: string;
  region: string;
  /** Line of the row in the compilation; `null` for answers. */
  line: number | null;
  text: string;
  year: number;
}

interface Answers {
  "vastmanland-2023": { svar: string }[];
  "vastmanland-2025": { svar: string }[];
  "section8-2023": Record<string, { svar: string }[]>;
}

/** All cells, the goals' columns apart. */
export function readCells(): Cell[] {
  const answers = JSON.parse(readFileSync(join(DATA, "answers.json"), "utf8")) as Answers;
  const told = (document: string, region: string, year: number, given: readonly { svar: string }[]): Cell[] => given.map(({ svar }) => ({ document, region, line: null, text: svar, year }));
  return [
    ...writtenRows().flatMap(({ region, line, namn, prestationer, effekter }) => [namn, prestationer, effekter].map((text) => ({ document: "003", region, line, text, year: 2023 }))),
    ...told("001", "Västmanland", 2023, answers["vastmanland-2023"]),
    ...told("004", "Västmanland", 2025, answers["vastmanland-2025"]),
    ...Object.entries(answers["section8-2023"]).flatMap(([region, given]) => told("003", region, 2023, given)),
  ].filter(({ text }) => typeof text === "string" && text !== "");
}
