/** The oldest Excel that the manifest lets in: ExcelApi 1.10. Everything newer must be asked for before it is used. */
import { userTypes, valuesOf } from "../host/boot";
import { excelWith, snapshot, valueAt } from "./support";
import { FIBRE, HEADER, planFor } from "./tag-plan";

const old = { requirements: "1.10" };
const table = { id: 1, name: "Tabell1", area: { row: 0, column: 0, rows: 2, columns: 1 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: "TableStyleMedium2", columnIds: [1] };

test("reads everything but merged cells, and says so", async () => {
  const { excel } = await excelWith({ A: { rows: [["a", null], ["b", { value: 2, formula: "=1+1" }]], merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }, Tomt: [] }, old);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
  const { grids, leftOut } = await excel.read();
  expect(grids[0]).toMatchObject({ values: [["a", null], ["b", 2]], formulas: ["B2"], merges: [] });
  expect(leftOut).toEqual([{ sheet: "A", reason: "merges" }]);
});

test("writes and takes back; a table keeps its size", async () => {
  const { excel, book } = await excelWith({ A: { rows: [["Namn"], ["a"]], tables: [table] } }, old);
  const before = snapshot(book);
  await excel.write("Infoga", [{ sheet: "A", row: 0, column: 1, value: "Mål" }]);
  expect(book.sheet("A")!.facts.tables[0]!.area.columns).toBe(1);
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});

test("report, marks, memory and watching", async () => {
  const { excel, host, book } = await excelWith({ A: [["a"]] }, old);
  const before = snapshot(book);
  const report = { name: "Rapport", title: "T", rows: [["Plats"], ["A1"]], links: [null, { sheet: "A", row: 0, column: 0 }] };
  await excel.writeReport(report);
  await excel.writeReport(report);
  expect(book.sheets.map(({ facts }) => facts.name)).toEqual(["A", "Rapport"]);
  await excel.mark([{ sheet: "A", row: 0, column: 0, severity: "error" }]);
  expect(await excel.unmark()).toMatchObject({ cells: 1 });
  await excel.remember({ version: 1, corrections: { year: 2023 }, ignored: [] });
  expect((await excel.recall()).corrections).toEqual({ year: 2023 });
  const told = new Promise<readonly string[]>((resolve) => void excel.watch(resolve).then(() => userTypes(host, "A", "A1", "ny")));
  expect(await told).toEqual(["A"]);
  await excel.select({ sheet: "A", row: 3, column: 0 });
  expect(book.activeSheet.facts.name).toBe("A");
  expect(valueAt(book, "A", 0, 0)).toBe("ny");
  expect(valuesOf(host, "Rapport").length).toBe(3);
  expect(before).not.toEqual(snapshot(book));
});

test("tags are written and taken back", async () => {
  const { excel, book } = await excelWith({ "6.4": [HEADER, FIBRE] }, old);
  const before = snapshot(book);
  await excel.writeTags(await planFor(excel));
  expect(valueAt(book, "6.4", 1, 10)).toBe("Insatskollen");
  await excel.takeBack();
  expect(snapshot(book)).toEqual(before);
});
