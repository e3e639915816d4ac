/** The oldest Excel that the manifest lets in cannot give a table another size (ExcelApi 1.13): it gets another table. */
import { LINES, plansFor } from "./indicator-plans";
import { excelWith, snapshot } from "./support";

test("indicators are written, written anew and taken back", async () => {
  const { excel, book } = await excelWith({ "4.4 Anna's": [["Namn"]] }, { requirements: "1.10" });
  const before = snapshot(book);
  await excel.writeIndicators(plansFor(LINES));
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(false);
  await excel.writeIndicators(plansFor(LINES.slice(1)));
  expect(book.sheet("Figurer")!.facts.tables).toMatchObject([{ name: "Figurer", area: { rows: 3, columns: 6 } }]);
  await excel.takeBack();
  expect(book.sheet("Figurer")!.facts.tables).toMatchObject([{ name: "Figurer", area: { rows: 4 } }]);
  expect(before).not.toEqual(snapshot(book));
});
