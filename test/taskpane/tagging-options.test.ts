import { matching, optionGroups } from "../../src/taskpane/tagging/options";
import { tagNames } from "../../src/taskpane/state/tagging/names";

const names = tagNames("sv", undefined);
const VASTMANLAND = { region: "19", year: 2023 };
const groups = (column: Parameters<typeof optionGroups>[0], whose = VASTMANLAND) => optionGroups(column, whose, names);

test("priorities lie under their areas", () => {
  const [first] = groups("priority");
  expect(first!.label).toBe("1 Likvärdiga möjligheter till boende, arbete och välfärd i hela landet");
  expect(first!.options.map(({ id }) => id)).toEqual(["1.1", "1.2", "1.3"]);
});

test("a region's goals lie under the goal that they belong to, which comes first", () => {
  expect(groups("goals").map(({ label, options }) => [label, options[0]!.id, options.length])).toEqual([
    ["Ett välmående Västmanland", "19-01", 7],
    ["Ett tillgängligt Västmanland", "19-02", 8],
    ["Ett nyskapande Västmanland genom hållbar tillväxt", "19-03", 8],
  ]);
});

test("goals without parents lie under their level, and only real goals are offered", () => {
  const all = optionGroups("goals", { region: "20", year: 2023 }, names);
  expect(all.map(({ label }) => label)).toContain("Målområde");
  expect(all.flatMap(({ options }) => options).length).toBeGreaterThan(0);
});

test("the goals of another year are others, and without a region there are none", () => {
  expect(optionGroups("goals", { region: "19", year: 2025 }, names).flatMap(({ options }) => options.map(({ id }) => id))).toContain("19-b1");
  expect(optionGroups("goals", { region: null, year: 2023 }, names)).toEqual([]);
});

test("seventeen goals of Agenda 2030, objectives of the fund under the policy's", () => {
  expect(groups("agenda2030")[0]!.options).toHaveLength(17);
  const [first] = groups("eruf");
  expect(first!.label).toBe("PO1 Ett smartare Europa");
  expect(first!.options.slice(0, 2).map(({ id }) => id)).toEqual(["PO1", "1.1"]);
});

test("a search lets through what has every word, in the option or its heading", () => {
  expect(matching(groups("priority"), "välfärd service").flatMap(({ options }) => options.map(({ id }) => id))).toEqual(["1.3"]);
  expect(matching(groups("agenda2030"), "jäm").flatMap(({ options }) => options.map(({ id }) => id))).toEqual(["5", "10"]);
  expect(matching(groups("agenda2030"), "finns inte")).toEqual([]);
});
