/** What is left out of sums, why, and what the user can say of it. */
import { DEFAULT_RULES, leftOut, type IndicatorFigure } from "../../src/indicators";
import type { StatementPeriod } from "../../src/text/statements";
import { figureOf, readingOf, sourceOf, splitOf } from "./figures";

const PROJECT: StatementPeriod = { kind: "project", first: null, last: null };

/** Why each figure is left out, in order; `null`: it counts. */
function whys(figures: readonly IndicatorFigure[], rules = DEFAULT_RULES) {
  const left = leftOut(readingOf(figures), rules);
  return figures.map(({ id }) => left.get(id) ?? null);
}

const source = sourceOf();

test.each([
  ["outcome", null],
  ["target", "target"],
  ["expected", "expected"],
  ["within-gender rate", "rate"],
  ["population", "population"],
  ["comparison", "comparison"],
] as const)("of kinds only what was reached counts: %s", (kind, why) => {
  expect(whys([figureOf(source, 40, { kind })])).toEqual([why]);
});

describe("parts beside their whole", () => {
  test("are left out where the text says that they are parts", () => {
    expect(whys([figureOf(source, 40), figureOf(source, 12, { partOf: 0 })])).toEqual([null, "part"]);
  });

  test("count where the whole is only a target, or another sort of thing", () => {
    expect(whys([figureOf(source, 40, { kind: "target" }), figureOf(source, 12, { partOf: 0 })])).toEqual(["target", null]);
    expect(whys([figureOf(source, 40), figureOf(source, 12, { partOf: 0, counted: "companies", noun: "företag" })])).toEqual([null, null]);
  });

  test("lead to the figures of their own cell", () => {
    const figures = [figureOf(source, 7, { counted: "companies" }), figureOf(source, 40, {}, { column: 2 }), figureOf(source, 12, { partOf: 0 }, { column: 2 })];
    expect(whys(figures)).toEqual([null, null, "part"]);
  });

  test("are found by arithmetic right before or after a total", () => {
    expect(whys([64, 40, 24, 9].map((amount) => figureOf(source, amount)))).toEqual([null, "part", "part", null]);
    expect(whys([9, 40, 24, 64].map((amount) => figureOf(source, amount)))).toEqual([null, "part", "part", null]);
    expect(whys([43.8e6, 24.7e6, 19.1e6].map((amount) => figureOf(source, amount, { unit: "kronor", counted: "money", noun: "kronor" })))).toEqual([null, "part", "part"]);
  });

  test("are not found in small numbers, of other things or in another cell", () => {
    expect(whys([12, 7, 5].map((amount) => figureOf(source, amount)))).toEqual([null, null, null]);
    expect(whys([64, 40, 24].map((amount, at) => figureOf(source, amount, { counted: "activities", noun: ["möten", "kurser", "resor"][at]! })))).toEqual([null, null, null]);
    expect(whys([64, 40, 24].map((amount, at) => figureOf(source, amount, {}, { column: at })))).toEqual([null, null, null]);
  });
});

describe("other periods", () => {
  test("are left out beside the year's figure for the same things", () => {
    expect(whys([figureOf(source, 1600, { period: PROJECT }), figureOf(source, 700)])).toEqual(["otherPeriod", null]);
  });

  test("count where nothing is told of the year, or only of other things", () => {
    expect(whys([figureOf(source, 1600, { period: PROJECT }), figureOf(source, 900, { period: PROJECT })])).toEqual([null, null]);
    expect(whys([figureOf(source, 1600, { period: PROJECT }), figureOf(source, 70, { counted: "companies", noun: "företag" })])).toEqual([null, null]);
    expect(whys([figureOf(source, 1600, { period: PROJECT }), figureOf(source, 700, { kind: "target" })])).toEqual([null, "target"]);
  });

  test("of activities are told apart by their words", () => {
    const activity = (amount: number, noun: string, period: StatementPeriod | null) => figureOf(source, amount, { counted: "activities", noun, period });
    expect(whys([activity(30, "kurser", PROJECT), activity(4, "möten", null)])).toEqual([null, null]);
    expect(whys([activity(30, "kurser", PROJECT), activity(4, "kurserna", null)])).toEqual(["otherPeriod", null]);
  });
});

