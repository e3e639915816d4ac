/** Sums by group: only like is added to like, and what they rest on is told. */
import fc from "fast-check";
import { coverage, DEFAULT_RULES, leftOut, summarise, titleOf, type GroupKey, type IndicatorFigure, type Source } from "../../src/indicators";
import { withOwnGoals } from "../../src/catalogue/goals";
import { figureOf, readingOf, sourceOf, splitOf } from "./figures";

const summed = (figures: readonly IndicatorFigure[], by: readonly GroupKey[] = [], others: readonly Source[] = []) => summarise(readingOf(figures, others), { by, rules: DEFAULT_RULES });

const source = sourceOf();
const another = sourceOf({ id: "3.4!A3", row: 2, name: "Sjöbodar" });

test("persons are summed with persons, companies with companies, kronor with kronor", () => {
  const [all] = summed([
    figureOf(source, 40),
    figureOf(another, 30),
    figureOf(source, 7, { counted: "companies", noun: "företag" }),
    figureOf(source, 2_500_000, { unit: "kronor", counted: "money", noun: "kronor" }),
    figureOf(source, 800, { unit: "euro", counted: "money", noun: "euro" }),
  ]);
  expect(all!.counted).toMatchObject([{ counted: "persons", low: 70, high: 70, figures: 2 }, { counted: "companies", low: 7, high: 7, figures: 1 }]);
  expect(all).toMatchObject({ kronor: { low: 2_500_000, figures: 1 }, euro: { low: 800, figures: 1 }, unsummed: 0 });
});

test("unlike things and shares are in no sum, but counted", () => {
  const [all] = summed([figureOf(source, 12, { counted: "other", noun: "ton" }), figureOf(source, 45, { unit: "percent" }), figureOf(source, null)]);
  expect(all).toMatchObject({ counted: [], unsummed: 3 });
});

test("ranges sum from end to end, and what is approximate is told", () => {
  const [all] = summed([figureOf(source, 33, { high: 136 }), figureOf(source, 80, { qualifier: "about" }), figureOf(source, 10)]);
  expect(all!.counted).toMatchObject([{ low: 123, high: 226, figures: 3, approximate: 2 }]);
});

test("the largest figure of a sum is named", () => {
  const large = figureOf(another, 900);
  expect(summed([figureOf(source, 40), large, figureOf(source, 41)])[0]!.counted).toMatchObject([{ largest: large.id, largestAmount: 900 }]);
});

describe("women and men", () => {
  test("have the share of those that figures tell the numbers of", () => {
    const [all] = summed([figureOf(source, 50, { split: splitOf({ women: 30, men: 20, total: 50 }) }), figureOf(another, 30, { split: splitOf({ women: 10, men: 20 }) })]);
    expect(all!.split).toMatchObject({ women: 40, men: 40, total: 80, womenShare: 50, menShare: 50, figures: 2, alone: 0, sharesOnly: 0 });
  });

  test("of one gender only, and shares alone, are told beside and change no share", () => {
    const [all] = summed([
      figureOf(source, 50, { split: splitOf({ women: 30, men: 20, total: 50 }) }),
      figureOf(source, 15, { split: splitOf({ women: 15 }) }),
      figureOf(another, 1581, { split: splitOf({ womenShare: 25, menShare: 75, total: 1581 }) }),
    ]);
    expect(all!.split).toMatchObject({ women: 30, men: 20, womenShare: 60, alone: 1, aloneWomen: 15, aloneMen: 0, aloneTotal: null, sharesOnly: 1 });
  });

  test("among companies have a line of their own, with what they are of", () => {
    const companies = (women: number, total: number) => figureOf(source, total, { counted: "companies", split: splitOf({ women, total }) });
    const [all] = summed([companies(72, 117), companies(5, 20)]);
    expect(all!.split).toMatchObject({ women: 0, womenShare: null, alone: 0 });
    expect(all!.otherSplits).toMatchObject([{ counted: "companies", alone: 2, aloneWomen: 77, aloneTotal: 137 }]);
  });
});

