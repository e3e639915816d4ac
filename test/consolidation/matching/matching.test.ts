/** Rows found again when they have moved, gone, come, or have other words. */
import { matching, NOT_MATCHED, type MatchRow } from "../../../src/consolidation/matching/matching";
import { inOneGo } from "../../../src/slices/in-one-go";
import { digestOf } from "../../../src/text/likeness/digest";

type Said = Partial<MatchRow["texts"]> & Partial<Pick<MatchRow, "teller" | "section" | "place">>;

const row = ({ teller = "19 2023", section = 1, place = "", ...said }: Said): MatchRow => {
  const texts = { name: "", outputs: "", outcomes: "", goals: "", ...said };
  const digest = digestOf(JSON.stringify(texts));
  return { teller, section, place, texts, digest, textDigest: digest };
};
const found = (before: readonly Said[], after: readonly Said[]) => [...inOneGo(matching(before.map(row), after.map(row)))];

const BYAR: Said = { name: "Byar vid vattnet", outputs: "Fyrtio byar har fått en plan för boende.", outcomes: "Fler flyttar in." };
const HAMNAR: Said = { name: "Hamnar", outputs: "Nio bryggor har lagats under hösten.", outcomes: "Färjorna går fullare." };
const YRKEN: Said = { name: "Yrken", outputs: "Tolv kurser i svetsning har hållits.", outcomes: "Arbetsgivarna hittar svetsare." };

test("rows that have moved are the same, whatever stands where they stood", () => {
  expect(found([{ ...BYAR, place: "A2" }, { ...HAMNAR, place: "A3" }], [{ ...YRKEN, place: "A2" }, { ...BYAR, place: "A3" }, { ...HAMNAR, place: "A4" }])).toEqual([NOT_MATCHED, 0, 1]);
});

test("a row with some words changed is the same, also when it has moved", () => {
  const changed = { ...HAMNAR, outputs: "Elva bryggor har lagats under hösten." };
  expect(found([BYAR, HAMNAR], [YRKEN, changed, BYAR])).toEqual([NOT_MATCHED, 1, 0]);
  expect(found([BYAR, HAMNAR], [{ ...BYAR, name: "Bygder" }, { ...HAMNAR, name: "Bryggor", outcomes: "" }])).toEqual([0, 1]);
});

test("in the same cell one text alone may be quite another", () => {
  expect(found([{ name: "Byar", place: "A2" }], [{ name: "Hamnar", place: "A2" }])).toEqual([0]);
  expect(found([{ name: "Byar", place: "A2" }], [{ name: "Hamnar", place: "A3" }])).toEqual([NOT_MATCHED]);
  expect(found([{ ...BYAR, place: "A2" }], [{ ...YRKEN, place: "A2" }])).toEqual([NOT_MATCHED]);
});

test("rows with the same words are told apart by their places, else by their order", () => {
  expect(found([{ ...BYAR, place: "A2" }, { ...BYAR, place: "A3" }], [{ ...BYAR, place: "A3" }, { ...BYAR, place: "A2" }])).toEqual([1, 0]);
  expect(found([BYAR, BYAR], [BYAR, BYAR, BYAR])).toEqual([0, 1, NOT_MATCHED]);
});

test("a row may go to another section, but to another region only where it stands in its cell", () => {
  expect(found([BYAR], [{ ...BYAR, section: 4 }])).toEqual([0]);
  expect(found([BYAR], [{ ...BYAR, teller: "08 2023" }])).toEqual([NOT_MATCHED]);
  expect(found([{ ...BYAR, place: "A2" }], [{ ...BYAR, teller: "08 2023", place: "A2" }])).toEqual([0]);
});

test("the most alike are put together, each with one", () => {
  const [etapp1, etapp2] = [{ ...BYAR, name: "Byaliv – etapp 1" }, { ...BYAR, name: "Byaliv – etapp 2", outputs: "Fyrtio byar har fått en plan för handel." }];
  expect(found([etapp1, etapp2], [{ ...etapp2, outcomes: "Färre flyttar ut." }, { ...etapp1, outcomes: "Många flyttar in." }])).toEqual([1, 0]);
});

test("of thousands with one name each finds its own", () => {
  const many = (ending: string) => Array.from({ length: 3000 }, (_, at) => ({ name: "Bidrag", outputs: `Bygd nummer ${at} har fått en brygga.${ending}` }));
  expect(found(many(""), many(" Den är röd."))).toEqual(many("").map((_, at) => at));
});
