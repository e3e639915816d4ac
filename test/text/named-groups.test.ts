/** Groups that are told of and those that are spoken of as known. */
import { groupSizes } from "../../src/text/named-groups";

const told = (text: string) => groupSizes(text).told.map(({ of, size }) => `${String(size)} ${of}`);
const known = (text: string) => groupSizes(text).known.map(({ of, size }) => `${String(size)} ${of}`);

test.each([
  ["12 företag deltog.", "12 företag"],
  ["Tolv skolor har deltagit i projektet.", "12 skol"],
  ["Antal deltagande företag: 12", "12 företag"],
  ["Antal deltagare: 12", "12 deltagar"],
  ["12 personer deltog i projektet.", "12 deltagar"],
  ["Totalt deltog 12 föreningar under året.", "12 förening"],
])("told: %s", (text, expected) => {
  expect([told(text), known(text)]).toEqual([[expected], []]);
});

test.each([
  ["De 14 deltagande företagen har vuxit.", "14 företag"],
  ["Samtliga 14 medverkande skolor är nöjda.", "14 skol"],
  ["Alla 14 deltagare är nöjda.", "14 deltagar"],
  ["Av de fjorton föreningar som har deltagit i insatsen är alla nöjda.", "14 förening"],
])("known: %s", (text, expected) => {
  expect([told(text), known(text)]).toEqual([[], [expected]]);
});

test.each([
  "12 företag deltog i en kurs om vatten.",
  "Cirka 12 företag deltog.",
  "De 14 deltagande företagen i kursen är nöjda.",
  "Våren 2022 deltog företagen. I första omgången: 12 företag deltog.",
  "Samtliga 14 deltagare i kursen är nöjda.",
  "De 14 företagen är nöjda.",
  "14 företag som deltog är nöjda.",
])("neither: %s", (text) => {
  expect([told(text), known(text)]).toEqual([[], []]);
});
