import { recogniseWorkbook } from "../../src/table";
import { settledByDefault, sureness, tagWorkbook, tagsOf } from "../../src/tagging";
import { gridOf } from "../checks/reading";
import { FIBRE, HEADER } from "./columns/books";

/** The one insats of a table that stands under a section of the template of 2023: 3.4 is of area 1, 6.4 of area 4, 7.4 of none. */
function under(section: string) {
  const [row] = tagWorkbook(recogniseWorkbook([gridOf(section, [HEADER, FIBRE])], { region: "19", year: 2023 }));
  return row!.tags;
}

test("an area that content and heading agree on is taken without asking, one that they differ on never is", () => {
  const [agreed, differing] = [under("6.4"), under("3.4")];
  expect([agreed.area, differing.area].map((area) => [area!.id, area!.heading, sureness(area!)])).toEqual([[4, "agrees", "high"], [4, "differs", "middle"]]);
  expect(settledByDefault(agreed).area).toBe(4);
  expect(settledByDefault(differing)).toMatchObject({ area: null, priority: null });
});

test("what the content speaks for is the same under every heading", () => {
  const alone = tagsOf({ name: FIBRE[0], outputs: FIBRE[1], outcomes: FIBRE[2], goals: FIBRE[3] }, "19", 2023).area!;
  for (const section of ["3.4", "6.4", "7.4"]) expect(under(section).area).toMatchObject({ id: alone.id, confidence: alone.confidence, second: alone.second });
});

test("under a section that is no area, as in a text that stands alone, the content has to be sure", () => {
  expect(under("7.4").area).not.toHaveProperty("heading");
  expect([0.94, 0.95].map((confidence) => sureness({ confidence }))).toEqual(["middle", "high"]);
});

test("a likely area under its own heading is sure, an unlikely one is not", () => {
  expect([0.59, 0.6].map((confidence) => sureness({ confidence, heading: "agrees" }))).toEqual(["low", "high"]);
});

test("within an area that both agree on, a priority is as likely as it is there", () => {
  const [agreed, alone] = [under("6.4").priority!, under("7.4").priority!];
  expect(agreed.id).toBe(alone.id);
  expect(agreed.confidence).toBeCloseTo(alone.confidence / under("7.4").area!.confidence, 9);
});
