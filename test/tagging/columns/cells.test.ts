/** What is written in a cell is read back as it was meant, and what people write in much the same way too. */
import fc from "fast-check";
import { frameworks, goalsOfRegion } from "../../../src/catalogue/goals";
import { cellText, choicesOf, settledByHand, VALUE_COLUMNS, type SettledTags, type ValueColumn } from "../../../src/tagging";
import { readTaggedBy } from "../../../src/table/tag-headers";
import { readCell } from "../../../src/tagging/columns/read-cell";
import { taggedByText } from "../../../src/tagging/columns/cell-text";

const NOTHING: SettledTags = { area: null, priority: null, goals: [], agenda2030: [], eruf: [], basis: [], byHand: [] };
const WHOSE = { region: "19", year: 2023 };
const { areas, agenda2030, specificObjectives, policyObjectives } = frameworks();

const priorities = areas.flatMap(({ number, priorities }) => priorities.map((_, place) => `${number}.${place + 1}`));
const goals = goalsOfRegion(WHOSE.region, WHOSE.year).filter(({ status }) => status === "goal");
const eruf = [...specificObjectives.map(({ code }) => code), ...policyObjectives.map(({ code }) => `PO${code}`)];

const anyTags: fc.Arbitrary<SettledTags> = fc.record({
  area: fc.option(fc.constantFrom(...areas.map(({ number }) => number))),
  priority: fc.option(fc.constantFrom(...priorities)),
  goals: fc.subarray(goals.map(({ id }) => id)),
  agenda2030: fc.subarray(agenda2030.map(({ code }) => code)),
  eruf: fc.subarray(eruf),
  basis: fc.subarray(["followUp", "evaluation", "ownAssessment"] as const),
  byHand: fc.constant([]),
});

test.each(VALUE_COLUMNS)("%s: any tags are read back as they were, in both languages", (column) => {
  fc.assert(
    fc.property(anyTags, fc.constantFrom("sv", "en"), (settled, language) => {
      expect(readCell(column, cellText(column, settled, language), WHOSE)).toEqual({ [column]: settled[column] });
    }),
  );
});

test("any text at all is read or left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...VALUE_COLUMNS), (text, column) => {
      const read = readCell(column, text, WHOSE);
      if (read !== null) expect(cellText(column, { ...NOTHING, ...read }, "sv")).toEqual(expect.any(String));
      expect(readTaggedBy(text) === null || text.trim() !== "").toBe(true);
    }),
  );
});

test.each<[ValueColumn, string, unknown]>([
  ["area", "2", 2],
  ["area", " 3 innovation och förnyelse, samt entreprenörskap och företagande i hela landet", 3],
  ["area", "kanske 3?", undefined],
  ["area", "5", undefined],
  ["priority", "3.2", "3.2"],
  ["priority", "God samhällsplanering", "1.2"],
  ["agenda2030", "4\n11", ["4", "11"]],
  ["agenda2030", "God utbildning; 9", ["4", "9"]],
  ["agenda2030", "9 och lite till", undefined],
  ["eruf", "PO2; 1.3", ["PO2", "1.3"]],
  ["basis", "Uppföljning; own assessment", ["followUp", "ownAssessment"]],
  ["basis", "på känn", undefined],
])("%s: what a person writes, %j", (column, text, value) => {
  expect(readCell(column, text, WHOSE)?.[column]).toEqual(value);
});

test("goals are read by name, by level and number, and by id; without a region they are a person's own", () => {
  const goal = goals.find(({ level, number, name }) => level !== null && number !== null && name !== null)!;
  for (const text of [goal.name!, `${goal.number} ${goal.name}`, goal.id]) expect(readCell("goals", text, WHOSE)).toEqual({ goals: [goal.id] });
  expect(readCell("goals", `${goal.level} ${goal.number}`, WHOSE)).toEqual({ goals: [goal.id] });
  expect(readCell("goals", goal.name!, { region: null, year: null })).toBeNull();
});

test("the choices of a list are what is written", () => {
  expect(choicesOf("area").map((text) => readCell("area", text, WHOSE)!.area)).toEqual([1, 2, 3, 4]);
  expect(choicesOf("priority").map((text) => readCell("priority", text, WHOSE)!.priority)).toEqual(priorities);
});

test("who has tagged the row is read back", () => {
  const columns = fc.subarray(VALUE_COLUMNS as ValueColumn[]);
  fc.assert(
    fc.property(columns, fc.constantFrom("sv", "en"), (byHand, language) => {
      expect(readTaggedBy(taggedByText(new Set(byHand), VALUE_COLUMNS, language))).toEqual(byHand);
    }),
  );
  expect(readTaggedBy("Maj i receptionen")).toBeNull();
  expect(readTaggedBy("Insatskollen, för hand: humöret")).toBeNull();
});

test("a priority goes with its area, unless a person has settled it", () => {
  const before: SettledTags = { ...NOTHING, area: 3, priority: "3.2" };
  expect(settledByHand(before, { area: 1 })).toEqual({ ...NOTHING, area: 1, priority: null, byHand: ["area"] });
  expect(settledByHand(settledByHand(before, { priority: "3.1" }), { area: 1 })).toMatchObject({ area: 1, priority: "3.1", byHand: ["priority", "area"] });
});
