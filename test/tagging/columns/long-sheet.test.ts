import { choicesOf, longSheet, settledByHand } from "../../../src/tagging";
import { recogniseWorkbook } from "../../../src/table";
import { gridOf } from "../../checks/reading";
import { COURSES, FIBRE, HEADER, planned } from "./books";

const { rows, settled } = planned([HEADER, FIBRE, COURSES]);
const first = settledByHand(settled[0]!.settled, { area: 2 });
const all = [first, settled[1]!.settled];

test("a line for each insats and tag, with where it stands, what it is and what speaks for it", () => {
  const { name, rows: lines } = longSheet(rows, all, "sv");
  expect(name).toBe("Märkningar");
  expect(lines[0]).toEqual(["Region", "År", "Fråga", "Insats", "Plats", "Ramverk", "Id", "Märkning", "Nivå", "Slag", "Säkerhet", "Ord som talar för det"]);
  const agenda = lines.find((line) => line[5] === "Agenda 2030");
  expect(agenda).toEqual(["Västmanland", 2023, "6.4", "Fiber till öarna", "6.4!A2", "Agenda 2030", "9", "Hållbar industri, innovationer och infrastruktur", "mål", "nämnt", 1, expect.stringContaining("9")]);
  expect(lines.find((line) => line[6] === "2")).toEqual(["Västmanland", 2023, "6.4", "Fiber till öarna", "6.4!A2", "Nationell strategi", "2", "Kompetensförsörjning och kompetensutveckling i hela landet", "strategiskt område", "för hand", "", ""]);
  expect(lines.filter((line) => line[4] === "6.4!A3").map((line) => [line[5], line[6]])).toEqual(expect.arrayContaining([["ERUF", "1.3"], ["Underlag", ""]]));
});

test("what a result rests on is told in words alone, and an insats stands where its name does", () => {
  const apart = planned([["Nummer", ...HEADER], ["1", ...FIBRE], ["2", ...COURSES]]);
  for (const language of ["sv", "en"] as const) {
    const lines = longSheet(apart.rows, apart.settled.map(({ settled: tags }) => tags), language).rows.slice(1);
    expect(new Set(lines.map((line) => line[4]))).toEqual(new Set(["6.4!B2", "6.4!B3"]));
    const basis = lines.filter((line) => line[5] === (language === "sv" ? "Underlag" : "Basis"));
    expect(basis.length).toBeGreaterThan(0);
    for (const line of basis) expect([line[6], line[7]]).toEqual(["", expect.stringMatching(/\S/)]);
  }
});

test("neither the long sheet nor the lists to choose from are read as a report", () => {
  for (const language of ["sv", "en"] as const) {
    const { name, rows: lines } = longSheet(rows, all, language);
    const lists = choicesOf("priority").map((text, at) => [choicesOf("area")[at] ?? null, text]);
    const { tables, answers } = recogniseWorkbook([gridOf(name, [[], ...lines]), gridOf("Märklistor", lists)]);
    expect([tables, answers]).toEqual([[], []]);
  }
});
