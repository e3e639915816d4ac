/** From a workbook to its figures, each with its cell, words, source and a lasting name. */
import { joined, leftOut, readIndicators, DEFAULT_RULES } from "../../src/indicators";
import { figuring } from "../../src/indicators/reading";
import { recogniseWorkbook } from "../../src/table";
import { templateByName } from "../../src/catalogue";
import type { CellValue } from "../../src/table/grid";
import { tagWorkbook } from "../../src/tagging";
import { gridOf, HEADER } from "../table/fixtures";

const COURSES = ["Kurser i svetsning. 40 platser för vuxna.", "Sammanlagt deltog 61 kvinnor och 39 män.", "Egen bedömning: 12 företag har anställt.", "Agenda 2030: mål 8"];
const PIERS = ["Bryggor vid sjön", "Nio bryggor har byggts för 2,5 miljoner kronor.", "Fler båtar lägger till.", "Agenda 2030: mål 9"];

const read = (rows: readonly CellValue[][], sheet = "4.4", fileName = "Västmanland-2023.xlsx") => {
  const workbook = recogniseWorkbook([gridOf(sheet, [HEADER, ...rows])], { fileName });
  return readIndicators(workbook, tagWorkbook(workbook));
};

test("each figure stands in its cell and among its words", () => {
  const { figures } = read([COURSES, PIERS]);
  const split = figures.find(({ statement }) => statement.split?.women === 61)!;
  expect(split).toMatchObject({ sheet: "4.4", row: 1, column: 1, statement: { split: { men: 39 } } });
  expect(split.text).toBe(COURSES[1]!.slice(split.statement.start, split.statement.end));
  expect(figures.map(({ row, column, statement: { low } }) => [row, column, low])).toEqual([[1, 0, 40], [1, 1, 100], [1, 2, 12], [2, 1, 9], [2, 1, 2_500_000]]);
});

test("each source has its region, year, section, area and what it is tagged with", () => {
  const { sources } = read([COURSES, PIERS]);
  expect(sources).toMatchObject([
    { id: "4.4!A2", kind: "insats", file: "Västmanland-2023.xlsx", row: 1, name: "Kurser i svetsning", region: "19", year: 2023, section: "4.4", compilationSection: 2, area: 2 },
    { id: "4.4!A3", row: 2, name: "Bryggor vid sjön" },
  ]);
  expect(sources.map(({ agenda2030 }) => agenda2030.includes("9"))).toEqual([false, true]);
});

test("untagged, insatser have no goals, and only the tables of the four areas give one", () => {
  const sourcesOf = (sheet: string) => readIndicators(recogniseWorkbook([gridOf(sheet, [HEADER, PIERS])]), null).sources;
  expect(sourcesOf("6.4")).toMatchObject([{ area: 4, goals: [], agenda2030: [] }]);
  expect(sourcesOf("9.2")).toMatchObject([{ compilationSection: 7, area: null }]);
});

test("an insats without figures is a source all the same", () => {
  const { sources, figures } = read([["Tysta byn", "Möten har hållits.", "Fler känner sina grannar.", ""]]);
  expect([sources.length, figures]).toEqual([1, []]);
});

test("answers are read with the area of their chapter; unanswered questions are not", () => {
  const said: Record<string, string> = { "5.1": "30 företag deltog.", "10.1": "4 miljoner kronor beviljades." };
  const lines = templateByName("mall-2023")!.questions.map(({ number, wording }) => [number, wording, said[number] ?? null]);
  const { sources, figures } = readIndicators(recogniseWorkbook([gridOf("Svar", [["Nr", "Fråga", "Svar"], ...lines])]), null);
  expect(sources).toMatchObject([
    { kind: "answer", name: expect.stringMatching(/^.{20,60}$/), section: "5.1", area: 3, table: null },
    { kind: "answer", section: "10.1", area: null },
  ]);
  expect(figures.map(({ statement }) => statement.low)).toEqual([30, 4_000_000]);
});

describe("a figure's id", () => {
  const idsOf = (rows: readonly CellValue[][], sheet?: string) => read(rows, sheet).figures.map(({ id }) => id);

  test("is the same when rows have moved, also to another sheet", () => {
    expect(new Set(idsOf([PIERS, COURSES]))).toEqual(new Set(idsOf([COURSES, PIERS])));
    expect(idsOf([PIERS], "6.4")).toEqual(idsOf([PIERS]));
  });

  test("is another for the same words again", () => {
    const ids = idsOf([["Byaliv", "12 möten i maj. 12 möten i juni.", "12 möten.", ""]]);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });
});

test("readings of several files have ids of their own, and one project in two of them counts once", () => {
  const both = joined([read([COURSES]), read([COURSES], "4.4", "Örebro-2023.xlsx"), read([COURSES], "4.4", "Västmanland-2023-ny.xlsx")]);
  expect(new Set(both.figures.map(({ id }) => id)).size).toBe(both.figures.length);
  expect(new Set(both.sources.map(({ id }) => id)).size).toBe(3);
  expect(both.figures.every(({ source }) => both.sources.includes(source))).toBe(true);
  const again = both.figures.filter(({ source }) => source.file === "Västmanland-2023-ny.xlsx");
  const left = leftOut(both, DEFAULT_RULES);
  expect(again.map(({ id }) => left.get(id))).toEqual(["sameInsats", "sameInsats", "sameInsats"]);
});

test("reading pauses at every insats", () => {
  const workbook = recogniseWorkbook([gridOf("4.4", [HEADER, COURSES, PIERS])]);
  expect([...figuring(workbook, null)]).toEqual([{ done: 0, of: 2 }, { done: 1, of: 2 }]);
});
