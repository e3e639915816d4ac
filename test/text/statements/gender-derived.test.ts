import { NOTHING_PRINTED, derived } from "../../../src/text/statements/derived";

describe("what follows from women, men and their whole", () => {
  it.each([
    ["the total of both", { women: 12, men: 8 }, { total: 20, womenShare: 60, menShare: 40 }],
    ["the rest of a total", { women: 12, total: 20 }, { men: 8, womenShare: 60, menShare: 40 }],
    ["the rest of a total, the other way", { men: 8, total: 20 }, { women: 12, womenShare: 60, menShare: 40 }],
    ["shares to one decimal", { women: 1, men: 2 }, { total: 3, womenShare: 33.3, menShare: 66.7 }],
    ["shares of a total with others in it", { women: 10, men: 9, total: 20 }, { womenShare: 50, menShare: 45 }],
    ["nothing from women alone", { women: 12 }, {}],
    ["no counts from a share", { total: 20, womenShare: 60 }, {}],
    ["no rest of a total that is too small", { women: 25, total: 20 }, {}],
    ["no share of nobody", { women: 0, men: 0 }, { total: 0 }],
  ])("%s", (_, printed, expected) => {
    const split = derived({ ...NOTHING_PRINTED, ...printed });
    expect(split).toEqual({ ...NOTHING_PRINTED, ...printed, ...expected, derived: expect.arrayContaining(Object.keys(expected)) as unknown });
    expect(split.derived).toHaveLength(Object.keys(expected).length);
  });

  it("never puts anything in the place of what is printed", () => {
    expect(derived({ ...NOTHING_PRINTED, women: 23, men: 10, total: 40, womenShare: 68 })).toMatchObject({ women: 23, men: 10, total: 40, womenShare: 68, derived: ["menShare"] });
  });
});
