import { areaOfSection } from "../../src/catalogue/area-of-section";
import { frameworks } from "../../src/catalogue/goals";

describe("the area that a section of the compilation is", () => {
  it.each(frameworks().areas.map((area) => area.number))("section %i is the area of its number", (number) => {
    expect(areaOfSection(number)).toBe(number);
  });

  it("the sections after the areas, and an unknown one, are none", () => {
    expect([5, 6, 7, null].map(areaOfSection)).toEqual([null, null, null, null]);
  });
});
