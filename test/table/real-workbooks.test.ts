import { evaluateTables } from "../../scripts/evaluate/tables";
import { hasWrittenRows } from "../../scripts/evaluate/written-rows";

it("finds every insats of the real workbooks, text by text", async () => {
  if (!hasWrittenRows()) {
    console.log("No real workbooks in ../shared/data: recognition is tested on laid-out ones only.");
    expect(hasWrittenRows()).toBe(false);
    return;
  }
  const evaluated = await evaluateTables();
  expect(evaluated.length).toBeGreaterThanOrEqual(16);
  expect(evaluated.flatMap(({ file, deviations }) => deviations.map((deviation) => `${file}: ${deviation}`))).toEqual([]);
});
