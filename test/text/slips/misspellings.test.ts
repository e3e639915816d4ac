import { misspellings } from "../../../src/text/slips/misspellings";
import data from "../../../src/text/slips/misspellings.json";

test("no right word holds a wrong one, and none stands for itself", () => {
  const wrong = Object.keys(data.words);
  expect(data.source).not.toBe("");
  for (const right of Object.values(data.words)) expect(wrong.filter((word) => right.includes(word))).toEqual([]);
});

test.each([
  ["Utvecklingstrategin", "Utvecklingsstrategin"],
  ["KOMPTENS", "KOMPETENS"],
  ["bostadsmarkandsanalys", "bostadsmarknadsanalys"],
  ["jämnställdhet", "jämställdhet"],
])("%s should be %s", (written, mended) => {
  expect(misspellings(`Om ${written} i byarna`)).toEqual([{ start: 3, end: 3 + written.length, mended }]);
});

test.each(["landsbygd", "www.projket.example", "info@komptens.example", "Samarkand"])("%s is left alone", (text) => {
  expect(misspellings(text)).toEqual([]);
});
