/** An Excel that can make one step of a whole command (ExcelApi 1.20). */
import { excelWith } from "./support";

test("commands that write ask for one step in Excel's own undo, reading does not", async () => {
  const { excel, book } = await excelWith({ A: [["a"]] }, { requirements: "1.20" });
  const run = jest.spyOn(Excel, "run");
  await excel.read();
  expect(run.mock.calls.map(([first]) => first)).toEqual([expect.any(Function)]);
  run.mockClear();
  await excel.write("Skriv", [{ sheet: "A", row: 0, column: 0, value: "b" }]);
  await excel.mark([{ sheet: "A", row: 0, column: 0, severity: "note" }]);
  await excel.writeReport({ name: "Rapport", title: "T", rows: [], links: [] });
  await excel.takeBack();
  expect(run.mock.calls.map(([first]) => first)).toEqual(Array(4).fill({ mergeUndoGroup: true }));
  expect(book.sheet("A")!.cells.get(0, 0)!.value).toBe("b");
  run.mockRestore();
});
