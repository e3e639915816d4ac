/**
 * The real reports beside the checkout (../shared/data, ../shared/truth) as workbooks for the checks, cell by cell, so
 * that a check is measured by itself and not by what recognition made of a file.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ColumnRole } from "../../src/catalogue/template";
import type { Insats, InsatsTable, Judged, TableCell, WorkbookReading } from "../../src/table/reading";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Whether the reports are there. They are not part of the project. */
export function hasMaterial(): boolean {
  return existsSync(`${SHARED}data/rows-2023.json`) && existsSync(`${SHARED}truth/mistakes-public.jsonl`);
}

function load<T>(path: string): T {
  return JSON.parse(readFileSync(SHARED + path, "utf8")) as T;
}

interface Row {
  section: number;
  region: string;
  line: number;
  kind: "R" | "N";
  namn: string;
  prestationer: string;
  effekter: string;
  mal: string;
}

interface Question {
  nr: string;
  rubrik?: string;
  fraga?: string;
  svar: string | null;
}

/** A cell's text with the words it is known by in the truth: "003 row 2621 prestationer", "001 question 10.2". */
export interface Place {
  region: string;
  label: string;
  text: string;
}

export interface Material {
  /** One workbook for each region, and one for each year of answers. */
  workbooks: { region: string; reading: WorkbookReading; placeOf: (sheet: string, row: number, column: number) => Place }[];
}

const ROLES = { namn: "name", prestationer: "outputs", effekter: "outcomes", mal: "goals" } as const satisfies Record<string, ColumnRole>;

function sure<T>(value: T): Judged<T> {
  return { value, certainty: "given", reasons: [] };
}

function insatsOf(source: Row, row: number): Insats {
  const cells: Partial<Record<ColumnRole, readonly TableCell[]>> = {};
  for (const [column, [key, role]] of Object.entries(ROLES).entries()) {
    const text = source[key as keyof typeof ROLES];
    if (text) cells[role] = [{ row, column, value: text, text }];
  }
  return { row, rows: 1, cells };
}

function tableOf(region: string, section: number, rows: readonly Row[]): InsatsTable {
  return {
    id: `${region} ${section}`, sheet: String(section), area: { row: 0, column: 0, rows: rows.length + 1, columns: 4 }, headerRow: 0,
    template: sure("sammanstallning-2023"), section: sure(String(section)), region: sure(null), year: sure(2023),
    columns: Object.values(ROLES).map((role, column) => ({ column, header: role, role: sure<ColumnRole | null>(role) })),
    insatser: rows.map((row, at) => insatsOf(row, at + 1)), notes: [], hidden: false, certainty: "given", reasons: [],
  };
}

function reading(fileName: string, tables: readonly InsatsTable[], questions: readonly Question[]): WorkbookReading {
  const answers = questions.map(({ nr, rubrik, fraga, svar }, row) => {
    const text = svar ?? "";
    return { number: nr, question: fraga ?? rubrik ?? "", cell: { row: row + 1, column: 2, value: text, text } };
  });
  const grid = (name: string) => ({ name, values: [], firstRow: 0, firstColumn: 0, merges: [], visibility: "visible" as const, tables: [], formulas: [] });
  return {
    fileName, grids: [...tables.map(({ sheet }) => grid(sheet)), grid("svar")], tables, template: sure<string | null>(null), region: sure<string | null>(null), year: sure<number | null>(2023),
    answers: [{ sheet: "svar", area: { row: 0, column: 0, rows: answers.length + 1, columns: 3 }, template: null, answers }],
  };
}

/** Reads the material. Call `hasMaterial` first. */
export function readMaterial(): Material {
  const rows = load<Row[]>("data/rows-2023.json");
  const answers = load<{ "section8-2023": Record<string, Question[]> } & Record<string, Question[]>>("data/answers.json");
  const regions = [...new Set(rows.map(({ region }) => region))];
  const workbooks = regions.map((region) => {
    const sections = [...new Set(rows.filter((row) => row.region === region).map(({ section }) => section))];
    const bySection = new Map(sections.map((section) => [String(section), rows.filter((row) => row.region === region && row.section === section && row.kind === "R")]));
    const questions = answers["section8-2023"][region] ?? [];
    const tables = [...bySection].map(([section, list]) => tableOf(region, Number(section), list));
    return {
      region, reading: reading(`${region}-2023.xlsx`, tables, questions),
      placeOf: (sheet: string, row: number, column: number): Place => {
        if (sheet === "svar") return { region, label: `003 question ${questions[row - 1]!.nr}`, text: questions[row - 1]!.svar ?? "" };
        const source = bySection.get(sheet)![row - 1]!;
        const key = Object.keys(ROLES)[column] as keyof typeof ROLES;
        return { region, label: `003 row ${source.line} ${key}`, text: source[key] };
      },
    };
  });
  for (const [key, document] of [["vastmanland-2023", "001"], ["vastmanland-2025", "004"]] as const) {
    const questions = answers[key]!;
    workbooks.push({
      region: "Västmanland", reading: reading(`${key}.xlsx`, [], questions),
      placeOf: (_sheet, row) => ({ region: "Västmanland", label: `${document} question ${questions[row - 1]!.nr}`, text: questions[row - 1]!.svar ?? "" }),
    });
  }
  return { workbooks };
}

export interface Mistake {
  n: number;
  checkable: boolean;
  check: string;
  evidence: string;
  severity: string;
  where: { region: string | null };
  also?: { evidence: string }[];
}

export function readMistakes(): Mistake[] {
  return readFileSync(`${SHARED}truth/mistakes-public.jsonl`, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Mistake);
}

/** Passages that a naive check would flag: number, region, words. */
export function readFalseAlarms(): { number: string; region: string; text: string }[] {
  const source = readFileSync(`${SHARED}truth/false-alarms-public.md`, "utf8");
  return [...source.matchAll(/^### (\d+)\. (.+)\n[\s\S]*?- text: “([\s\S]*?)”\n- naive/gm)].map((match) => ({ number: match[1]!, region: match[2]!.trim(), text: match[3]! }));
}