describe("the same figure again in one insats", () => {
  test("counts once in two columns, and once in one where it is large", () => {
    expect(whys([figureOf(source, 3, {}, { column: 1 }), figureOf(source, 3, { noun: "deltagarna" }, { column: 2 })])).toEqual([null, "sameInsats"]);
    expect(whys([figureOf(source, 45, { start: 1 }), figureOf(source, 45, { start: 2 }, { sentence: 1 })])).toEqual([null, "sameInsats"]);
  });

  test("is two in one sentence, however large", () => {
    const amount = (start: number) => figureOf(source, 80e6, { start, unit: "kronor", counted: "money", noun: "kronor" });
    expect(whys([amount(1), amount(2)])).toEqual([null, null]);
  });

  test("is two where it is small, of one column", () => {
    expect(whys([figureOf(source, 3, { start: 1 }), figureOf(source, 3, { start: 2 })])).toEqual([null, null]);
  });

  test("counts once as a share, where it tells of how many", () => {
    const share = (amount: number | null, womenShare: number, column: number) => figureOf(source, amount, { split: splitOf({ womenShare }) }, { column });
    expect(whys([share(null, 62, 1), share(117, 62, 2)])).toEqual(["sameInsats", null]);
    expect(whys([share(null, 62, 1), share(null, 62, 2), share(null, 30, 2)])).toEqual([null, "sameInsats", null]);
  });

  test("counts where women and men are told apart", () => {
    const split = splitOf({ women: 30, men: 15, total: 45 });
    expect(whys([figureOf(source, 45), figureOf(source, 45, { split, noun: "kvinnor" })])).toEqual(["sameInsats", null]);
    expect(whys([figureOf(source, 45), figureOf(source, 45, { split, partOf: 0 })])).toEqual(["sameInsats", null]);
  });
});

describe("the same project", () => {
  const elsewhere = (name: string, more = {}) => sourceOf({ id: "8.2!A2", sheet: "8.2", table: "8.2!A1#8.2", name, ...more });

  test("counts once in two tables of one region", () => {
    expect(whys([figureOf(sourceOf({ name: "Bo nära sjön" }), 340), figureOf(elsewhere("Bo nära sjön"), 340)])).toEqual([null, "sameInsats"]);
  });

  test("counts once in two regions, when its name is one", () => {
    expect(whys([figureOf(sourceOf({ name: "Elsmarta Fjällbygden 2023" }), 340), figureOf(elsewhere("Elsmarta Fjällbygden", { region: "20" }), 340)])).toEqual([null, "sameInsats"]);
  });

  test("counts in each year's report", () => {
    expect(whys([figureOf(sourceOf({ name: "Bo nära sjön" }), 340), figureOf(elsewhere("Bo nära sjön", { year: 2022 }), 340)])).toEqual([null, null]);
  });

  test("counts in each with another figure", () => {
    expect(whys([figureOf(sourceOf({ name: "Bo nära sjön" }), 340), figureOf(elsewhere("Bo nära sjön"), 120)])).toEqual([null, null]);
  });

  test("is known by a copied sentence, whatever it is called", () => {
    expect(whys([figureOf(sourceOf(), 6, {}, { passage: 77 }), figureOf(elsewhere("Sjöbod", { region: "20" }), 6, {}, { passage: 77 })])).toEqual([null, "sameInsats"]);
    expect(whys([figureOf(sourceOf(), 6, {}, { passage: 77 }), figureOf(elsewhere("Sjöbod", { region: "20" }), 6, {}, { passage: 78 })])).toEqual([null, null]);
  });

  test("counts in the second where it is left out in the first", () => {
    expect(whys([figureOf(sourceOf({ name: "Bo nära sjön" }), 340, { kind: "target" }), figureOf(elsewhere("Bo nära sjön"), 340)])).toEqual(["target", null]);
  });
});

test("answers count only in a region without insatser", () => {
  const answer = sourceOf({ id: "Svar!C2", kind: "answer", table: null });
  expect(whys([figureOf(answer, 40)])).toEqual([null]);
  expect(whys([figureOf(source, 7), figureOf(answer, 40)])).toEqual([null, "answer"]);
  expect(whys([figureOf(source, 7), figureOf({ ...answer, region: "20" }, 40)])).toEqual([null, null]);
});

describe("the user's word", () => {
  const figures = [figureOf(source, 40), figureOf(source, 12, { partOf: 0 }), figureOf(source, 9, { kind: "target" })];
  const [, part, target] = figures as [IndicatorFigure, IndicatorFigure, IndicatorFigure];

  test("lets a reason be", () => {
    expect(whys(figures, { ...DEFAULT_RULES, allowed: ["part"] })).toEqual([null, null, "target"]);
    expect(whys(figures, { ...DEFAULT_RULES, allowed: ["target"] })).toEqual([null, "part", null]);
  });

  test("takes single figures in and out", () => {
    expect(whys(figures, { allowed: [], taken: new Map([[target.id, true], [figures[0]!.id, false]]) })).toEqual(["byHand", "part", null]);
    expect(whys(figures, { allowed: [], taken: new Map([[part.id, true]]) })).toEqual([null, null, "target"]);
  });
});

test("a reason that is allowed gives way to the next", () => {
  const answer = figureOf(sourceOf({ id: "Svar!C2", kind: "answer" }), 12, { kind: "target" });
  expect(whys([figureOf(source, 7), answer])).toEqual([null, "target"]);
  expect(whys([figureOf(source, 7), answer], { allowed: ["target"], taken: new Map() })).toEqual([null, "answer"]);
});
