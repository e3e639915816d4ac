import { readFileSync } from "node:fs";
import { makeSample } from "../../scripts/sample/workbook";

test("the sample workbook is what its script writes", async () => {
  expect(Buffer.from(await makeSample()).equals(readFileSync("assets/exempel-2023.xlsx"))).toBe(true);
});
