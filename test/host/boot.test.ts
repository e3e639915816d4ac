import { until } from "../until";
import { bootExcel, type Booted } from "./boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel({ sheets: { S: [["a", 1], ["b", 2]] } });
});

test("the client knows where it is", () => {
  expect(Office.context.platform).toBe("OfficeOnline");
  expect(Office.context.displayLanguage).toBe("sv-SE");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("one sync is one request, and the clean-up is told apart", async () => {
  booted.requests.clear();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getUsedRange().load("values,address");
    await context.sync();
    expect(range.values).toEqual([["a", 1], ["b", 2]]);
    expect(range.address).toBe("S!A1:B2");
  });
  await until(() => booted.requests.all.length === 2);
  expect(booted.requests.all.map(({ purpose }) => purpose)).toEqual(["work", "cleanUp"]);
});
