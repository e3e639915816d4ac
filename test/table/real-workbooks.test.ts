import { evaluateTables, hasData } from "../../scripts/evaluate/tables";

it("finds every insats of the real workbooks, text by text", async () => {
  if (!hasData()) {
    console.log("No real workbooks in ../shared/data: recognition is tested on laid-out ones only.");
    expect(hasData()).toBe(false);
    return;
  }
  const evaluated = await evaluateTables();
  expect(evaluated.length).toBeGreaterThanOrEqual(16);
  expect(evaluated.flatMap(({ file, deviations }) => deviations.map((deviation) => `${file}: ${deviation}`))).toEqual([]);
});
