import { recogniseWorkbook } from "../../src/table";
import { settledByDefault, sureness, tagWorkbook, tagsOf } from "../../src/tagging";
import { underHeading } from "../../src/tagging/heading";
import { gridOf } from "../checks/reading";
import { FIBRE, HEADER } from "./columns/books";

/** The one insats of a table that stands under a section of the template of 2023: 3.4 is of area 1, 6.4 of area 4, 7.4 of none. */
function under(section: string) {
  const [row] = tagWorkbook(recogniseWorkbook([gridOf(section, [HEADER, FIBRE])], { region: "19", year: 2023 }));
  return row!.tags;
}

test("a row stays where the report has it; it is taken without asking when its content speaks for that too, and never when it speaks for another", () => {
  const [agreed, differing] = [under("6.4"), under("3.4")];
  expect([agreed.area, differing.area].map((area) => [area!.id, area!.heading, sureness(area!) === "high"])).toEqual([[4, "agrees", true], [1, "differs", false]]);
  expect(settledByDefault(agreed).area).toBe(4);
  expect(settledByDefault(differing)).toMatchObject({ area: null, priority: null });
});

test("where they differ, the second area is the one that the content speaks for, and the priority lies in the first", () => {
  const { area, priority } = under("3.4");
  expect(area!.second).toBe(4);
  expect(priority!.id).toMatch(/^1\./);
});

test("under a section that is no area, the content alone tells, as of a text that stands alone", () => {
  const alone = tagsOf({ name: FIBRE[0], outputs: FIBRE[1], outcomes: FIBRE[2], goals: FIBRE[3] }, "19", 2023);
  expect(under("7.4").area).toEqual(alone.area);
  expect(alone.area).not.toHaveProperty("heading");
});

test("what is sure: from 0.95 on, but nothing that contradicts its heading", () => {
  expect([0.94, 0.95].map((confidence) => sureness({ confidence }))).toEqual(["middle", "high"]);
  expect(sureness({ confidence: 0.99, heading: "differs" })).toBe("middle");
});

describe("content and heading together", () => {
  it("make one, and the report's own area more likely than the content alone does", () => {
    const chances = [0.5, 0.3, 0.15, 0.05];
    for (const reported of [1, 2, 3, 4]) {
      const both = underHeading(chances, reported);
      expect(both.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(both[reported - 1]).toBeGreaterThan(chances[reported - 1]!);
    }
  });

  it("are what a reader believes, where the content tells nothing", () => {
    expect(underHeading([0.25, 0.25, 0.25, 0.25], 2)[1]).toBeCloseTo(0.93, 9);
  });
});
