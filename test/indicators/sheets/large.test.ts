/** Where formulas would take a spreadsheet too long, the sheets have values and say so. */
import { indicatorSheetTexts } from "../../../src/language/indicator-sheets";
import { isListingSheet } from "../../../src/table/listing-sheets";
import { valueOf, type PlannedValue, type SheetPlan } from "../../../src/planned-sheets/plan";
import { figureOf, readingOf, sourceOf } from "../figures";
import { planned } from "./readings";

const INSATSER = 7_000;
const GOALS = 600;

const sources = Array.from({ length: INSATSER }, (_, at) => sourceOf({ id: `3.4!A${at + 2}`, row: at + 1, name: `Insats ${at}`, goals: [`mål ${at % GOALS}`] }));
const READING = readingOf(sources.map((source, at) => figureOf(source, 1 + at, {}, { id: `figur ${at}`, text: `${1 + at} deltagare` })));

const isFormula = (cell: PlannedValue) => typeof cell === "object" && cell !== null;
/** The cells under a heading, down to the next empty line. */
function under({ rows }: SheetPlan, heading: string): (readonly PlannedValue[])[] {
  const from = rows.findIndex(([cell]) => cell === heading);
  return rows.slice(from + 1, rows.findIndex((row, r) => r > from && row.length === 0));
}

describe.each(["sv", "en"] as const)("seven thousand insatser with six hundred goals (%s)", (language) => {
  const { sources: list, summary, figures } = planned(READING, { language, by: ["goal", "area"] });
  const texts = indicatorSheetTexts[language];
  const called = { figures: texts.figures.name, sources: texts.sources.name };

  test("the list of insatser has values, and its headers and the sums say so", () => {
    expect(list.rows.flat().filter(isFormula)).toEqual([]);
    expect(list.rows[0]).toEqual(expect.arrayContaining(Object.values(texts.sources.fixedHeaders)));
    expect(summary.rows.slice(0, 8).flat()).toContain(texts.summary.fixedList(called));
    expect(isListingSheet({ values: list.rows.map((row) => row.map(valueOf)) })).toBe(true);
  });

  test("sums by goal are values and say so, those by area are formulas", () => {
    const [goals, areas] = ([language === "sv" ? "RUS-mål" : "RUS goal", language === "sv" ? "Område" : "Area"]).map((by) => under(summary, texts.summary.headings.amounts(by, 1, 1)));
    expect(goals!.flat().filter(isFormula)).toEqual([]);
    expect(goals!.flat()).toContain(texts.summary.fixedTable(called));
    expect(goals!.at(-1)!.slice(0, 2)).toEqual([texts.summary.all, INSATSER]);
    expect(areas!.at(-1)!.slice(1).every(isFormula)).toBe(true);
    expect(areas!.flat()).not.toContain(texts.summary.fixedTable(called));
  });

  test("what is worked out within a line goes on doing so", () => {
    expect(figures.rows.flat().some(isFormula)).toBe(true);
  });
});

test("a reading of the size of a region's has nothing but formulas to say", () => {
  const few = readingOf(READING.figures.slice(0, 200));
  const { sources: list, summary } = planned(few);
  expect(list.rows[1]!.filter(isFormula)).toHaveLength(2);
  expect(summary.rows.flat()).not.toContain(indicatorSheetTexts.sv.summary.fixedTable({ figures: "Figurer", sources: "Insatslista" }));
});
