import { allRegions, findRegion, mentionedRegions, regionByCode, regionName } from "../../src/catalogue";
import data from "../../src/catalogue/regions.json";

describe("regions", () => {
  it("are 21, by rising county code, with a name, an own name and a county each", () => {
    expect(data.source).not.toBe("");
    const codes = allRegions().map(({ code }) => code);
    expect(codes).toHaveLength(21);
    expect([...codes].sort()).toEqual(codes);
    for (const region of allRegions()) {
      expect(region.code).toMatch(/^\d\d$/);
      expect(region.county).toMatch(/ län$/);
      expect(region.official).toMatch(/^Region |regionen$/);
      expect(region.name).not.toBe("");
    }
  });

  it.each(allRegions().flatMap((region) => [region.name, region.official, region.county, ...region.variants].map((text) => [text, region.code])))(
    "%s is %s",
    (text, code) => {
      expect(findRegion(text)?.code).toBe(code);
    },
  );

  it.each([
    ["Region Jönköpings län", "06"],
    ["Jämtland Härjedalen", "23"],
    ["Västra-Götaland-2023.xlsx", "14"],
    ["vastra_gotaland", "14"],
    ["ÅTERRAPPORT REGION ÖREBRO LÄN", "18"],
    ["Dalarnas bidrag", "20"],
    ["VGR_2023", "14"],
    ["Region Kalmar, i samarbete med Stockholm", "08"],
  ])("%s names %s", (text, code) => {
    expect(findRegion(text)?.code).toBe(code);
  });

  it.each([
    ["05", "Östergötland"],
    [5, "Östergötland"],
    ["99", "99"],
  ])("the code %j is shown as %s", (code, name) => {
    expect(regionName(code)).toBe(name);
  });

  it.each(["Region Mellansjö", "Kalmarsund", "Region Skåne och Region Halland", "", "Hallandsåsens"])("%j names no single one", (text) => {
    expect(findRegion(text)).toBeNull();
  });

  it("tells full names from places", () => {
    expect(mentionedRegions("Region Uppsala och Gotland").map(({ region, full }) => [region.code, full])).toEqual([
      ["03", true],
      ["09", false],
    ]);
  });

  it("finds by code, with or without its nought", () => {
    expect(regionByCode("01")?.name).toBe("Stockholm");
    expect(regionByCode(1)?.name).toBe("Stockholm");
    expect(regionByCode("02")).toBeNull();
  });
});
