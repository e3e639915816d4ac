import { countedOf } from "../../../src/text/statements";
import data from "../../../src/text/statements/counted.json";
import { indicatorTexts } from "../../../src/language/indicators";

const sorts = Object.entries(data.sorts);

describe("the sorts of things that are counted", () => {
  it.each([
    ["deltagare", "persons"],
    ["besökarna", "persons"],
    ["industrianställda", "persons"],
    ["studie- och yrkesvägledare", "persons"],
    ["män", "persons"],
    ["företag", "companies"],
    ["besöksnäringsföretagen", "companies"],
    ["startup-företag", "companies"],
    ["branschorganisationer", "organisations"],
    ["huvudmännens", "organisations"],
    ["samverkans-parterna", "organisations"],
    ["kommunerna", "municipalities"],
    ["studiebesök", "activities"],
    ["seminarium", "activities"],
    ["utbildningstillfällen", "activities"],
    ["kursdagar", "activities"],
    ["arbetsdagar", "other"],
    ["lagar", "other"],
    ["delprojekt", "projects"],
    ["arbetspaketen", "other"],
    ["etableringskontoren", "organisations"],
    ["utvecklingscentrum", "organisations"],
    ["lokaliseringar", "places"],
    ["pilotområden", "places"],
    ["programmen", "activities"],
    ["affärsutvecklingscheckar", "grants"],
    ["intresseanmälningar", "applications"],
    ["affärsidéer", "applications"],
    ["arbetstillfällen", "jobs"],
    ["praktikplatser", "jobs"],
    ["utbildningstimmar", "hours"],
    ["laddpunkter", "places"],
    ["orter", "places"],
    ["hubbar", "places"],
    ["roddklubbarna", "organisations"],
    ["länsstyrelser", "organisations"],
    ["workshopparna", "activities"],
    ["eldsjälar", "persons"],
    ["ton", "measures"],
    ["kilometer", "measures"],
    ["Bolag", "companies"],
    ["foretag", "companies"],
    ["aktorer", "organisations"],
  ])("%s: %s", (noun, sort) => {
    expect(countedOf(noun, "count")).toBe(sort);
  });

  it.each(["transporter", "underlag", "erfarenheter", "lägenheternas erfarenheter", "konkurser", "utvecklingsområden", "indikatorer", "tiden", "a".repeat(3000)])("%.20s is of no sort", (noun) => {
    expect(countedOf(noun, "count")).toBe("other");
  });

  it("takes money for money, whatever the noun, and a figure without noun for none", () => {
    expect(countedOf("deltagare", "kronor")).toBe("money");
    expect(countedOf(null, "euro")).toBe("money");
    expect(countedOf(null, "count")).toBe("other");
  });

  it("gives the sort of what a share is taken of", () => {
    expect(countedOf("företagen", "percent")).toBe("companies");
  });

  it.each(["anslaget", "projektmedlen", "utrymmet", "stödbeloppen", "budgeten", "medel"])("takes a share of %s for one of money", (noun) => {
    expect(countedOf(noun, "percent")).toBe("money");
    expect(countedOf(noun, "count")).toBe("other");
  });

  it.each(["medlemmarna", "deltagarna", "fördelningen"])("takes no share of %s for one of money", (noun) => {
    expect(countedOf(noun, "percent")).not.toBe("money");
  });
});

describe("the lexicon", () => {
  it("has no noun in two sorts", () => {
    const nouns = sorts.flatMap(([, { stems, words }]) => [...new Set([...stems, ...words])]);
    expect(nouns.filter((noun, at) => nouns.indexOf(noun) !== at)).toEqual([]);
  });

  it.each(sorts)("%s: words in small letters, each once, in the sort that they are listed under", (sort, { stems, words }) => {
    for (const noun of [...stems, ...words]) expect(noun).toMatch(/^[a-zåäöé]+(?:-[a-zåäöé]+)*$/);
    for (const list of [stems, words]) expect(new Set(list).size).toBe(list.length);
    for (const noun of [...stems, ...words]) expect(countedOf(noun, "count")).toBe(sort);
  });

  it("has a name in both languages for each sort", () => {
    for (const texts of Object.values(indicatorTexts)) expect(Object.keys(texts.counted).sort()).toEqual(sorts.map(([sort]) => sort).sort());
  });
});
