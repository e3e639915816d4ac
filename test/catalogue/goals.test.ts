import { existsSync } from "node:fs";
import { allRegions } from "../../src/catalogue";
import { codedGoal, findCodedGoals, findFormerStrategies, findGoals, frameworks, goalById, goalsOfRegion, parentOf } from "../../src/catalogue/goals";
import frameworksData from "../../src/catalogue/frameworks.json";
import goalsData from "../../src/catalogue/goals.json";
import { makeFrameworks, makeGoals, read } from "../../scripts/make-goals";

const all = allRegions().map(({ code }) => ({ code, goals: goalsOfRegion(code, null) }));

describe("the goal catalogue", () => {
  it("has goals of every region, each with an id of its own that begins with the county code", () => {
    expect(goalsData.source).not.toBe("");
    expect(all.filter(({ goals }) => goals.length === 0)).toEqual([]);
    const ids = all.flatMap(({ goals }) => goals.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.flatMap(({ code, goals }) => goals.filter(({ id }) => !id.startsWith(`${code}-`)))).toEqual([]);
  });

  it("holds names and nothing else: notes became fields, unknown names are null", () => {
    const goals = all.flatMap((region) => region.goals);
    const written = goals.flatMap(({ name, spellings = [], seen = [] }) => [...(name === null ? [] : [name]), ...spellings, ...seen]);
    expect(written.filter((text) => text.trim() !== text || text === "" || /[()"]|also|sic|not found/.test(text))).toEqual([]);
    expect(goals.filter(({ name, number }) => name === null && number === null)).toEqual([]);
    expect(goalById("19-04")?.name).toBeNull();
  });

  it("names parents and variants that exist, in the same region", () => {
    const goals = all.flatMap((region) => region.goals);
    for (const { id, parent, variantOf, status } of goals) {
      for (const other of [parent, variantOf ?? null]) expect(other === null || (goalById(other) !== null && other.slice(0, 2) === id.slice(0, 2))).toBe(true);
      expect(variantOf === undefined).toBe(status !== "variant");
    }
    expect(goalById("22-03")).toMatchObject({ number: goalById("22-02")!.number, variantOf: "22-02" });
    expect(parentOf(goalById("19-17")!)?.name).toBe("Ett nyskapande Västmanland genom hållbar tillväxt");
    expect(parentOf(goalById("19-03")!)).toBeNull();
  });

  it("gives the goals of a year", () => {
    expect(goalsOfRegion("19", 2023).filter(({ level }) => level === "delmål")).toHaveLength(20);
    expect(goalsOfRegion("19", 2025).filter(({ level }) => level === "delmål")).toHaveLength(3);
    expect(goalsOfRegion("99", 2023)).toEqual([]);
  });

  it("has the frameworks that all regions share", () => {
    expect(frameworks().agenda2030.map(({ code }) => code)).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 1)));
    expect(frameworks().areas.map(({ priorities }) => priorities.length)).toEqual([3, 2, 5, 2]);
    expect(frameworks().specificObjectives.filter(({ code }) => !/^\d\.\d$/.test(code))).toEqual([]);
    expect(codedGoal("agenda2030", "5")?.name).toBe("Jämställdhet");
    expect(codedGoal("agenda2030", "18")).toBeNull();
  });

  it("is what the script makes of the collection, where that is at hand", () => {
    if (!existsSync(new URL("../../../shared/catalogue/rus-goals.json", import.meta.url))) {
      console.log("No collection beside the checkout (../shared/catalogue): the data are taken as they are.");
      expect(goalsData.regions).toHaveLength(21);
      return;
    }
    expect(goalsData).toEqual(JSON.parse(JSON.stringify(makeGoals(read("rus-goals.json")))));
    expect(frameworksData).toEqual(JSON.parse(JSON.stringify(makeFrameworks(read("areas.json")))));
  });
});

describe("goals in a text", () => {
  const named = (text: string, code: string, year = 2023) => findGoals(text, code, year).map(({ value, start, end, differences }) => [value.goal.id, value.as, text.slice(start, end), differences.length]);

  it("are found as they are written, whatever the case and punctuation", () => {
    expect(named("Mål i RUS: goda uppväxtvillkor, GOD OCH JÄMLIK FOLKHÄLSA.", "18")).toEqual([
      ["18-05", "name", "goda uppväxtvillkor", 0],
      ["18-10", "name", "GOD OCH JÄMLIK FOLKHÄLSA", 0],
    ]);
  });

  it("are found when nearly so, with what differs", () => {
    expect(named("Ett nyskapande Västmanland genom hållbar tillväx", "19")).toEqual([["19-03", "name", "Ett nyskapande Västmanland genom hållbar tillväx", 1]]);
    expect(named("Ett nyskapande Västmanland, delmål 18", "19")).toEqual([["19-03", "short", "Ett nyskapande Västmanland", 0]]);
    expect(named("Skåne ska vara en stark och hållbar tillväxtmotor", "12")).toEqual([["12-02", "seen", "Skåne ska vara en stark och hållbar tillväxtmotor", 0]]);
  });

  it("are not found where only some of their words stand", () => {
    expect(named("Goda villkor för växande företag i Skåne och en god miljö", "12")).toEqual([]);
  });

  it("are found in the frameworks that all regions share", () => {
    expect(findCodedGoals("5 Jämställdhet och 10 minskad ojämlikhet", "agenda2030").map(({ value }) => value.code)).toEqual(["5", "10"]);
    expect(findFormerStrategies("RUS (Dalarna – 2020)", "20").map(({ value }) => value)).toEqual(["Dalastrategin – Dalarna 2020"]);
  });
});