describe("groups", () => {
  const figures = [
    figureOf(sourceOf({ id: "a", area: 3, region: "19", goals: ["19-03", "19-01"], agenda2030: ["9", "10"], year: 2023 }), 10),
    figureOf(sourceOf({ id: "b", area: 1, region: "20", goals: [], agenda2030: ["10"], year: 2022, name: "Sjöbodar" }), 20),
    figureOf(sourceOf({ id: "c", area: null, region: null, section: "9.2", table: "9.2!A1#9.2", file: "Mellansjö.xlsx", name: "Båtar" }), 40),
  ];
  const amounts = (by: GroupKey[]) => summed(figures, by).map(({ group, insatser, counted }) => [Object.values(group).join("+"), insatser, counted[0]!.low]);

  test.each<[GroupKey, unknown[]]>([
    ["area", [["1", 1, 20], ["3", 1, 10], ["", 1, 40]]],
    ["region", [["19", 1, 10], ["20", 1, 20], ["", 1, 40]]],
    ["year", [["2022", 1, 20], ["2023", 2, 50]]],
    ["section", [["3.4", 2, 30], ["9.2", 1, 40]]],
    ["table", [["3.4!A1#3.4", 2, 30], ["Mellansjö.xlsx: 9.2!A1#9.2", 1, 40]]],
    ["goal", [["19-01", 1, 10], ["19-03", 1, 10], ["", 2, 60]]],
    ["agenda2030", [["9", 1, 10], ["10", 2, 30], ["", 1, 40]]],
  ])("by %s, in order, those without one last", (key, groups) => {
    expect(amounts([key])).toEqual(groups);
  });

  test("by two things at once", () => {
    expect(amounts(["area", "year"])).toEqual([["1+2022", 1, 20], ["3+2023", 1, 10], ["+2023", 1, 40]]);
  });

  test("have names in both languages", () => {
    expect(["sv", "en"].map((language) => titleOf({ area: null, agenda2030: "10" }, language as "sv" | "en"))).toEqual(["Utan område, 10 Minskad ojämlikhet", "Without an area, 10 Minskad ojämlikhet"]);
    expect([titleOf({ area: 3 }, "sv"), titleOf({ region: "19" }, "sv"), titleOf({ year: 2023 }, "sv"), titleOf({ section: "3.4" }, "sv")]).toEqual([expect.stringMatching(/^3 Innovation/), "Västmanland", "2023", "3.4"]);
    expect(withOwnGoals({ "19": [{ id: "19-egen-1", level: "mål", number: "1", name: "Levande sjöar", status: "goal" }] as never }, () => titleOf({ goal: "19-egen-1" }, "sv"))).toBe("1 Levande sjöar");
  });

  test("of answers are there only where the answers count", () => {
    const answer = sourceOf({ id: "Svar!C2", kind: "answer", area: null, region: "19" });
    expect(summed([figureOf(source, 7), figureOf(answer, 40)], ["area"])).toHaveLength(1);
    expect(summed([figureOf(answer, 40)], ["area"])).toMatchObject([{ group: { area: null }, insatser: 0, counted: [{ low: 40 }] }]);
  });
});

describe("coverage", () => {
  const silent = sourceOf({ id: "3.4!A9", row: 8, name: "Tysta byn" });
  const answer = sourceOf({ id: "Svar!C2", kind: "answer" });
  const figures = [
    figureOf(source, 50, { split: splitOf({ womenShare: 40 }) }),
    figureOf(another, 7, { split: splitOf({ women: 3, men: 4 }), kind: "target" }),
    figureOf(another, 9, { split: splitOf({ womenRate: 30, menRate: 31 }), partOf: 0 }),
    figureOf(answer, 12, { split: splitOf({ women: 3, men: 9 }) }),
  ];

  test("counts insatser with figures of what was reached, and names those without a gender split", () => {
    expect(coverage(readingOf(figures, [silent]))).toEqual({ insatser: 3, withFigures: 2, withSplit: 1, withoutSplit: [another, silent] });
  });

  test("is the same in the summaries", () => {
    expect(summed(figures, [], [silent])).toMatchObject([{ insatser: 3, withFigures: 2, withSplit: 1 }]);
  });
});

test("unlike things are added to nothing, and told to be there", () => {
  const measured = (amount: number, noun: string, women: number | null = null) => figureOf(source, amount, { noun, counted: "measures", split: women === null ? null : splitOf({ women, men: amount - women }) }, { id: `${amount} ${noun}` });
  expect(summed([measured(40, "ton"), measured(12, "kilometer"), measured(9, "meter", 4)])).toMatchObject([{ counted: [], otherSplits: [], unsummed: 3 }]);
});

test("no reading gives one empty summary of all, and no groups", () => {
  expect(summed([])).toMatchObject([{ group: {}, insatser: 0, counted: [], kronor: { figures: 0 }, split: { womenShare: null } }]);
  expect(summed([], ["area"])).toEqual([]);
});

test("what is counted and what is left out are all the figures; sums of groups come to the sum of all", () => {
  const anyFigure = fc.record({ row: fc.integer({ min: 1, max: 6 }), amount: fc.integer({ min: 0, max: 60 }), kind: fc.constantFrom("outcome" as const, "target" as const), partOf: fc.constantFrom(null, 0, 3) });
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 30 }), (drawn) => {
      const sources = [1, 2, 3, 4, 5, 6].map((row) => sourceOf({ id: `3.4!A${row}`, row, name: `Insats ${row % 4} vid sjön`, area: row % 3 }));
      const ordered = [...drawn].sort((a, b) => a.row - b.row);
      const figures = ordered.map(({ row, amount, kind, partOf }, at) => figureOf(sources[row - 1]!, amount, { kind, partOf }, { id: String(at) }));
      const left = leftOut(readingOf(figures), DEFAULT_RULES);
      const persons = (by: GroupKey[]) => summed(figures, by).flatMap(({ counted }) => counted);
      const counting = figures.filter(({ id }) => !left.has(id));
      expect(persons([]).reduce((sum, { figures: count }) => sum + count, 0)).toBe(counting.length);
      expect(persons(["area"]).reduce((sum, { low }) => sum + low, 0)).toBe(counting.reduce((sum, { statement }) => sum + statement.low!, 0));
    }),
  );
});
