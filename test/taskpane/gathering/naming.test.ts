/** What files are called that were chosen together. */
import { namesOf } from "../../../src/taskpane/gathering/naming";

const named = (...names: string[]) => namesOf(names.map((name) => ({ name })));

test("by their own names, wherever they lie", () => {
  expect(named("Rapporter/Väst/Halland.xlsx", "Kalmar.ods")).toEqual(["Halland.xlsx", "Kalmar.ods"]);
});

test("with their folders where they would be called the same, whichever comes first", () => {
  expect(named("Kalmar/rapport.xlsx", "Gotland.xlsx", "Halland/rapport.xlsx")).toEqual(["Kalmar/rapport.xlsx", "Gotland.xlsx", "Halland/rapport.xlsx"]);
  expect(named("Halland/rapport.xlsx", "Kalmar/rapport.xlsx")).toEqual(["Halland/rapport.xlsx", "Kalmar/rapport.xlsx"]);
});

test("numbered where folders do not part them", () => {
  expect(named("rapport.xlsx", "rapport.xlsx", "rapport.xlsx")).toEqual(["rapport.xlsx", "rapport (2).xlsx", "rapport (3).xlsx"]);
  expect(named("rapport", "rapport (2)", "rapport")).toEqual(["rapport", "rapport (2)", "rapport (3)"]);
});

test("letters with their dots as one character", () => {
  expect(named("Va\u0308st/A\u030asa.xlsx")).toEqual(["Åsa.xlsx"]);
});
